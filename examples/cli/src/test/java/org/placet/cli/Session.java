package org.placet.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;

/** One command, run without a process: what it printed, what it complained about, what it returned. */
record Session(int code, String out, String err) {

    static Session of(String... args) {
        return with(Map.of(), args);
    }

    static Session with(Map<String, String> environment, String... args) {
        return with(environment, false, args);
    }

    static Session with(Map<String, String> environment, boolean terminal, String... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var screen = Screen.of(new PrintWriter(out), new PrintWriter(err), environment, terminal);
        int code = Placet.run(screen, args);
        screen.out().flush();
        screen.err().flush();
        return new Session(code, out.toString(), err.toString());
    }
}
