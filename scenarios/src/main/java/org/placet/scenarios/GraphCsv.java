package org.placet.scenarios;

import java.util.List;
import org.placet.explore.Edge;
import org.placet.run.Findings;
import org.placet.run.Moment;
import org.placet.run.Option;

/**
 * Writes an explored graph as a table: one line for the names of the columns, then one for each step from one situation
 * to another, in the order of the search. Situations are called by their numbers, from 0.
 */
public final class GraphCsv {

    private static final List<String> COLUMNS = List.of(
            "scenario",
            "label",
            "reading",
            "from",
            "to",
            "actor",
            "act",
            "subject",
            "weight",
            "counts",
            "refusal",
            "outcome_after",
            "level_after");

    private GraphCsv() {}

    /** The whole table, with a line end after each line. */
    public static String write(Findings findings) {
        var graph = findings.explored().graph();
        var lines = new StringBuilder(Csv.line(COLUMNS));
        for (int from = 0; from < graph.size(); from++) {
            graph.edgesFrom(from).forEach(edge -> lines.append(Csv.line(cells(edge, findings))));
        }
        return lines.toString();
    }

    private static List<String> cells(Edge<Option> edge, Findings findings) {
        var scenario = findings.scenario();
        var option = edge.action();
        var after = findings.explored().graph().state(edge.target());
        return List.of(
                scenario.id(),
                scenario.label().name(),
                scenario.reading().id(),
                String.valueOf(edge.source()),
                String.valueOf(edge.target()),
                option.act().actor().value(),
                option.act().verb().code(),
                option.act().subject(),
                option.weight().toString(),
                option.counts() ? "yes" : "no",
                option.refusal().map(one -> one.kind().name()).orElse(""),
                findings.outcomeIn(after),
                level(after, findings));
    }

    private static String level(Moment moment, Findings findings) {
        return String.valueOf(findings.scenario().levelIn(moment.world()));
    }
}
