package org.placet.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.placet.cli.tell.Ending;
import org.placet.cli.tell.Facet;
import org.placet.explain.Comparison;
import org.placet.explore.Amount;
import org.placet.run.Step;
import org.placet.run.Trace;

/** Two runs side by side, in sentences that can be read aloud: A on the left, B on the right. */
public final class TextComparison {

    private static final int LETTER = 3;

    /** Lines about the beginning that nobody has to scroll through; JSON has all of them. */
    private static final int FEW = 12;

    private static final String BETWEEN = " | ";

    private final Comparison comparison;
    private final Sheet sheet;

    private TextComparison(Comparison comparison, int width, Ink ink) {
        this.comparison = comparison;
        this.sheet = new Sheet(width, ink);
    }

    /**
     * The comparison for a screen of this width, with a line end after each line.
     *
     * @param odds those of both, each empty where it is history
     */
    public static String of(Comparison comparison, List<Map<String, Amount>> odds, String replay, int width, Ink ink) {
        var text = new TextComparison(comparison, width, ink);
        text.head("A", comparison.one());
        text.head("B", comparison.other());
        text.beginning();
        text.first();
        text.continuations();
        text.facets("How they came out", Facet.outcomes(comparison.one(), comparison.other()));
        text.odds(odds);
        text.sheet.labelled("Replay", List.of(replay, Ending.NO_FORECAST));
        return text.sheet.done();
    }

    private void head(String letter, Trace trace) {
        var lead = letter;
        for (var line : Facet.head(trace.scenario())) {
            sheet.add(Paragraph.labelled(lead, LETTER, line, sheet.width()));
            lead = "";
        }
        sheet.gap();
    }

    private void beginning() {
        apart("Different from the start", comparison.start());
    }

    private void apart(String heading, Comparison.Apart apart) {
        var items = new ArrayList<String>();
        few(apart.one()).forEach(line -> items.add("only in A: " + line));
        few(apart.other()).forEach(line -> items.add("only in B: " + line));
        sheet.list(heading, items);
    }

    private static List<String> few(List<String> lines) {
        if (lines.size() <= FEW) {
            return lines;
        }
        var few = new ArrayList<>(lines.subList(0, FEW));
        few.add("and " + (lines.size() - FEW) + " more; --format json says all");
        return few;
    }

    private void first() {
        if (comparison.first().isEmpty()) {
            line(
                    comparison.start().isNone()
                            ? "The two are the same from the start to the end."
                            : "Both take the same " + steps(comparison.same()) + " to the end.");
            sheet.gap();
            return;
        }
        var first = comparison.first().get();
        var same = comparison.same();
        line((same == 0
                        ? "They differ from step 1 on. "
                        : "The same until step " + same + ". Step " + first.number() + " is the first that differs. ")
                + first.cause());
        first.one().ifPresent(step -> step("A", step));
        first.other().ifPresent(step -> step("B", step));
        sheet.gap();
        apart("What the rules say there", first.rules());
        apart("Which facts they looked at", first.facts());
    }

    private void step(String letter, Step step) {
        sheet.add(Paragraph.labelled(letter, LETTER, Facet.told(step), sheet.width()));
    }

    private void continuations() {
        var here = rest(comparison.one());
        var there = rest(comparison.other());
        if (comparison.first().isEmpty() || here.isEmpty() && there.isEmpty()) {
            return;
        }
        line("How each goes on");
        if (sheet.isNarrow()) {
            here.forEach(told -> sheet.add(Paragraph.labelled("A", LETTER, told, sheet.width())));
            there.forEach(told -> sheet.add(Paragraph.labelled("B", LETTER, told, sheet.width())));
        } else {
            int half = (sheet.width() - BETWEEN.length()) / 2;
            sheet.addFaint(Paragraph.pad("A", half) + BETWEEN + "B");
            for (int i = 0; i < Math.max(here.size(), there.size()); i++) {
                beside(i < here.size() ? here.get(i) : "", i < there.size() ? there.get(i) : "", half);
            }
        }
        sheet.gap();
    }

    private void beside(String left, String right, int half) {
        var one = Paragraph.wrap(left, half);
        var other = Paragraph.wrap(right, half);
        for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
            var start = Paragraph.pad(i < one.size() ? one.get(i) : "", half);
            sheet.add(List.of((start + BETWEEN + (i < other.size() ? other.get(i) : "")).stripTrailing()));
        }
    }

    private List<String> rest(Trace trace) {
        return trace.steps().stream().skip(comparison.same()).map(Facet::told).toList();
    }

    private void odds(List<Map<String, Amount>> odds) {
        var facets = Facet.odds(odds.get(0), odds.get(1));
        if (facets.isEmpty()) {
            line("No odds: what happened has none, and neither has what can only be thought of.");
            sheet.gap();
            return;
        }
        line("Which end comes first, computed from illustrative weights, not data");
        facets("end", facets);
        if (odds.get(0).isEmpty() || odds.get(1).isEmpty()) {
            line((odds.get(0).isEmpty() ? "A" : "B")
                    + " has no odds: what happened has none, and neither has what can only be thought of.");
            sheet.gap();
        }
    }

    private void facets(String heading, List<Facet> facets) {
        if (sheet.isNarrow()) {
            sheet.list(
                    heading,
                    facets.stream()
                            .map(one -> one.name() + ": A " + one.one() + "; B " + one.other())
                            .toList());
            return;
        }
        var rows = facets.stream()
                .map(one -> List.of(one.name(), one.one(), one.other()))
                .toList();
        var table = new Table(List.of(heading, "A", "B"), rows, 0, sheet.width());
        sheet.addFaint(table.head());
        rows.forEach(row -> sheet.add(table.row(row)));
        sheet.gap();
    }

    private void line(String text) {
        sheet.add(Paragraph.wrap(text, sheet.width()));
    }

    private static String steps(int number) {
        return number == 1 ? "step" : number + " steps";
    }
}
