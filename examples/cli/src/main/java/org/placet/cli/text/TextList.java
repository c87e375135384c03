package org.placet.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.placet.model.Scenario;

/** Scenarios as a table: id, label, title. */
public final class TextList {

    private static final int TITLE = 2;

    private TextList() {}

    /** The table for a screen of this width, with a line end after each line. */
    public static String of(List<Scenario> scenarios, int width, Ink ink) {
        var rows = scenarios.stream()
                .map(one -> List.of(one.id(), one.label().name(), one.story().title()))
                .toList();
        var table = new Table(List.of("id", "label", "title"), rows, TITLE, width);
        var lines = new ArrayList<String>();
        lines.add(ink.faint(table.head()));
        rows.forEach(row -> lines.addAll(table.row(row)));
        lines.add("");
        lines.add("Next: ./placet show ID, or ./placet run ID");
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
