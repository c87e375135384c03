package org.placet.scenarios;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One mistake in a file, as a small letter to its author: where, what was seen, what was expected, what to try.
 *
 * @param code names the kind of mistake: {@code E104}
 * @param line counts from 1; 0 where the file as a whole is meant
 * @param column counts from 1; 0 where the file as a whole is meant
 * @param what what was seen, in the author's own words
 * @param lineText the line; a long one is cut around the column
 * @param mark where in {@code lineText} the mistake begins, counted from 0
 * @param width how many characters it covers, 1 or more
 * @param nearest the known word that comes nearest to what was written, if one comes near
 * @param expected what can stand there
 * @param fix what to do
 */
public record ScenarioProblem(
        String code,
        String file,
        int line,
        int column,
        String what,
        String lineText,
        int mark,
        int width,
        Optional<String> nearest,
        String expected,
        String fix) {

    /** The place in one word: {@code mine.yaml:7:5}. */
    public String place() {
        return line == 0 ? file : file + ":" + line + ":" + column;
    }

    /** The same with another advice. */
    ScenarioProblem withFix(String another) {
        return new ScenarioProblem(code, file, line, column, what, lineText, mark, width, nearest, expected, another);
    }

    /** The command that says more about this kind of mistake. */
    public String help() {
        return "./placet help " + code;
    }

    /** The codes of all kinds of mistake. */
    public static List<String> codes() {
        return Arrays.stream(Mistake.values()).map(Mistake::code).toList();
    }

    /** The whole letter, over several lines, without a line end after the last. */
    public String rendered() {
        return "error[" + code + "] " + place() + "  " + what + "\n"
                + (line == 0 ? "" : shownLine())
                + "  expected: " + expected + "\n"
                + "  fix:      " + fix + "\n"
                + "  help:     " + help();
    }

    private String shownLine() {
        var number = String.valueOf(line);
        var margin = " ".repeat(number.length());
        var caret = " ".repeat(mark) + "^".repeat(width);
        var hint = nearest.map(word -> " did you mean '" + word + "'?").orElse("");
        return "  " + number + " | " + lineText + "\n" + "  " + margin + " | " + caret + hint + "\n";
    }
}
