package org.placet.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.placet.cli.text.TextList;
import org.placet.scenarios.ListJson;
import org.placet.scenarios.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** The scenarios that are shipped. */
@Command(
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        description = "Lists the scenarios that are shipped: id, label and title.")
final class ListCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json");

    @ParentCommand
    private @Nullable Placet placet;

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (if not said otherwise) or json.")
    private String format = "text";

    @Override
    public Integer call() {
        var root = Optional.ofNullable(placet).orElseThrow();
        var screen = root.screen();
        var ink = root.ink();
        var shown = Choices.one("format", format, FORMATS);
        var scenarios = Scenarios.ids().stream().map(Scenarios::shipped).toList();
        screen.out()
                .print(
                        shown.equals("json")
                                ? ListJson.write(scenarios)
                                : TextList.of(scenarios, screen.columns(), ink));
        return ExitCode.HOLDS;
    }
}
