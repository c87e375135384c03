package org.placet.cli;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.List;
import java.util.Map;
import org.placet.cli.text.Ink;

/**
 * Where results and messages go, what can be shown there, and what is typed.
 *
 * @param in what is typed; nothing, unless said otherwise
 * @param out results, and nothing else
 * @param err messages
 * @param columns how wide it is
 * @param terminal whether a person looks at it; only the launcher can tell
 * @param attended whether a person looks at the messages while they are written
 * @param plain whether the surroundings ask for letters without codes ({@code NO_COLOR}, a dumb terminal)
 */
record Screen(
        BufferedReader in,
        PrintWriter out,
        PrintWriter err,
        int columns,
        boolean terminal,
        boolean attended,
        boolean plain) {

    static final List<String> COLOURS = List.of("auto", "always", "never");

    private static final int USUAL = 80;
    private static final int NARROWEST = 20;

    /** What the environment says. */
    static Screen of(PrintWriter out, PrintWriter err, Map<String, String> environment, boolean terminal) {
        var plain = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        var nothing = new BufferedReader(Reader.nullReader());
        return new Screen(nothing, out, err, columns(environment.getOrDefault("COLUMNS", "")), terminal, false, plain);
    }

    /** The same with somebody who types. */
    Screen reading(Reader typed) {
        return new Screen(new BufferedReader(typed), out, err, columns, terminal, attended, plain);
    }

    /** The same with somebody who looks at the messages, or nobody. */
    Screen attended(boolean somebody) {
        return new Screen(in, out, err, columns, terminal, somebody, plain);
    }

    private static int columns(String said) {
        return said.matches("[1-9][0-9]{0,3}") ? Math.max(NARROWEST, Integer.parseInt(said)) : USUAL;
    }

    /** Whether strong letters are written: asked for, or, by default, wherever a person looks at them. */
    Ink ink(String colour) {
        return switch (colour) {
            case "always" -> Ink.TERMINAL;
            case "never" -> Ink.PLAIN;
            default -> terminal && !plain ? Ink.TERMINAL : Ink.PLAIN;
        };
    }
}
