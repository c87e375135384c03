package org.placet.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.placet.scenarios.CheckJson;
import org.placet.scenarios.Checked;
import org.placet.scenarios.ScenarioProblem;
import org.placet.scenarios.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Looks at files and says every mistake in them, without running anything. */
@Command(
        addMethodSubcommands = false,
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Looks at scenarios and readings and says every mistake in them; runs nothing.",
            "",
            "  ./placet check my.yaml",
            "  ./placet check *.yaml --format json",
            "  ./placet check *.yaml --format junit > check.xml",
            ""
        })
final class CheckCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "junit");

    @ParentCommand
    private @Nullable Placet placet;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Files with a scenario or a reading.")
    private List<String> files = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (if not said otherwise), json or junit.")
    private String format = "text";

    @Override
    public Integer call() {
        var shown = Choices.one("format", format, FORMATS);
        var out = Optional.ofNullable(placet).orElseThrow().screen().out();
        var checked =
                files.stream().map(CheckCommand::path).map(Scenarios::check).toList();
        switch (shown) {
            case "json" -> out.print(CheckJson.write(checked));
            case "junit" -> out.print(JUnitXml.of(checked));
            default -> print(checked, out);
        }
        return checked.stream().allMatch(Checked::isInOrder) ? ExitCode.HOLDS : ExitCode.WRONG_INPUT;
    }

    private static Path path(String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException noPath) {
            var wrong = new WrongInput("'" + file + "' cannot be the name of a file. Name one, such as my.yaml.");
            wrong.initCause(noPath);
            throw wrong;
        }
    }

    private static void print(List<Checked> files, PrintWriter out) {
        for (var file : files) {
            if (file.isInOrder()) {
                out.println(file.file() + ": " + file.holds() + ", nothing to mend");
            }
            file.problems().stream().map(ScenarioProblem::rendered).forEach(letter -> out.println(letter + "\n"));
        }
        var broken = files.stream().filter(file -> !file.isInOrder()).toList();
        if (files.size() > 1 || !broken.isEmpty()) {
            out.println(count(files, broken));
        }
    }

    private static String count(List<Checked> files, List<Checked> broken) {
        int errors = broken.stream().mapToInt(file -> file.problems().size()).sum();
        if (broken.isEmpty()) {
            return files.size() + " files, nothing to mend";
        }
        return (errors == 1 ? "1 error" : errors + " errors") + " in "
                + (files.size() == 1 ? broken.get(0).file() : broken.size() + " of " + files.size() + " files");
    }
}
