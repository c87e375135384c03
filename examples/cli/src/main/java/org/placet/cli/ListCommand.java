package org.placet.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.placet.cli.text.TextList;
import org.placet.model.Scenario;
import org.placet.scenarios.Scenarios;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** The scenarios that are shipped. */
@Command(
        name = "list",
        mixinStandardHelpOptions = true,
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
        screen.out().print(shown.equals("json") ? json(scenarios) : TextList.of(scenarios, screen.columns(), ink));
        return ExitCode.HOLDS;
    }

    private static String json(List<Scenario> scenarios) {
        var list = new ArrayList<Map<String, String>>();
        for (var scenario : scenarios) {
            var one = new LinkedHashMap<String, String>();
            one.put("id", scenario.id());
            one.put("title", scenario.story().title());
            one.put("label", scenario.label().name());
            list.add(one);
        }
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        return JsonMapper.builder().build().writer().with(printer).writeValueAsString(list) + "\n";
    }
}
