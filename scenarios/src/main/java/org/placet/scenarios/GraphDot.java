package org.placet.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.placet.explore.Edge;
import org.placet.run.Findings;
import org.placet.run.Option;
import org.placet.run.Outcome;
import org.placet.run.Wording;

/**
 * Writes an explored graph in the language of Graphviz: situations as boxes, steps as arrows. It is meant for small
 * graphs; nobody can read a large one.
 */
public final class GraphDot {

    /** More situations than these make no picture that anybody can read. */
    public static final int MOST = 200;

    private final Findings findings;
    private final Wording wording;

    private GraphDot(Findings findings) {
        this.findings = findings;
        this.wording = Wording.of(findings.scenario());
    }

    /**
     * The picture, ending with a line end.
     *
     * @throws IllegalArgumentException if there are more than {@value #MOST} situations
     */
    public static String write(Findings findings) {
        int size = findings.explored().graph().size();
        if (size > MOST) {
            throw new IllegalArgumentException(
                    "A picture of " + size + " situations cannot be read; it shows " + MOST + " at most");
        }
        return new GraphDot(findings).text();
    }

    private String text() {
        var graph = findings.explored().graph();
        var text = new StringBuilder("digraph situations {\n");
        text.append("  graph [labelloc=t, rankdir=TB, label=")
                .append(quoted(title()))
                .append("];\n");
        text.append("  node [shape=box, fontname=\"sans-serif\"];\n");
        text.append("  edge [fontname=\"sans-serif\"];\n");
        for (int number = 0; number < graph.size(); number++) {
            text.append("  s").append(number).append(" [label=").append(quoted(said(number)));
            text.append(isEnd(number) ? ", peripheries=2];\n" : "];\n");
        }
        for (int number = 0; number < graph.size(); number++) {
            graph.edgesFrom(number).forEach(edge -> text.append(arrow(edge)));
        }
        return text.append("}\n").toString();
    }

    private List<String> title() {
        var scenario = findings.scenario();
        var lines = new ArrayList<String>();
        lines.add(scenario.story().title());
        lines.add(scenario.label().name() + ", reading: " + scenario.reading().id());
        scenario.settings().forEach(set -> lines.add("Set: " + set));
        findings.explored().graph().cutOffs().forEach(cut -> lines.add(cut.inWords()));
        lines.add("A teaching model, not a forecast.");
        return lines;
    }

    private boolean isEnd(int number) {
        return !findings.outcomeIn(findings.explored().graph().state(number)).equals(Outcome.OPEN);
    }

    private List<String> said(int number) {
        var moment = findings.explored().graph().state(number);
        var lines = new ArrayList<String>();
        lines.add(String.valueOf(number));
        if (moment.breach().isPresent()) {
            lines.add(Outcome.BREACH);
            return lines;
        }
        moment.world()
                .requests()
                .forEach((id, one) -> lines.add(id + ": " + code(one.phase()) + (one.communicated() ? ", told" : "")));
        moment.world().undertakings().forEach((id, one) -> lines.add(id + ": " + code(one.status())));
        lines.add("level " + findings.scenario().levelIn(moment.world()));
        return lines;
    }

    private String arrow(Edge<Option> edge) {
        var option = edge.action();
        var refused = option.counts() ? "" : " (does not count)";
        return "  s" + edge.source() + " -> s" + edge.target() + " [label="
                + quoted(List.of(wording.sentence(option.act()) + refused))
                + (option.weight().isZero() ? ", style=dashed" : "") + "];\n";
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String quoted(List<String> lines) {
        var escaped = lines.stream()
                .map(line ->
                        line.replaceAll("\\p{Cntrl}", " ").replace("\\", "\\\\").replace("\"", "\\\""))
                .toList();
        return "\"" + String.join("\\n", escaped) + "\"";
    }
}
