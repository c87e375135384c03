package org.placet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.placet.scenarios.Schemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** A first scenario to change, with its schema beside it so that an editor helps. What is already there stays. */
@Command(
        addMethodSubcommands = false,
        mixinStandardHelpOptions = true,
        description = {
            "Writes a small scenario to change, with an explanation of each part, and beside it the schema that",
            "lets an editor help. Nothing that is already there is overwritten.",
            "",
            "  ./placet new my.yaml",
            ""
        })
final class NewCommand implements Callable<Integer> {

    private static final String ENDING = ".yaml";
    private static final int LONGEST_ID = 70;

    @ParentCommand
    private @Nullable Placet placet;

    @Parameters(paramLabel = "FILE", description = "The file to write, such as my.yaml.")
    private String file = "";

    @Override
    public Integer call() {
        var out = Optional.ofNullable(placet).orElseThrow().screen().out();
        var target = target();
        var folder = Optional.ofNullable(target.toAbsolutePath().getParent()).orElseThrow();
        if (!Files.isDirectory(folder)) {
            throw new WrongInput(
                    "The folder '" + folder + "' does not exist. Make it first: mkdir -p '" + folder + "'");
        }
        if (Files.exists(target)) {
            throw new WrongInput(
                    "'" + file + "' is already there and stays as it is. ./placet new " + free() + " makes another.");
        }
        var schema = folder.resolve("schema").resolve(Schemas.SCENARIO.file());
        boolean written = writeNew(schema, Schemas.SCENARIO.text());
        writeNew(target.toAbsolutePath(), starter());
        out.println("Wrote " + file + ", a small story to change.");
        out.println(
                written
                        ? "Wrote schema/" + Schemas.SCENARIO.file() + " beside it, which lets an editor help."
                        : "schema/" + Schemas.SCENARIO.file() + " was already there and stays as it is.");
        out.println("Next: ./placet check " + file + ", then ./placet run " + file);
        return ExitCode.HOLDS;
    }

    private Path target() {
        if (!file.endsWith(ENDING)) {
            throw new WrongInput("A scenario file ends in .yaml. Try ./placet new " + id() + ENDING);
        }
        try {
            return Path.of(file);
        } catch (InvalidPathException noPath) {
            var wrong = new WrongInput("'" + file + "' cannot be the name of a file. Name one, such as my.yaml.");
            wrong.initCause(noPath);
            throw wrong;
        }
    }

    /** The first name like this one that is free. */
    private String free() {
        var start = file.substring(0, file.length() - ENDING.length());
        return IntStream.iterate(2, number -> number + 1)
                .mapToObj(number -> start + "-" + number + ENDING)
                .filter(name -> !Files.exists(Path.of(name)))
                .findFirst()
                .orElseThrow();
    }

    /** The id that the name of the file suggests. */
    private String id() {
        var name = file.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
        var id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() || id.length() > LONGEST_ID ? "my-scenario" : id;
    }

    private String starter() {
        try (var in = NewCommand.class.getResourceAsStream("starter.yaml")) {
            if (in == null) {
                throw new IllegalStateException("The scenario to start from was not shipped");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("my.yaml", file.replaceAll("\\p{Cntrl}", " "))
                    .replace("scenario: my\n", "scenario: " + id() + "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException("The scenario to start from cannot be read", broken);
        }
    }

    /** Whether it was written; false where something of that name was there. */
    private static boolean writeNew(Path file, String text) {
        if (Files.exists(file)) {
            return false;
        }
        try {
            Files.createDirectories(Optional.ofNullable(file.getParent()).orElseThrow());
            Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (IOException broken) {
            var wrong = new WrongInput(
                    "'" + file + "' cannot be written (" + broken.getClass().getSimpleName() + ": "
                            + broken.getMessage() + "). Choose a folder in which you may write.");
            wrong.initCause(broken);
            throw wrong;
        }
    }
}
