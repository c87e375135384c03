package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SameBytesTest {

    private static final List<String> ELSEWHERE = List.of(
            "-Duser.language=ar",
            "-Duser.country=EG",
            "-Duser.timezone=Pacific/Kiritimati",
            "-Dfile.encoding=ISO-8859-1");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "html"})
    void a_run_is_the_same_bytes_whatever_the_language_and_the_time_zone(String format) throws Exception {
        var usual = Started.in(folder, List.of(), "run", "sc-00", "--format", format);
        var elsewhere = Started.in(folder, ELSEWHERE, "run", "sc-00", "--format", format);

        assertThat(usual.code()).isZero();
        assertThat(elsewhere.out()).isEqualTo(usual.out()).isNotEmpty();
    }

    @Test
    void the_demo_writes_its_page_where_it_is_called_and_says_so() throws Exception {
        var demo = Started.in(folder, List.of(), "demo");

        assertThat(demo.code()).isZero();
        assertThat(demo.out())
                .contains("REJECTED")
                .endsWith("The same as a page: out/report.html\nFor a class, with every scenario: out/classroom.html\n"
                        + "Next: ./placet list, then ./placet show sc-00\n");
        assertThat(folder.resolve("out/classroom.html")).content().startsWith("<!doctype html>");
        assertThat(folder.resolve("out/report.html")).content().startsWith("<!doctype html>");
    }
}
