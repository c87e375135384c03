package org.placet.scenarios;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects the mistakes of one file. Reading goes on after each of them, so that all are said together. */
final class Problems {
    private static final int LONGEST_LINE = 120;

    /** Lines up to here are shown again with the fix in place; for longer ones the fix names the words only. */
    private static final int SHORT_LINE = 60;

    private static final int FEW = 8;

    /** Nobody reads more at once; a file with as many is mended from the top, then looked at again. */
    private static final int MOST = 100;

    /** What is quoted of a file is cut here, so that no message is longer than a few lines. */
    private static final int LONGEST_SENTENCE = 160;

    private final String file;
    private final List<String> lines;

    /** Each once, however often the place is read. */
    private final Set<ScenarioProblem> found = new LinkedHashSet<>();

    Problems(String file, String text) {
        this.file = file;
        this.lines = text.lines().toList();
    }

    /** A place in the file, from 0, and how many characters the mistake covers. */
    private record Spot(int line, int column, int width) {}

    private static final Spot WHOLE_FILE = new Spot(-1, -1, 1);

    /** Notes a mistake that has no simple correction. */
    void add(Mistake mistake, Node at, String what, String expected, String fix) {
        add(mistake, spot(at), what, Optional.empty(), expected, fix);
    }

    /** Notes a mistake at a place that no value stands for. */
    void add(Mistake mistake, Optional<Mark> at, String what, String expected, String fix) {
        var spot = at.map(mark -> new Spot(mark.getLine(), mark.getColumn(), 1)).orElse(WHOLE_FILE);
        add(mistake, spot, what, Optional.empty(), expected, fix);
    }

    /** Notes a mistake at a line and a column that no value stands for, both from 0. */
    void addAt(Mistake mistake, int line, int column, String what, String expected, String fix) {
        add(mistake, new Spot(line, column, 1), what, Optional.empty(), expected, fix);
    }

    /** Notes that a word is not among those that can stand there, and names the nearest of them. */
    void unknown(Mistake mistake, Node at, String written, String what, Collection<String> known) {
        var all = known.isEmpty() ? "nothing: there is none" : "one of " + String.join(", ", known);
        unknown(mistake, at, written, what, known, all);
    }

    /** The same where the words are too many to list. */
    void unknownOfMany(Mistake mistake, Node at, String written, String what, Collection<String> known) {
        var few = known.stream().limit(FEW).collect(Collectors.joining(", ", "one of ", ", ..."));
        unknown(mistake, at, written, what, known, few);
    }

    private void unknown(
            Mistake mistake, Node at, String written, String what, Collection<String> known, String expected) {
        var nearest = Nearest.to(written, known);
        var spot = spot(at);
        var fix = nearest.map(word -> replacing(spot, written, word))
                .orElse(known.isEmpty() ? "take it out, or declare it" : "use one of the words above");
        add(mistake, spot, what, nearest, expected, fix);
    }

    private void add(Mistake mistake, Spot spot, String what, Optional<String> nearest, String expected, String fix) {
        var whole = line(spot.line);
        boolean cut = whole.length > LONGEST_LINE;
        int start = cut ? Math.max(0, Math.min(spot.column - LONGEST_LINE / 2, whole.length - LONGEST_LINE)) : 0;
        int length = Math.min(LONGEST_LINE, whole.length - start);
        int mark = Math.max(0, Math.min(spot.column - start, length));
        int width = Math.max(1, Math.min(spot.width, length - mark));
        found.add(new ScenarioProblem(
                mistake.code(),
                file,
                spot.line + 1,
                spot.column + 1,
                plain(what),
                visible(new String(whole, start, length)),
                mark,
                width,
                nearest,
                expected,
                plain(fix)));
        if (found.size() == MOST) {
            throwIfAny();
        }
    }

    /** Throws what was found, if anything was. */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw asException();
        }
    }

    /** What was found, from the top of the file to its end. */
    ScenarioException asException() {
        return new ScenarioException(
                file,
                found.stream()
                        .sorted(Comparator.comparingInt(ScenarioProblem::line)
                                .thenComparingInt(ScenarioProblem::column)
                                .thenComparing(ScenarioProblem::code))
                        .toList());
    }

    private String replacing(Spot spot, String written, String word) {
        var whole = line(spot.line);
        int end = Math.min(whole.length, spot.column + spot.width);
        if (whole.length > LONGEST_LINE || spot.column > end) {
            return inLine(spot, written, word);
        }
        var changed = new String(whole, 0, spot.column) + word + new String(whole, end, whole.length - end);
        return changed.strip().length() > SHORT_LINE
                ? inLine(spot, written, word)
                : "change line " + (spot.line + 1) + " to   " + changed.strip();
    }

    private static String inLine(Spot spot, String written, String word) {
        return "in line " + (spot.line + 1) + " write '" + word + "' instead of '" + written + "'";
    }

    /** The characters of a line, so that a column counts what a person sees as one. */
    private int[] line(int number) {
        return number >= 0 && number < lines.size()
                ? lines.get(number).codePoints().toArray()
                : new int[0];
    }

    private static String plain(String sentence) {
        return sentence.length() > LONGEST_SENTENCE
                ? visible(sentence.substring(0, LONGEST_SENTENCE)) + "..."
                : visible(sentence);
    }

    /** Without what a terminal would obey instead of show. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}]", " ");
    }

    private static Spot spot(Node node) {
        var start = node.getStartMark().orElseThrow();
        int width = node.getEndMark()
                .filter(end -> end.getLine() == start.getLine())
                .map(end -> end.getColumn() - start.getColumn())
                .orElse(1);
        return new Spot(start.getLine(), start.getColumn(), Math.max(1, width));
    }
}
