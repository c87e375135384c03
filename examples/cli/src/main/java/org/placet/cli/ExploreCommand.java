package org.placet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.placet.cli.tell.Way;
import org.placet.cli.text.Ink;
import org.placet.cli.text.TextFindings;
import org.placet.cli.text.TextTrace;
import org.placet.model.Scenario;
import org.placet.run.Findings;
import org.placet.run.Simulation;
import org.placet.run.Situations;
import org.placet.run.Sought;
import org.placet.scenarios.FindingsJson;
import org.placet.scenarios.GraphCsv;
import org.placet.scenarios.GraphDot;
import org.placet.scenarios.Nearest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Everything that can happen in a scenario, with a verdict on everything that it is held to. */
@Command(
        mixinStandardHelpOptions = true,
        addMethodSubcommands = false,
        sortOptions = false,
        description = {
            "Follows every choice instead of one: how many situations there are, how it can end, what always holds.",
            "",
            "  ./placet explore article-open",
            "  ./placet explore article-open --find \"kfor approve\"",
            "  ./placet explore sc-00 --format dot --out sc-00.dot",
            ""
        })
final class ExploreCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "dot", "csv");

    @ParentCommand
    private @Nullable Placet placet;

    @Mixin
    private final Story story = new Story();

    @Option(
            names = "--find",
            paramLabel = "WHAT",
            description = "A shortest way to an outcome, a situation or an act: rejected, violation, \"kfor approve\".")
    private @Nullable String find;

    @Mixin
    private final Packs packs = new Packs();

    @Mixin
    private final Reach reach = new Reach();

    @Option(names = "--format", paramLabel = "FORMAT", description = "text (if not said otherwise), json, dot or csv.")
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
        var scenario = story.scenario();
        var sought = Optional.ofNullable(find).map(what -> sought(what, scenario));
        var simulation = packs.simulation(scenario);
        var screen = root.screen();
        var survey = reach.survey(simulation)
                .test(sought.map(Sought::property).stream().toList());
        var findings = Bar.explored(survey, screen);
        OutFile.orScreen(out, screen, ink, (width, letters) -> text(shown, findings, simulation, width, letters));
        return code(findings, sought);
    }

    private String text(String shown, Findings findings, Simulation simulation, int width, Ink ink) {
        return switch (shown) {
            case "json" -> FindingsJson.write(findings, replay());
            case "csv" -> GraphCsv.write(findings);
            case "dot" -> dot(findings);
            default ->
                find == null
                        ? TextFindings.of(findings, replay(), width, ink)
                        : found(findings, simulation, width, ink);
        };
    }

    /** A shortest way, told step by step, or that there is none. */
    private String found(Findings findings, Simulation simulation, int width, Ink ink) {
        return findings.explored()
                .verdict(Sought.ID)
                .witness()
                .map(path -> TextTrace.of(
                        simulation.follow(path), replay(), Way.notes(path, findings, Sought.ID), width, ink))
                .orElseGet(() -> TextFindings.nothing(findings, replay(), width, ink));
    }

    private static String dot(Findings findings) {
        int size = findings.explored().graph().size();
        if (size > GraphDot.MOST) {
            throw new WrongInput(String.format(
                    Locale.ROOT,
                    "A picture of %,d situations cannot be read. Draw the nearest %d with --limit %d, or take all of"
                            + " them with --format csv.",
                    size,
                    GraphDot.MOST,
                    GraphDot.MOST));
        }
        return GraphDot.write(findings);
    }

    private static Sought sought(String what, Scenario scenario) {
        return Sought.of(what, scenario).orElseThrow(() -> {
            var known = Sought.known(scenario);
            return new WrongInput("Nothing in '" + scenario.id() + "' is called '" + what + "'."
                    + Nearest.hint(what, known) + " Look for a situation ("
                    + String.join(", ", Situations.of(scenario).ids())
                    + "), or for an actor by its id and what it does, such as \"" + known.get(known.size() - 1)
                    + "\".");
        });
    }

    /** What was looked for decides; otherwise whether anything failed. */
    private static int code(Findings findings, Optional<Sought> sought) {
        boolean fine =
                sought.isPresent() ? findings.explored().verdict(Sought.ID).holds() : findings.isFree();
        return fine ? ExitCode.HOLDS : ExitCode.BROKEN;
    }

    private String replay() {
        var more = new ArrayList<>(reach.words());
        if (find != null) {
            more.addAll(List.of("--find", find));
        }
        return story.replay(0).with(packs.words()).command("explore", more.toArray(new String[0]));
    }
}
