package org.placet.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.placet.cli.tell.Facet;
import org.placet.cli.tell.Turn;
import org.placet.explain.Comparison;
import org.placet.explore.CutOff;
import org.placet.explore.Verdict;
import org.placet.model.Scenario;
import org.placet.run.Chances;
import org.placet.run.Findings;

/** The parts of a report that look beyond one run: verdicts on everything that can happen, odds, turns, comparisons. */
final class AnalysisParts {

    private final Analysis analysis;
    private final Html html;

    AnalysisParts(Analysis analysis, Html html) {
        this.analysis = analysis;
        this.html = html;
    }

    void verdicts() {
        var findings = analysis.findings();
        var graph = findings.explored().graph();
        html.element(
                "p",
                String.format(
                        Locale.ROOT,
                        "%,d situations and %,d steps between them were looked at.%s%s",
                        graph.size(),
                        graph.transitionCount(),
                        graph.isComplete() ? " That is all that can happen in this model." : "",
                        findings.thinkable()
                                ? " What can only be thought of was followed too; nothing of it is said to have been likely."
                                : ""));
        graph.cutOffs().stream().map(CutOff::inWords).forEach(line -> html.element("p", line));
        var rows = findings.explored().verdicts().stream()
                .map(one -> List.of(one.property().sentence(), standing(one), String.valueOf(one.tested())))
                .toList();
        table(List.of("What it is held to", "Verdict", "Looked at"), rows);
        html.element("h3", "How it can end");
        table(List.of("End", "Situations", "Nearest, in steps"), endings(findings));
    }

    private static List<List<String>> endings(Findings findings) {
        return findings.endings().stream()
                .map(end -> List.of(end.code(), String.valueOf(end.situations()), String.valueOf(end.steps())))
                .toList();
    }

    private static String standing(Verdict<?, ?> verdict) {
        if (verdict.holds()) {
            return "holds";
        }
        if (verdict.isVacuous()) {
            return "does not arise here";
        }
        return verdict.isUndecided() ? "undecided: not everything was explored" : "broken";
    }

    void odds(String replay) {
        if (analysis.chances().isEmpty()) {
            html.element(
                    "p",
                    "None. What happened has no odds, and neither has what can only be thought of: the weights would be"
                            + " invented.");
            return;
        }
        var chances = analysis.chances().get();
        html.element(
                "p",
                "Which end comes first, if every step is drawn by its weight. The weights are the author's illustrations,"
                        + " not data.");
        html.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-label", "The odds as a picture");
        OddsPicture.write(html, chances, replay);
        html.close();
        table(List.of("First end", "Computed", "Sampled"), odds(chances));
    }

    private static List<List<String>> odds(Chances chances) {
        var rows = new ArrayList<List<String>>();
        chances.exact()
                .forEach((code, amount) -> rows.add(List.of(
                        code,
                        Facet.percent(amount),
                        String.format(
                                Locale.ROOT,
                                "%.2f %% of %,d",
                                chances.sampled().share(code).value() * 100,
                                chances.sampled().runs()))));
        return rows;
    }

    void pivots() {
        Turn.summary(analysis.pivots()).forEach(line -> html.element("p", line));
        for (var turn : Turn.of(analysis.pivots())) {
            html.element("h3", turn.step());
            turn.says().forEach(line -> html.element("p", line));
            if (!turn.instead().isEmpty()) {
                html.element("p", "What else was possible there, and would have closed something:");
                html.open("ul");
                turn.instead().forEach(line -> html.element("li", line));
                html.close();
            }
        }
    }

    void comparisons() {
        analysis.comparisons().forEach(this::comparison);
    }

    private void comparison(Comparison comparison) {
        var one = comparison.one().scenario();
        var other = comparison.other().scenario();
        html.element("h3", one.id() + " and " + other.id());
        head("A", one);
        head("B", other);
        apart("Different from the start", comparison.start());
        comparison
                .first()
                .ifPresentOrElse(
                        first -> {
                            html.element(
                                    "p",
                                    (comparison.same() == 0 ? "" : "The same until step " + comparison.same() + ". ")
                                            + "Step " + first.number() + " is the first that differs. "
                                            + first.cause());
                            apart("What the rules say there", first.rules());
                            apart("Which facts they looked at", first.facts());
                            steps(comparison);
                        },
                        () -> html.element("p", "Both take the same steps to the end."));
        var rows = Facet.outcomes(comparison.one(), comparison.other()).stream()
                .map(facet -> List.of(facet.name(), facet.one(), facet.other()))
                .toList();
        table(List.of("How they came out", "A", "B"), rows);
    }

    private void head(String letter, Scenario scenario) {
        html.open("p")
                .element("strong", letter + ": ")
                .text(String.join(". ", Facet.head(scenario)))
                .close();
    }

    private void steps(Comparison comparison) {
        var here = comparison.one().steps();
        var there = comparison.other().steps();
        var rows = new ArrayList<List<String>>();
        for (int i = comparison.same(); i < Math.max(here.size(), there.size()); i++) {
            rows.add(List.of(
                    String.valueOf(i + 1),
                    i < here.size() ? Facet.told(here.get(i)) : "",
                    i < there.size() ? Facet.told(there.get(i)) : ""));
        }
        table(List.of("Step", "A goes on", "B goes on"), rows);
    }

    private void apart(String title, Comparison.Apart apart) {
        if (apart.isNone()) {
            return;
        }
        html.element("p", title + ":").open("ul");
        apart.one().forEach(line -> html.element("li", "only in A: " + line));
        apart.other().forEach(line -> html.element("li", "only in B: " + line));
        html.close();
    }

    void rules() {
        var findings = analysis.findings();
        html.element(
                "p",
                findings.rules().size() + " rules were asked; "
                        + findings.silent().size() + " of them had nothing to say in any situation.");
        for (var rule : findings.rules()) {
            html.open("details", "class", "more")
                    .element("summary", rule.id() + ": " + rule.name())
                    .open("pre", "tabindex", "0", "aria-label", "Text of " + rule.id())
                    .element("code", rule.text())
                    .close()
                    .close();
        }
    }

    /** A narrow screen shows the rows as blocks, and then some browsers forget what they are: so it is said. */
    private void table(List<String> heads, List<List<String>> rows) {
        html.open("table", "role", "table", "class", "plain")
                .open("thead", "role", "rowgroup")
                .open("tr", "role", "row");
        heads.forEach(head -> html.element("th", head, "scope", "col", "role", "columnheader"));
        html.close().close().open("tbody", "role", "rowgroup");
        for (var row : rows) {
            html.open("tr", "role", "row");
            for (int i = 0; i < row.size(); i++) {
                html.element("td", row.get(i), "role", "cell", "data-head", heads.get(i));
            }
            html.close();
        }
        html.close().close();
    }
}
