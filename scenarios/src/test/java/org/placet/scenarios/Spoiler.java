package org.placet.scenarios;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;

/**
 * Makes wrong files of right ones: letter by letter, as a broken disk would, and line by line and word by word, as a
 * person would who does not know the grammar. The same number makes the same file.
 */
final class Spoiler {

    /** What readers of YAML, JSON and CSV stumble over. */
    private static final List<String> HARD = List.of(
            "&a ",
            "*a",
            "!!binary ",
            "!!java.lang.Object ",
            "<<: ",
            "%YAML 9.9\n",
            "---\n",
            "...\n",
            "? ",
            ": ",
            "- ",
            "\t",
            "\r",
            "\n",
            "\u0000",
            "\u2028",
            "\uFEFF",
            "\uD83D\uDE00",
            "\u202E",
            "{",
            "}",
            "[",
            "]",
            "[[[[[[[[[[[[[[[[[[[[",
            "\"",
            "'",
            "\\u12",
            "|\n",
            ">-9\n",
            "#",
            ",",
            ";",
            "null",
            "~",
            "true",
            "yes",
            "0",
            "-1",
            "00",
            "1e999",
            "0x7f",
            "99999999999999999999",
            "2147483648",
            "0.0000001",
            "1000 people",
            "-5 people",
            "5 people to 1 people",
            "9999999999 days",
            "0 days",
            "2022-13-45",
            "0000-00-00",
            "9999-12-31",
            "-2022-01-01",
            "2022-12-16..2022-12-01",
            "none",
            "",
            " ");

    private static final Pattern WORD = Pattern.compile("[^\\s,\\[\\]{}:]+");

    private final SplittableRandom random;

    Spoiler(long seed) {
        random = new SplittableRandom(seed);
    }

    /** Some bytes changed, taken out, put in, said twice, or the end cut off. */
    byte[] bytes(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        int times = 1 + random.nextInt(4);
        for (int time = 0; time < times && bytes.length > 0; time++) {
            int at = random.nextInt(bytes.length);
            int to = Math.min(bytes.length, at + 1 + random.nextInt(40));
            bytes = switch (random.nextInt(6)) {
                case 0 -> with(bytes, at, at + 1, new byte[] {(byte) random.nextInt(256)});
                case 1 -> with(bytes, at, to, new byte[0]);
                case 2 ->
                    with(bytes, at, at, HARD.get(random.nextInt(HARD.size())).getBytes(StandardCharsets.UTF_8));
                case 3 -> with(bytes, at, at, Arrays.copyOfRange(bytes, at, to));
                case 4 -> Arrays.copyOf(bytes, at);
                default -> with(bytes, at, at + 1, new byte[] {(byte) (bytes[at] ^ 1 << random.nextInt(8))});
            };
        }
        return bytes;
    }

    private static byte[] with(byte[] bytes, int from, int to, byte[] instead) {
        var made = new byte[bytes.length - (to - from) + instead.length];
        System.arraycopy(bytes, 0, made, 0, from);
        System.arraycopy(instead, 0, made, from, instead.length);
        System.arraycopy(bytes, to, made, from + instead.length, bytes.length - to);
        return made;
    }

    /** Some lines taken out, moved, said twice, shifted, or with a word of this or another file in them. */
    String lines(String text, String other) {
        var lines = new ArrayList<>(text.lines().toList());
        var words = other.split("[\\s,\\[\\]{}]+");
        int times = 1 + random.nextInt(4);
        for (int time = 0; time < times && !lines.isEmpty(); time++) {
            int at = random.nextInt(lines.size());
            var line = lines.get(at);
            switch (random.nextInt(8)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(random.nextInt(lines.size()), line);
                case 2 -> lines.set(at, "  ".repeat(random.nextInt(3)) + line.strip());
                case 3 -> lines.set(at, word(line, words[random.nextInt(words.length)]));
                case 4, 5 -> lines.set(at, word(line, HARD.get(random.nextInt(HARD.size()))));
                case 6 -> lines.set(at, word(line, random.nextInt(-3, 2000) + " people"));
                default -> lines.add(at, lineOf(other));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private String lineOf(String other) {
        var lines = other.lines().toList();
        return lines.get(random.nextInt(lines.size()));
    }

    /** The line with one of its words replaced: a key or a value. */
    private String word(String line, String instead) {
        var matcher = WORD.matcher(line);
        long count = matcher.results().count();
        if (count == 0) {
            return line + instead;
        }
        long chosen = random.nextLong(count);
        matcher.reset();
        for (long skipped = 0; skipped <= chosen; skipped++) {
            matcher.find();
        }
        return line.substring(0, matcher.start()) + instead + line.substring(matcher.end());
    }

    /** True once in so many times. */
    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    /** One of these. */
    <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
