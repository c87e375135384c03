package org.placet.cli.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes elements one after another. Every text and every value of an attribute is escaped here, so that nothing that
 * a scenario says can become markup.
 */
public final class Html {

    private static final Set<String> BLOCKS = Set.of(
            "section", "li", "tr", "details", "p", "h1", "h2", "h3", "header", "main", "footer", "figure", "div", "g");

    private final StringBuilder written = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; names and values of its attributes take turns. */
    public Html open(String tag, String... attributes) {
        start(tag, attributes);
        open.push(tag);
        return this;
    }

    /** Ends the element that was begun last. */
    public Html close() {
        var tag = open.pop();
        written.append("</").append(tag).append('>').append(BLOCKS.contains(tag) ? "\n" : "");
        return this;
    }

    /** A whole element with a text in it. */
    public Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element that has no end: a line break, a line of a picture. */
    public Html single(String tag, String... attributes) {
        start(tag, attributes);
        return this;
    }

    /** A text, as it is. */
    public Html text(String text) {
        written.append(escaped(text));
        return this;
    }

    /** Style rules, which come from this program and never from a scenario. */
    public Html style(String rules) {
        written.append("<style>\n").append(rules).append("</style>\n");
        return this;
    }

    /** All of it. */
    public String done() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("Still open: " + open);
        }
        return written.toString();
    }

    private void start(String tag, String... attributes) {
        written.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            written.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        written.append('>');
    }

    private static String escaped(String text) {
        var safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.append(letter);
            }
        }
        return safe.toString();
    }
}
