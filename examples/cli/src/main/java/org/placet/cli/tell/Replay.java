package org.placet.cli.tell;

import java.util.List;
import java.util.Optional;

/**
 * The command that makes the same run again.
 *
 * @param target the id or the file of the scenario, as the user wrote it
 * @param reading the reading, where the user chose one
 */
public record Replay(String target, Optional<String> reading, long seed) {

    /** Of a shipped scenario under its own reading. */
    public static Replay of(String id, long seed) {
        return new Replay(id, Optional.empty(), seed);
    }

    /** "./placet run sc-00 --seed 7". */
    public String command() {
        return command("run", "--seed", String.valueOf(seed));
    }

    /** Another command about the same scenario under the same reading: "./placet explore sc-00 --limit 10". */
    public String command(String name, String... more) {
        var words = new StringBuilder("./placet ").append(name).append(' ').append(quoted(target));
        reading.ifPresent(one -> words.append(" --reading ").append(quoted(one)));
        for (var word : more) {
            words.append(' ').append(quoted(word));
        }
        return words.toString();
    }

    /** A command with these words: "./placet readings article pristina sc-00". */
    public static String command(String name, List<String> words) {
        var all = new StringBuilder("./placet ").append(name);
        words.forEach(word -> all.append(' ').append(quoted(word)));
        return all.toString();
    }

    /** As a shell takes it for one word. */
    private static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./+@%:,-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
