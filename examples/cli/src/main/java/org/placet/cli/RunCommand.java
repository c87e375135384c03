package org.placet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.placet.cli.tell.Replay;
import org.placet.cli.text.TextTrace;
import org.placet.run.Trace;
import org.placet.scenarios.LogCsv;
import org.placet.scenarios.TraceItf;
import org.placet.scenarios.TraceJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** One run of a scenario, as text, as JSON or as a page. */
@Command(
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        sortOptions = false,
        description = {
            "Runs a scenario once: every step, whether it counted, and why.",
            "",
            "  ./placet run sc-00",
            "  ./placet run mine.yaml --seed 7 --format json",
            "  ./placet run sc-00 --format html --out sc-00.html",
            ""
        })
final class RunCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "html", "log", "itf");

    @ParentCommand
    private @Nullable Placet placet;

    @Mixin
    private final Story story = new Story();

    @Mixin
    private final Packs packs = new Packs();

    @Option(names = "--seed", paramLabel = "N", description = "For what is drawn by lot; 0 unless said otherwise.")
    private String seed = "0";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (if not said otherwise), json, html, log (CSV), itf.")
    private String format = "text";

    @Option(names = "--out", paramLabel = "FILE", description = "Write to this file instead of the screen.")
    private @Nullable Path out;

    @Override
    public Integer call() {
        var shown = Choices.one("format", format, FORMATS);
        var root = Optional.ofNullable(placet).orElseThrow();
        var ink = root.ink();
        var replay = story.replay(Seeds.read(seed)).with(packs.words());
        var scenario = story.scenario();
        var trace = packs.simulation(scenario).withSeed(replay.seed()).run();
        var screen = root.screen();
        if (out != null) {
            OutFile.write(out, shown.equals("text") ? TextTrace.forFile(trace, replay) : data(shown, trace, replay));
            screen.err().println("Wrote " + out);
        } else if (shown.equals("text")) {
            screen.out().print(TextTrace.of(trace, replay, screen.columns(), ink));
        } else {
            screen.out().print(data(shown, trace, replay));
        }
        return ExitCode.of(trace);
    }

    private static String data(String format, Trace trace, Replay replay) {
        var text = switch (format) {
            case "json" -> TraceJson.write(trace, replay.command());
            case "log" -> LogCsv.write(trace);
            case "itf" -> TraceItf.write(trace, replay.command());
            default -> Report.of(trace, replay);
        };
        return text.endsWith("\n") ? text : text + "\n";
    }
}
