package org.placet.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.placet.cli.tell.Ending;
import org.placet.explain.WhyNot;
import org.placet.model.ActorId;
import org.placet.model.Scenario;
import org.placet.run.Trace;
import org.placet.run.Wording;

/** Why an act would not count, who could do it, and what would have to change, in sentences that can be read aloud. */
public final class TextWhyNot {

    private static final int INDENT = 2;
    private static final int WIDEST = 80;

    private final Trace trace;
    private final Scenario scenario;
    private final Wording wording;
    private final WhyNot whyNot;
    private final int width;
    private final List<String> lines = new ArrayList<>();

    private TextWhyNot(Trace trace, WhyNot whyNot, int width) {
        this.trace = trace;
        this.scenario = trace.scenario();
        this.wording = Wording.of(scenario);
        this.whyNot = whyNot;
        this.width = Math.min(width, WIDEST);
    }

    /** The answer for a screen of this width, with a line end after each line. */
    public static String of(Trace trace, WhyNot whyNot, int width) {
        var text = new TextWhyNot(trace, whyNot, width);
        Ending.warning(trace.scenario()).forEach(line -> text.line(0, line));
        text.answer();
        return text.withGrounds();
    }

    private String withGrounds() {
        requirements();
        others();
        if (!whyNot.counts()) {
            way();
            changes();
        }
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    /** The same without its first lines, for whoever has said what is asked and what the answer is. */
    static String grounds(Trace trace, WhyNot whyNot, int width) {
        var text = new TextWhyNot(trace, whyNot, width);
        return text.withGrounds();
    }

    private void answer() {
        line(0, whyNot.asked() + " (" + moment(whyNot.at()) + ")");
        line(0, whyNot.counts() ? "It would count." : whyNot.sentence());
    }

    private String moment(int at) {
        return at > trace.steps().size()
                ? "at the end of the run"
                : "in the place of step " + at + ", "
                        + trace.steps().get(at - 1).date();
    }

    private void requirements() {
        var number = whyNot.unmet().size();
        if (number > 0) {
            line(0, "");
            line(0, number == 1 ? "What it does not meet:" : "What it does not meet, " + number + " requirements:");
        }
        whyNot.unmet().forEach(one -> {
            item(one.sentence() + " [" + one.rule() + ", " + String.join(", ", one.sources()) + "]");
            one.absent().forEach(absent -> line(2, "Looked for and not found: " + absent));
        });
    }

    private void others() {
        if (whyNot.counts()) {
            return;
        }
        line(0, "");
        var now = whyNot.couldNow();
        if (!now.isEmpty()) {
            line(0, "Who could do it then: " + names(now) + ".");
        } else if (whyNot.empowered().isEmpty()) {
            line(0, "Nobody else has the power to do it either.");
        } else {
            line(0, "Nobody else could do it then. The power to do it has also: " + names(whyNot.empowered()) + ".");
        }
    }

    private String names(List<ActorId> actors) {
        return actors.stream().map(scenario::nameOf).collect(Collectors.joining(", "));
    }

    private void way() {
        line(0, "");
        var way = whyNot.way();
        if (way.isFound()) {
            line(0, "The shortest lawful way from there:");
            acts(way);
            return;
        }
        line(0, none(way));
        whyNot.chance().ifPresent(chance -> {
            line(
                    0,
                    "The last moment from which a way led there is step " + chance.from() + ", "
                            + trace.steps().get(chance.from() - 1).date() + ", with this instead:");
            acts(chance);
        });
    }

    private static String none(WhyNot.Way way) {
        if (way.most() == 0) {
            return "No further act would change that: who has this power is fixed.";
        }
        return way.complete()
                ? "No further act would change that: all lawful acts in the same matter were looked at ("
                        + situations(way.seen()) + ")."
                : "Within " + way.most() + " further acts and " + situations(way.seen()) + " no way was found.";
    }

    private static String situations(int number) {
        return number == 1 ? "1 situation" : number + " situations";
    }

    private void acts(WhyNot.Way way) {
        for (var act : way.acts().orElseThrow()) {
            item(wording.sentence(act));
        }
        item("Then it counts.");
    }

    private void changes() {
        var changes = whyNot.changes();
        line(0, "");
        var searched = changes.candidates() + " facts, changed "
                + (changes.most() == 1 ? "one at a time" : "one and two at a time") + ": " + changes.tried()
                + " questions to the rules"
                + (changes.complete() ? "" : ", then the search was stopped; other sets of this size were not tried");
        if (changes.sets().isEmpty()) {
            line(
                    0,
                    changes.complete()
                            ? "No change of facts alone would make it count (" + searched + ")."
                            : "No change of facts was found that alone would make it count (" + searched + ").");
            return;
        }
        line(0, "The fewest facts that would have to be otherwise (" + searched + "):");
        changes.sets().forEach(set -> item("if " + String.join(", and ", set.says()) + "."));
    }

    private void item(String text) {
        lines.addAll(Paragraph.labelled("- ", INDENT, text, width));
    }

    private void line(int depth, String text) {
        lines.addAll(Paragraph.labelled("", INDENT * depth, text, width));
    }
}
