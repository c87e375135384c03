package org.placet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.placet.cli.page.OddsPicture;
import org.placet.cli.text.Ink;
import org.placet.cli.text.TextOdds;
import org.placet.run.Chances;
import org.placet.run.Simulation;
import org.placet.run.Survey;
import org.placet.scenarios.ChancesCsv;
import org.placet.scenarios.ChancesJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** How likely each end of a story is under the weights of its author. History has no odds and is refused. */
@Command(
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        sortOptions = false,
        description = {
            "How likely each end is to come first in this model, computed beside sampled. The weights are illustrative;",
            "they are not data, and history is refused.",
            "",
            "  ./placet odds article-open",
            "  ./placet odds article-open --runs 1000 --seed 7",
            "  ./placet odds article-open --format svg --out odds.svg",
            ""
        })
final class OddsCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "svg", "csv");

    private static final String USUAL_RUNS = "10000";

    @ParentCommand
    private @Nullable Placet placet;

    @Mixin
    private final Story story = new Story();

    @Option(names = "--runs", paramLabel = "N", description = "How many runs by lot; 10,000 unless said otherwise.")
    private String runs = USUAL_RUNS;

    @Option(names = "--seed", paramLabel = "N", description = "The seed of these runs; 0 unless said otherwise.")
    private String seed = "0";

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (if not said otherwise), json, svg or csv.")
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
        var screen = root.screen();
        int most = Numbers.positive("--runs", runs);
        var replay = story.replay(Seeds.read(seed));
        var scenario = story.scenario();
        Chances.refusal(scenario).ifPresent(why -> {
            throw new WrongInput(why + " Take a story that is open, such as ./placet odds article-open.");
        });
        var findings = Bar.explored(Survey.of(Simulation.of(scenario)), screen);
        var chances = Bar.drawn(findings, most, replay.seed(), screen);
        var command = replay.command("odds", "--runs", String.valueOf(most), "--seed", String.valueOf(replay.seed()));
        OutFile.orScreen(out, screen, ink, (width, letters) -> text(shown, chances, command, width, letters));
        return ExitCode.HOLDS;
    }

    private static String text(String shown, Chances chances, String command, int width, Ink ink) {
        return switch (shown) {
            case "json" -> ChancesJson.write(chances, command);
            case "svg" -> OddsPicture.of(chances, command);
            case "csv" -> ChancesCsv.write(chances);
            default -> TextOdds.of(chances, command, width, ink);
        };
    }
}
