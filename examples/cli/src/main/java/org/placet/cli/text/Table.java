package org.placet.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Columns of a fixed width, two spaces apart. One of them takes what the others leave and breaks its text; notes can
 * stand under any row.
 */
final class Table {

    private static final String GAP = "  ";

    /** The column that breaks its text is never narrower than this. */
    private static final int LEAST = 12;

    private final List<String> heads;
    private final List<Integer> widths = new ArrayList<>();
    private final int flexible;

    /**
     * A table that fits its rows.
     *
     * @param flexible the column that breaks its text
     * @param total how wide the table may be
     */
    Table(List<String> heads, List<List<String>> rows, int flexible, int total) {
        this.heads = List.copyOf(heads);
        this.flexible = flexible;
        for (int column = 0; column < heads.size(); column++) {
            int place = column;
            int head = Paragraph.length(heads.get(column));
            widths.add(rows.stream()
                    .mapToInt(row -> Paragraph.length(row.get(place)))
                    .reduce(head, Math::max));
        }
        int others = IntStream.range(0, widths.size())
                .filter(column -> column != flexible)
                .map(widths::get)
                .sum();
        int left = total - others - GAP.length() * (widths.size() - 1);
        widths.set(flexible, Math.max(LEAST, Math.min(widths.get(flexible), left)));
    }

    /** The names of the columns. */
    String head() {
        return String.join("\n", row(heads));
    }

    /** One row, on as many lines as its longest text needs. */
    List<String> row(List<String> cells) {
        var broken = new ArrayList<List<String>>();
        for (int column = 0; column < cells.size(); column++) {
            broken.add(
                    column == flexible
                            ? Paragraph.wrap(cells.get(column), widths.get(column))
                            : List.of(cells.get(column)));
        }
        var lines = new ArrayList<String>();
        int height = broken.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            var line = new StringBuilder();
            for (int column = 0; column < broken.size(); column++) {
                var texts = broken.get(column);
                line.append(column == 0 ? "" : GAP)
                        .append(Paragraph.pad(i < texts.size() ? texts.get(i) : "", widths.get(column)));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** Where a column begins, counted in letters. */
    int startOf(int column) {
        return widths.subList(0, column).stream().mapToInt(Integer::intValue).sum() + GAP.length() * column;
    }
}
