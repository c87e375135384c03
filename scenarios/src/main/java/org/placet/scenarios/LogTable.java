package org.placet.scenarios;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** The table of a log in CSV as nodes that know their place: a line of heads, then one line an event. */
final class LogTable {

    /** What a table must say of each event. */
    private static final List<String> NEEDED = List.of("date", "actor", "act");

    /** Columns in which a cell can hold several words, with spaces between them. */
    private static final Set<String> LISTS =
            Set.of("of", "to", "for", "before-start", "throughout", "reasons", "source");

    private final Problems problems;
    private final List<ScalarNode> heads = new ArrayList<>();
    private final List<MappingNode> events = new ArrayList<>();

    private LogTable(Problems problems) {
        this.problems = problems;
    }

    /** The columns that a table can have. */
    static Set<String> columns() {
        var all = new LinkedHashSet<>(NEEDED);
        all.add("subject");
        all.addAll(Grammar.DETAILS);
        all.addAll(List.of("counted", "source"));
        return all;
    }

    static List<MappingNode> read(String text, Problems problems) {
        var table = new LogTable(problems);
        var mapper = CsvMapper.builder()
                .enable(CsvReadFeature.WRAP_AS_ARRAY)
                .enable(CsvReadFeature.TRIM_SPACES)
                .enable(CsvReadFeature.SKIP_EMPTY_LINES)
                .build();
        try (var parser = mapper.reader(CsvSchema.emptySchema()).createParser(text)) {
            table.rows(parser);
        } catch (JacksonException broken) {
            var at = Optional.ofNullable(broken.getLocation());
            problems.addAt(
                    Mistake.SYNTAX,
                    Math.max(0, at.map(one -> one.getLineNr()).orElse(1) - 1),
                    Math.max(0, at.map(one -> one.getColumnNr()).orElse(1) - 1),
                    "this is no table in CSV",
                    "cells with commas between them; a cell with a comma in it stands between two \"",
                    "look at the quotation marks");
        }
        return table.events;
    }

    private void rows(JsonParser parser) {
        var row = new ArrayList<ScalarNode>();
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.VALUE_STRING) {
                row.add(cell(parser));
            } else if (token == JsonToken.END_ARRAY && !row.isEmpty()) {
                if (heads.isEmpty()) {
                    head(row);
                } else {
                    event(row);
                }
                row.clear();
            }
        }
        if (events.isEmpty()) {
            problems.addAt(
                    Mistake.DETAIL_MISSING,
                    0,
                    0,
                    "the log has no event",
                    "a line of heads, such as   date,actor,act,subject   and a line for each event",
                    "add a line, such as   2022-12-16,kfor,review,q1");
        }
    }

    private static ScalarNode cell(JsonParser parser) {
        var at = parser.currentTokenLocation();
        var text = parser.getString();
        var start = mark(at.getLineNr() - 1, at.getColumnNr() - 1);
        var end = mark(at.getLineNr() - 1, at.getColumnNr() - 1 + text.length());
        return new ScalarNode(Tag.STR, true, text, ScalarStyle.PLAIN, start, end);
    }

    private static Optional<Mark> mark(int line, int column) {
        return Optional.of(new Mark("", 0, Math.max(0, line), Math.max(0, column), new int[0], 0));
    }

    private void head(List<ScalarNode> row) {
        heads.addAll(row);
        var missing = new ArrayList<>(NEEDED);
        for (var head : row) {
            var name = head.getValue();
            missing.remove(name);
            if (!columns().contains(name)) {
                Nearest.to(name, missing).ifPresent(missing::remove);
                problems.unknown(Mistake.UNKNOWN_KEY, head, name, "'" + name + "' is no column of a log", columns());
            }
        }
        missing.forEach(name -> problems.addAt(
                Mistake.MISSING_KEY,
                0,
                0,
                "the column '" + name + "' is missing",
                "a line of heads with " + String.join(", ", NEEDED),
                "add the column " + name));
    }

    private void event(List<ScalarNode> row) {
        if (row.size() > heads.size()) {
            var first = row.get(heads.size());
            problems.add(
                    Mistake.KEY_DOES_NOT_FIT,
                    first,
                    "this line has more cells than the first line has heads",
                    heads.size() + " cells",
                    "take it out, or put a cell with a comma in it between two \"");
        }
        var keys = new ArrayList<NodeTuple>();
        for (int i = 0; i < Math.min(row.size(), heads.size()); i++) {
            if (!row.get(i).getValue().isEmpty()) {
                keys.add(new NodeTuple(heads.get(i), value(heads.get(i).getValue(), row.get(i))));
            }
        }
        var end = row.get(row.size() - 1).getEndMark();
        events.add(
                new MappingNode(Tag.MAP, true, keys, FlowStyle.BLOCK, row.get(0).getStartMark(), end));
    }

    private static Node value(String column, ScalarNode cell) {
        if (!LISTS.contains(column)) {
            return cell;
        }
        var words = Stream.of(cell.getValue().split("[\\s;]+"))
                .map(word -> (Node)
                        new ScalarNode(Tag.STR, true, word, ScalarStyle.PLAIN, cell.getStartMark(), cell.getEndMark()))
                .toList();
        return new SequenceNode(Tag.SEQ, true, words, FlowStyle.FLOW, cell.getStartMark(), cell.getEndMark());
    }
}
