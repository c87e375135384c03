package org.placet.scenarios;

import java.util.Collection;
import java.util.stream.Collectors;

/** How all tables for spreadsheets are written here: commas between cells, a line end as in Unix after each line. */
final class Csv {

    private Csv() {}

    static String line(Collection<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",", "", "\n"));
    }

    /** In quotes where a comma, a quote or a line end stands in it; what a spreadsheet would calculate stays a text. */
    private static String quoted(String cell) {
        var text = !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        boolean quotes = text.chars().anyMatch(letter -> ",\"\n\r".indexOf(letter) >= 0);
        return quotes ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }
}
