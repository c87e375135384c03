package org.placet.scenarios;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * One part of a file that is set to something else: {@code requests.q1.number=600 people}. Its words and its value know
 * their place in it, so that a mistake is shown where it was typed.
 *
 * @param line which of the settings it is, from 0
 * @param path the words before the sign; empty where they cannot be read
 */
record Setting(int line, String text, ImmutableList<Word> path) {

    /** What says on whose word something stands. */
    private static final List<String> GROUNDS = List.of("source", "basis", "support", "reported-by");

    /** A word of the path, and the column in which it begins. */
    record Word(String text, int column) {}

    static Setting of(int line, String written) {
        var text = written.replaceAll("\\R", " ");
        var words = ImmutableList.<Word>builder();
        int start = 0;
        for (var word : Splitter.on('.').split(before(text))) {
            words.add(new Word(word.strip(), text.codePointCount(0, start)));
            start += word.length() + 1;
        }
        return new Setting(line, text, words.build());
    }

    private static String before(String text) {
        int sign = text.indexOf('=');
        return text.substring(0, sign < 0 ? text.length() : sign);
    }

    /** The first word of the path. */
    String first() {
        return path.get(0).text();
    }

    /** The same from the second word on. */
    Setting within() {
        return new Setting(line, text, path.subList(1, path.size()));
    }

    /** Whether it says on whose word something stands, rather than what is so. */
    boolean isGround() {
        return GROUNDS.contains(path.get(path.size() - 1).text());
    }

    static boolean isGround(String key) {
        return GROUNDS.contains(key);
    }

    /** Whether it can be read at all; notes why not. */
    boolean isReadable(Problems problems) {
        if (!text.contains("=")) {
            problems.add(
                    Mistake.SYNTAX,
                    Optional.of(mark(0)),
                    "'" + text + "' sets nothing",
                    "a path, '=' and a value, such as request.number=600 people",
                    "write   " + Settings.NAME + " \"" + text + "=...\"");
            return false;
        }
        var empty = path.stream().filter(word -> word.text().isEmpty()).findFirst();
        empty.ifPresent(word -> problems.add(
                Mistake.SYNTAX,
                Optional.of(mark(word.column())),
                "a word of the path is missing here",
                "keys and ids with dots between them, such as request.number",
                "write the word, or take the dot out"));
        return empty.isEmpty();
    }

    /** A word of the path as a key that stands in this setting. */
    ScalarNode key(int index) {
        var word = path.get(index);
        return scalar(word.text(), word.column());
    }

    /** What is set, at its place. */
    Optional<Node> value(Problems problems) {
        int sign = text.indexOf('=');
        var written = text.substring(sign + 1);
        int column = text.codePointCount(0, sign + 1);
        if (written.isBlank()) {
            return Optional.of(scalar("", column));
        }
        // put where it stands, so that the parser counts lines and columns as the author does
        return YamlText.value(Settings.NAME, "\n".repeat(line) + " ".repeat(column) + written, problems);
    }

    private ScalarNode scalar(String word, int column) {
        int end = column + word.codePointCount(0, word.length());
        return new ScalarNode(
                Tag.STR, false, word, ScalarStyle.PLAIN, Optional.of(mark(column)), Optional.of(mark(end)));
    }

    private Mark mark(int column) {
        return new Mark(Settings.NAME, column, line, column, new int[0], 0);
    }
}
