package org.placet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One command in a process of its own, because a language, a time zone and a current folder belong to a process.
 *
 * @param out what it printed, one letter for each byte, so that no coding hides a difference
 */
record Started(int code, String out) {

    static Started in(Path folder, List<String> options, String... args) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), "org.placet.cli.Main"));
        command.addAll(List.of(args));
        var builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("COLUMNS");
        var process = builder.start();
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        return new Started(process.waitFor(), out);
    }

    private static String classPath() {
        return System.getProperty("java.class.path");
    }
}
