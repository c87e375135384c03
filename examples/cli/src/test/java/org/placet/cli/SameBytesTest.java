package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** In processes of their own, because a language and a time zone belong to a process. */
class SameBytesTest {

    @Test
    void a_run_prints_the_same_bytes_whatever_the_language_and_the_time_zone() throws Exception {
        var usual = started(List.of(), "run", "sc-00");
        var elsewhere = started(
                List.of(
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-1"),
                "run",
                "sc-00");

        assertThat(elsewhere).isEqualTo(usual).isNotEmpty();
    }

    private static byte[] started(List<String> options, String... args) throws Exception {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.placet.cli.Main"));
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C");
        builder.environment().remove("COLUMNS");
        var process = builder.start();
        var bytes = process.getInputStream().readAllBytes();
        assertThat(process.waitFor()).isZero();
        return bytes;
    }
}
