package org.placet.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.placet.cli.page.WhyPage;
import org.placet.cli.text.TextWhy;
import org.placet.explain.Explanation;
import org.placet.run.Simulation;
import org.placet.scenarios.WhyJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Why one step of a run counted or did not. */
@Command(
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        sortOptions = false,
        description = {
            "Says why a step counted or did not: rules, facts, the earlier steps that made them, claims.",
            "",
            "  ./placet why sc-00 --step 8",
            "  ./placet why sc-00 --step 2 --format json",
            "  ./placet why mine.yaml --seed 7 --step 3 --format html",
            ""
        })
final class WhyCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "html");

    @ParentCommand
    private @Nullable Placet placet;

    @Mixin
    private final Story story = new Story();

    @Option(names = "--step", paramLabel = "N", required = true, description = "The number of the step.")
    private int step;

    @Option(names = "--seed", paramLabel = "N", description = "For what is drawn by lot; 0 unless said otherwise.")
    private String seed = "0";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (if not said otherwise), json or html.")
    private String format = "text";

    @Override
    public Integer call() {
        var shown = Choices.one("format", format, FORMATS);
        var screen = Optional.ofNullable(placet).orElseThrow().screen();
        var scenario = story.scenario();
        var replay = story.replay(Seeds.read(seed));
        var trace = Simulation.of(scenario).withSeed(replay.seed()).run();
        if (step < 1 || step > trace.steps().size()) {
            throw new WrongInput("There is no step " + step + " in this run: it has "
                    + trace.steps().size() + " steps, numbered from 1.");
        }
        var why = Explanation.of(trace).why(step);
        screen.out()
                .print(
                        switch (shown) {
                            case "json" ->
                                WhyJson.write(
                                        why,
                                        trace,
                                        replay.command("why", "--step", String.valueOf(step), "--seed", seed));
                            case "html" -> WhyPage.fragment(why, scenario);
                            default -> TextWhy.of(why, scenario, screen.columns());
                        });
        return ExitCode.HOLDS;
    }
}
