package org.placet.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What the launcher starts. It touches the process (streams, environment, exit code); everything else is handed in. */
public final class Main {

    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] args) {
        // the same bytes whatever the language of the machine
        Locale.setDefault(Locale.ROOT);
        var screen = Screen.of(
                        utf8(FileDescriptor.out),
                        utf8(FileDescriptor.err),
                        System.getenv(),
                        Boolean.getBoolean("placet.terminal"))
                .attended(Boolean.getBoolean("placet.attended"))
                .reading(new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
        int code = Placet.run(screen, args);
        screen.out().flush();
        screen.err().flush();
        System.exit(code);
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }
}
