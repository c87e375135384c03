package org.placet.cli.text;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines between words; a word that is longer than a line is broken too. */
public final class Paragraph {

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();

    private Paragraph() {}

    /** Lines of at most so many letters; one empty line for an empty text. */
    public static List<String> wrap(String text, int width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : WORDS.split(text)) {
            if (!line.isEmpty() && length(line) + 1 + length(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            var rest = word;
            while (length(rest) > width) {
                var end = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, end));
                rest = rest.substring(end);
            }
            line.append(line.isEmpty() ? "" : " ").append(rest);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The same, each line after so many spaces, and the first after a label in place of the spaces. */
    public static List<String> labelled(String label, int indent, String text, int width) {
        var lines = new ArrayList<String>();
        var lead = pad(label, indent);
        for (var line : wrap(text, Math.max(1, width - indent))) {
            lines.add((lead + line).stripTrailing());
            lead = " ".repeat(indent);
        }
        return lines;
    }

    /** The text, with spaces up to this width. */
    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - length(text)));
    }

    /** How many letters a terminal shows. */
    static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
