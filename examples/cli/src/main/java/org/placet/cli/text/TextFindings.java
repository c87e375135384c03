package org.placet.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.placet.advice.Rule;
import org.placet.cli.tell.Ending;
import org.placet.explore.CutOff;
import org.placet.explore.Property;
import org.placet.explore.Verdict;
import org.placet.run.Findings;
import org.placet.run.Moment;
import org.placet.run.Option;
import org.placet.run.Sought;

/**
 * The findings of a survey as text: how much there is, how the story can end, what holds and what does not, and which
 * rules had nothing to say. A verdict is about the situations of this model and never more.
 */
public final class TextFindings {

    private final Findings findings;
    private final String replay;
    private final Sheet sheet;

    private TextFindings(Findings findings, String replay, Sheet sheet) {
        this.findings = findings;
        this.replay = replay;
        this.sheet = sheet;
    }

    /** The findings for a screen of this width, with a line end after each line. */
    public static String of(Findings findings, String replay, int width, Ink ink) {
        var text = new TextFindings(findings, replay, new Sheet(width, ink));
        text.write();
        return text.sheet.done();
    }

    /** That what was looked for is nowhere in what was explored. */
    public static String nothing(Findings findings, String replay, int width, Ink ink) {
        var text = new TextFindings(findings, replay, new Sheet(width, ink));
        var sought = findings.explored().verdict(Sought.ID);
        text.sheet.head(findings.scenario());
        text.sheet.labelled("Explored", text.explored());
        text.sheet.labelled(
                "Found",
                List.of(sought.property().sentence() + ": "
                        + (sought.isUndecided() ? "not in what was explored." : "never in this model.")));
        text.sheet.labelled("Replay", List.of(replay, Ending.NO_FORECAST));
        return text.sheet.done();
    }

    private void write() {
        sheet.head(findings.scenario());
        sheet.labelled("Explored", explored());
        sheet.gap();
        endings();
        sheet.list(
                "Broken",
                findings.failing().stream()
                        .filter(this::isPromise)
                        .map(this::broken)
                        .toList());
        sheet.list(
                "Holds in all " + situations() + " of this model",
                findings.holding().stream()
                        .filter(this::isPromise)
                        .map(TextFindings::tested)
                        .toList());
        sheet.list(
                "Can happen",
                sometimes().filter(Verdict::holds).map(TextFindings::reached).toList());
        sheet.list(
                "Never happens in this model, although the scenario says that it can",
                sometimes()
                        .filter(one -> !one.holds() && !one.isUndecided())
                        .map(TextFindings::said)
                        .toList());
        sheet.list(
                "Does not arise here, so nothing is said about it",
                findings.notArising().stream().map(TextFindings::said).toList());
        sheet.list(
                "Undecided, because not everything was explored",
                findings.undecided().stream().map(TextFindings::said).toList());
        silent();
        sheet.labelled("Replay", List.of(replay, Ending.NO_FORECAST));
    }

    private List<String> explored() {
        var graph = findings.explored().graph();
        var lines = new ArrayList<String>();
        lines.add(situations() + " and " + count(graph.transitionCount(), "step") + " between them; the farthest is "
                + count(graph.depth() - 1, "step") + " from the start.");
        lines.add(graph.isComplete() ? "That is all that can happen in this model." : "That is not all:");
        graph.cutOffs().stream().map(CutOff::inWords).forEach(lines::add);
        if (findings.thinkable()) {
            lines.add("What can only be thought of (weight 0) was followed too; nothing of it is said to have been"
                    + " likely.");
        }
        return lines;
    }

    private void endings() {
        var rows = findings.endings().stream()
                .map(end -> List.of(
                        end.code(), number(end.situations()), end.steps() == 0 ? "at once" : number(end.steps())))
                .toList();
        if (rows.isEmpty()) {
            sheet.list("Ends", List.of("No end is reached in this model."));
            return;
        }
        var table = new Table(List.of("ends as", "situations", "nearest, in steps"), rows, 0, sheet.width());
        if (sheet.isNarrow()) {
            rows.forEach(row -> sheet.add(Paragraph.labelled(
                    "-",
                    2,
                    row.get(0) + ": " + row.get(1) + " situations, nearest after " + row.get(2) + " steps",
                    sheet.width())));
        } else {
            sheet.addFaint(table.head());
            rows.forEach(row -> sheet.add(table.row(row)));
        }
        sheet.gap();
    }

    private boolean isPromise(Verdict<Moment, Option> verdict) {
        return verdict.property().kind() != Property.Kind.SOMETIMES;
    }

    private Stream<Verdict<Moment, Option>> sometimes() {
        return findings.explored().verdicts().stream().filter(one -> !isPromise(one));
    }

    private void silent() {
        var ids = findings.silent().stream().map(Rule::id).toList();
        if (!ids.isEmpty()) {
            var count = number(ids.size()) + " of " + number(findings.rules().size()) + " rules";
            sheet.list("Had nothing to say here: " + count, List.of(Ranges.of(ids) + "."));
        }
    }

    private String broken(Verdict<Moment, Option> verdict) {
        return said(verdict) + " Broken after "
                + count(verdict.counterexample().orElseThrow().length(), "step") + ".";
    }

    private static String tested(Verdict<Moment, Option> verdict) {
        return said(verdict) + " Tested " + count(verdict.tested(), "time") + ".";
    }

    private static String reached(Verdict<Moment, Option> verdict) {
        return said(verdict) + " Nearest after "
                + count(verdict.witness().orElseThrow().length(), "step") + ".";
    }

    private static String said(Verdict<Moment, Option> verdict) {
        return verdict.property().sentence() + " (" + verdict.property().id() + ").";
    }

    private String situations() {
        return count(findings.explored().graph().size(), "situation");
    }

    private static String count(int number, String thing) {
        return number(number) + " " + thing + (number == 1 ? "" : "s");
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
