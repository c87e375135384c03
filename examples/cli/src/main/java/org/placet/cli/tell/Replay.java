package org.placet.cli.tell;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.placet.scenarios.InventedNames;
import org.placet.scenarios.Scenarios;
import org.placet.scenarios.WhatIf;

/**
 * The command that makes the same run again.
 *
 * @param target the id or the file of the scenario, as the user wrote it
 * @param whatIf what the user chose otherwise than the file says
 * @param others more words that the run depends on: {@code --pack eulex-may-approve}
 */
public record Replay(String target, WhatIf whatIf, long seed, List<String> others) {

    public Replay {
        others = List.copyOf(others);
    }

    /** Without further words. */
    public Replay(String target, WhatIf whatIf, long seed) {
        this(target, whatIf, seed, List.of());
    }

    /** Of a shipped scenario under its own reading. */
    public static Replay of(String id, long seed) {
        return new Replay(id, WhatIf.AS_WRITTEN, seed);
    }

    /** The same with these words after those that are there. */
    public Replay with(List<String> more) {
        var all = ImmutableList.<String>builder().addAll(others).addAll(more).build();
        return new Replay(target, whatIf, seed, all);
    }

    /** "./placet run sc-00 --seed 7". */
    public String command() {
        return command("run", "--seed", String.valueOf(seed));
    }

    /** Another command about the same scenario under the same reading: "./placet explore sc-00 --limit 10". */
    public String command(String name, String... more) {
        var words = new StringBuilder("./placet ").append(name).append(' ').append(quoted(target));
        words.append(options(whatIf));
        others.forEach(word -> words.append(' ').append(quoted(word)));
        for (var word : more) {
            words.append(' ').append(quoted(word));
        }
        return words.toString();
    }

    /** What was chosen otherwise, as it is typed: " --reading pristina --set request.number=600". */
    public static String options(WhatIf whatIf) {
        var words = new StringBuilder();
        whatIf.reading().ifPresent(one -> words.append(" --reading ").append(quoted(reading(one, whatIf))));
        whatIf.settings().forEach(one -> words.append(" --set ").append(quoted(one)));
        words.append(whatIf.inventedNames() ? " --names invented" : "");
        return words.toString();
    }

    private static String reading(String written, WhatIf whatIf) {
        return whatIf.inventedNames() && !Scenarios.isFile(written) ? InventedNames.rewrite(written) : written;
    }

    /** A command with these words: "./placet readings article pristina sc-00". */
    public static String command(String name, List<String> words) {
        var all = new StringBuilder("./placet ").append(name);
        words.forEach(word -> all.append(' ').append(quoted(word)));
        return all.toString();
    }

    /** As a shell takes it for one word. */
    public static String quoted(String word) {
        return word.matches("[A-Za-z0-9_./+@%:,=-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
