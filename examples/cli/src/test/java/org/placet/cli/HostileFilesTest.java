package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files that are made to hurt are refused, clearly and in little memory. */
class HostileFilesTest {
    @TempDir
    private static Path folder;

    private static HostileFiles hostile;

    @BeforeAll
    static void write() throws IOException {
        hostile = HostileFiles.in(folder);
    }

    @TestFactory
    Stream<DynamicTest> check_refuses_it() {
        return hostile.files().keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    var session = Session.of("check", hostile.files().get(name).toString());

                    assertThat(session.code()).isEqualTo(2);
                    assertThat(session.out()).contains("error[" + hostile.code(name) + "]");
                    assertThat(session.err()).isEmpty();
                    assertThat(session.out().lines()).allMatch(line -> line.length() < 700);
                }));
    }

    @TestFactory
    Stream<DynamicTest> run_refuses_it() {
        return hostile.files().keySet().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    var session = Session.of("run", hostile.files().get(name).toString());

                    assertThat(session.code()).isEqualTo(2);
                    assertThat(session.out()).isEmpty();
                    assertThat(session.err())
                            .contains("error[" + hostile.code(name) + "]")
                            .doesNotContain("\tat ");
                }));
    }

    @Test
    void all_of_them_are_looked_at_in_256_MB() throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "check"));
        hostile.files().values().forEach(file -> command.add(file.toString()));
        var said = folder.resolve("said.txt");

        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        int files = hostile.files().size();
        assertThat(Files.readString(said, StandardCharsets.UTF_8))
                .contains(" in " + files + " of " + files + " files")
                .doesNotContain("OutOfMemory", "\tat ");
    }
}
