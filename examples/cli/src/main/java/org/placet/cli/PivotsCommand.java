package org.placet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.placet.cli.text.TextPivots;
import org.placet.explain.Pivots;
import org.placet.run.Simulation;
import org.placet.scenarios.PivotsJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** On which steps a run turned, what else was possible there, and where it would have led. */
@Command(
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        sortOptions = false,
        description = {
            "Shows on which steps a run turned: after which an end was no longer possible, or, except in history, on",
            "which the odds moved most; what else was possible there, and where it would have led.",
            "",
            "  ./placet pivots sc-00",
            "  ./placet pivots article-open --seed 3",
            ""
        })
final class PivotsCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json");

    @ParentCommand
    private @Nullable Placet placet;

    @Mixin
    private final Story story = new Story();

    @Mixin
    private final Reach reach = new Reach();

    @Option(names = "--seed", paramLabel = "N", description = "For what is drawn by lot; 0 unless said otherwise.")
    private String seed = "0";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (if not said otherwise) or json.")
    private String format = "text";

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead of the screen.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        return CtrlC.listen(Optional.ofNullable(placet).orElseThrow().screen(), this::shown);
    }

    private int shown() {
        var shown = Choices.one("format", format, FORMATS);
        var root = Optional.ofNullable(placet).orElseThrow();
        var ink = root.ink();
        var simulation = Simulation.of(story.scenario()).withSeed(Seeds.read(seed));
        var findings = Bar.explored(reach.survey(simulation), root.screen());
        var pivots = Pivots.of(simulation, simulation.run(), findings);
        OutFile.orScreen(
                out,
                root.screen(),
                ink,
                (width, letters) -> shown.equals("json")
                        ? PivotsJson.write(pivots, replay())
                        : TextPivots.of(pivots, replay(), width, letters));
        return ExitCode.HOLDS;
    }

    private String replay() {
        var more = new ArrayList<>(reach.words());
        more.addAll(List.of("--seed", seed));
        return story.replay(Seeds.read(seed)).command("pivots", more.toArray(new String[0]));
    }
}
