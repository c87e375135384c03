package org.placet.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.placet.cli.tell.Because;
import org.placet.cli.tell.Ending;
import org.placet.cli.tell.KeyOrder;
import org.placet.cli.tell.Line;
import org.placet.cli.tell.Standpoint;
import org.placet.explain.Disagreement;
import org.placet.explore.Parting;
import org.placet.model.Source;
import org.placet.run.Findings;
import org.placet.run.Moment;
import org.placet.run.Option;
import org.placet.run.Simulation;
import org.placet.run.Trace;
import org.placet.run.Wording;

/**
 * Where two readings disagree about a story, as text: the shortest history on which they part, the rule and the source
 * on each side, and the ends that only one of them allows.
 */
public final class TextDisagreement {

    private static final int INDENT = 4;

    private final Disagreement disagreement;
    private final Simulation left;
    private final Sheet sheet;

    private TextDisagreement(Disagreement disagreement, Simulation left, Sheet sheet) {
        this.disagreement = disagreement;
        this.left = left;
        this.sheet = sheet;
    }

    /**
     * All of it for a screen of this width, with a line end after each line.
     *
     * @param left what made the left side
     * @param command the command that shows the same again
     */
    public static String of(Disagreement disagreement, Simulation left, String command, int width, Ink ink) {
        var text = new TextDisagreement(disagreement, left, new Sheet(width, ink));
        text.write(command);
        return text.sheet.done();
    }

    private void write(String command) {
        var scenario = left.scenario();
        var label = scenario.label();
        wrap(scenario.story().title() + " (" + label.name() + ")");
        wrap(Ending.label(label));
        wrap("Two readings of the law: " + reading(disagreement.left()) + " | " + reading(disagreement.right()));
        sheet.gap();
        disagreement.walked().first().ifPresentOrElse(this::parting, () -> {
            wrap(nothing());
            sheet.gap();
        });
        further();
        outcomes();
        sheet.labelled("Compared", compared());
        sheet.labelled("Replay", List.of(command));
        sheet.labelled("", List.of(Ending.NO_FORECAST));
    }

    private void parting(Parting<Moment, Option> parting) {
        var trace = left.follow(parting.left());
        if (trace.steps().isEmpty()) {
            wrap("They part at the first step.");
        } else {
            wrap("They part after " + count(parting.steps(), "step") + ", which both tell alike:");
            steps(trace);
        }
        sheet.gap();
        wrap("Then: " + sentence(parting));
        var onLeft = standpoint(parting, true);
        var onRight = standpoint(parting, false);
        standpoint(onLeft);
        standpoint(onRight);
        sheet.gap();
        sources(onLeft, onRight);
    }

    private void steps(Trace trace) {
        for (var line : Line.of(trace)) {
            var counts = line.counts().isEmpty() ? "" : " (" + line.counts() + ")";
            sheet.add(Paragraph.labelled(
                    String.format(Locale.ROOT, "%2d", line.step().number()),
                    INDENT,
                    line.date() + "  " + line.who() + " " + line.does() + counts,
                    sheet.width()));
        }
    }

    private void standpoint(Standpoint one) {
        sheet.add(Paragraph.labelled("", 2, one.reading() + ": " + one.verdict() + ".", sheet.width()));
        for (var because : one.because()) {
            sheet.add(Paragraph.labelled(
                    "", INDENT, because.sentence() + " [" + references(because) + "]", sheet.width()));
        }
        one.lines().forEach(line -> sheet.add(Paragraph.labelled("", INDENT, line, sheet.width())));
    }

    private static String references(Because because) {
        var all = new ArrayList<>(List.of(because.rule()));
        all.addAll(because.sources());
        return String.join(", ", all);
    }

    private void sources(Standpoint onLeft, Standpoint onRight) {
        var known = new TreeMap<String, Source>(KeyOrder.OF_KEYS);
        known.putAll(disagreement.left().scenario().sources());
        known.putAll(disagreement.right().scenario().sources());
        var cited = new TreeSet<>(onLeft.sources());
        cited.addAll(onRight.sources());
        known.keySet().retainAll(cited);
        sheet.list(
                "Sources", known.values().stream().map(TextDisagreement::source).toList());
    }

    private static String source(Source one) {
        var seen = one.seen().equals("recall") ? "; not verified" : "";
        return one.id() + ": " + one.says() + " (" + one.where() + "; confidence " + one.confidence() + seen + ")";
    }

    private void further() {
        sheet.list(
                "They also part on",
                disagreement.walked().partings().stream()
                        .skip(1)
                        .map(one -> sentence(one) + " After " + count(one.steps(), "step") + ": "
                                + standpoint(one, true).reading() + ", "
                                + standpoint(one, true).verdict() + "; "
                                + standpoint(one, false).reading() + ", "
                                + standpoint(one, false).verdict() + ".")
                        .toList());
    }

    private Standpoint standpoint(Parting<Moment, Option> parting, boolean onLeft) {
        return onLeft
                ? Standpoint.of(disagreement.left(), parting.onLeft(), disagreement.right(), parting.onRight())
                : Standpoint.of(disagreement.right(), parting.onRight(), disagreement.left(), parting.onLeft());
    }

    private void outcomes() {
        sheet.list(
                "Ends that only one of them allows",
                disagreement.outcomes().stream().map(this::outcome).toList());
    }

    private String outcome(Disagreement.OneSided one) {
        var side = one.onLeft() ? disagreement.left() : disagreement.right();
        return one.code() + ": only under " + side.scenario().reading().id() + ", nearest after "
                + count(one.way().length(), "step")
                + (one.isProved() ? "." : ". Not found on the other side, of which not everything was looked at.");
    }

    private String nothing() {
        var walked = disagreement.walked();
        return walked.isComplete()
                ? "No difference: under both readings the same acts are open, count alike and lead to the same ends."
                        + " Where each comes from is told by ./placet readings."
                : "No difference up to depth " + walked.steps()
                        + ": all histories of up to so many steps are the same under both.";
    }

    private List<String> compared() {
        var walked = disagreement.walked();
        var lines = new ArrayList<String>();
        lines.add(number(walked.pairs()) + (walked.pairs() == 1 ? " pair" : " pairs")
                + " of situations, reached by the same history; "
                + (walked.isComplete()
                        ? "that is all that both have in common."
                        : "not all: histories of up to " + count(walked.steps(), "step") + "."));
        lines.add(alone(disagreement.left()) + "; " + alone(disagreement.right()) + ".");
        if (disagreement.left().thinkable()) {
            lines.add("What can only be thought of (weight 0) was followed too; nothing of it is said to have been"
                    + " likely.");
        }
        return lines;
    }

    private static String alone(Findings one) {
        var graph = one.explored().graph();
        return one.scenario().reading().id() + " alone: " + count(graph.size(), "situation")
                + (graph.isComplete() ? "" : ", and not everything");
    }

    private String sentence(Parting<Moment, Option> parting) {
        return Stream.of(
                        Map.entry(disagreement.left(), parting.onLeft()),
                        Map.entry(disagreement.right(), parting.onRight()))
                .filter(side -> !side.getValue().isEmpty())
                .map(side -> Wording.of(side.getKey().scenario())
                        .sentence(side.getValue().get(0).action().act()))
                .findFirst()
                .orElseThrow();
    }

    private static String reading(Findings side) {
        var reading = side.scenario().reading();
        return reading.id() + " (" + reading.title() + ")";
    }

    private void wrap(String text) {
        sheet.add(Paragraph.wrap(text, sheet.width()));
    }

    private static String count(int number, String thing) {
        return number(number) + " " + thing + (number == 1 ? "" : "s");
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
