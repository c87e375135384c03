package org.placet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placet.cli.classroom.Classroom;
import org.placet.model.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Writes files for people who will not use this program: one file each, which needs nothing else. */
@Command(
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        subcommands = {ExportCommand.ClassroomCommand.class},
        description = {
            "Writes a file that needs nothing else: no program, no network.",
            "",
            "  ./placet export classroom --out classroom.html",
            ""
        })
final class ExportCommand {

    @ParentCommand
    private @Nullable Placet placet;

    Placet root() {
        return Optional.ofNullable(placet).orElseThrow();
    }

    /** The class page. */
    @Command(
            name = "classroom",
            mixinStandardHelpOptions = true,
            sortOptions = false,
            description =
                    "The page for a class: watch, predict, take a role, ask what if. All shipped scenarios, unless told otherwise.")
    static final class ClassroomCommand implements Callable<Integer> {

        private static final int KILO = 1000;

        @ParentCommand
        private @Nullable ExportCommand export;

        @Option(
                names = "--scenario",
                paramLabel = "ID|FILE",
                arity = "1..*",
                description = "Only these, in this order.")
        private List<String> targets = new ArrayList<>();

        @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
        private Path out = Path.of("classroom.html");

        @Override
        public Integer call() {
            var scenarios = targets.isEmpty()
                    ? Classroom.shipped()
                    : targets.stream().flatMap(ClassroomCommand::told).toList();
            var page = Classroom.page(scenarios);
            OutFile.write(out, page);
            var screen = Optional.ofNullable(export).orElseThrow().root().screen();
            screen.err()
                    .println(String.format(
                            Locale.ROOT,
                            "Wrote %s (%d scenarios, %d kB)",
                            out,
                            scenarios.size(),
                            page.length() / KILO));
            return ExitCode.HOLDS;
        }

        /** A scenario and the stories that begin like it. */
        private static Stream<Scenario> told(String target) {
            return Stream.concat(
                    Stream.of(Shelf.find(target, Optional.empty())), Shelf.variants(target).values().stream());
        }
    }
}
