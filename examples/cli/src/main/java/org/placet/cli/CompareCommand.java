package org.placet.cli;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.placet.cli.tell.Replay;
import org.placet.cli.text.Ink;
import org.placet.cli.text.TextComparison;
import org.placet.explain.Comparison;
import org.placet.explore.Amount;
import org.placet.explore.Odds;
import org.placet.model.Scenario;
import org.placet.run.Chances;
import org.placet.run.Simulation;
import org.placet.run.Trace;
import org.placet.scenarios.ComparisonJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Two stories side by side, or one story and what somebody makes of it. */
@Command(
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        sortOptions = false,
        description = {
            "Puts two runs with the same seed side by side: the first step that differs, its cause, how each goes on.",
            "What is set, or another reading, is that of the second; without B it is the first scenario once more.",
            "",
            "  ./placet compare sc-04.stopped sc-04.goes-on",
            "  ./placet compare sc-00 --set \"request.number=1001 people\"",
            "  ./placet compare article-open --reading pristina --seed 3",
            ""
        })
final class CompareCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json");

    @ParentCommand
    private @Nullable Placet placet;

    @Parameters(index = "0", paramLabel = "A", description = "A shipped scenario by its id, or a file.")
    private String first = "";

    @Parameters(index = "1", arity = "0..1", paramLabel = "B", description = "Another one; the same if it is left out.")
    private @Nullable String second;

    @Mixin
    private final Otherwise otherwise = new Otherwise();

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
        var target = Optional.ofNullable(second).orElse(first);
        if (target.equals(first) && otherwise.whatIf().isAsWritten()) {
            throw new WrongInput("'" + first + "' compared with itself is the same. Name another scenario, or say what"
                    + " differs: ./placet compare " + first + " --set PATH=VALUE, or --reading ID.");
        }
        var here = Shelf.find(first);
        var there = Shelf.find(target, otherwise.whatIf());
        var comparison = Comparison.of(run(here), run(there));
        var odds = List.of(odds(here, root.screen()), odds(there, root.screen()));
        OutFile.orScreen(out, root.screen(), ink, (width, letters) -> text(shown, comparison, odds, width, letters));
        return ExitCode.HOLDS;
    }

    private Trace run(Scenario scenario) {
        return Simulation.of(scenario).withSeed(Seeds.read(seed)).run();
    }

    /** The odds of each end; none of history, which is not even explored. */
    private Map<String, Amount> odds(Scenario scenario, Screen screen) {
        return Chances.refusal(scenario).isPresent()
                ? Map.of()
                : Chances.odds(Bar.explored(reach.survey(Simulation.of(scenario)), screen))
                        .map(Odds::chances)
                        .orElse(ImmutableMap.of());
    }

    private String text(String shown, Comparison comparison, List<Map<String, Amount>> odds, int width, Ink ink) {
        return shown.equals("json")
                ? ComparisonJson.write(comparison, odds, replay())
                : TextComparison.of(comparison, odds, replay(), width, ink);
    }

    private String replay() {
        var words = new StringBuilder("./placet compare ").append(Replay.quoted(first));
        Optional.ofNullable(second).ifPresent(one -> words.append(' ').append(Replay.quoted(one)));
        words.append(Replay.options(otherwise.whatIf()));
        reach.words().forEach(word -> words.append(' ').append(word));
        return words.append(" --seed ").append(seed).toString();
    }
}
