package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a user names a scenario, and a variant of it. */
class ShelfTest {
    private static final String VARIANTS = """
            variants:
              - {id: later, title: The answer is known later, timeline: [
                 {date: 2023-01-09, who: belgrade, does: accept, source: [assumption]}]}
            """;

    @TempDir
    private Path folder;

    private String file = "";

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("mine.yaml"), Sc00.text() + VARIANTS)
                .toString();
    }

    @Test
    void a_variant_of_a_file_is_named_behind_a_dot() {
        var session = Session.of("run", file + ".later", "--reading", "article");

        assertThat(session.out()).startsWith("The answer is known later");
        assertThat(session.out().replaceAll("\\s+", " "))
                .contains("./placet run " + file + ".later --reading article --seed 0");
    }

    @Test
    void a_file_with_variants_runs_as_what_they_share() {
        var session = Session.of("run", file);

        assertThat(session.out()).startsWith("Belgrade's request of December 2022");
        assertThat(session.code()).isZero();
    }

    @Test
    void the_card_of_a_file_lists_its_variants_and_how_to_run_them() {
        var session = Session.of("show", file);

        assertThat(session.out().replaceAll("\\s+", " "))
                .contains("Variants: stories that begin like this one - " + file + ".later: The answer is known later");
    }

    @Test
    void a_variant_that_is_not_there_is_answered_with_the_nearest() {
        var session = Session.of("run", file + ".latre");

        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err())
                .isEqualTo("There is no variant '" + file + ".latre'. Did you mean '" + file + ".later'? There are "
                        + file + ".later." + System.lineSeparator());
    }

    @Test
    void a_reading_of_ones_own_is_named_by_its_file() throws IOException {
        var own = Files.writeString(
                folder.resolve("own.yaml"), Sc00.reading().replace("reading: article", "reading: my-own"));

        var session = Session.of("run", "sc-00", "--reading", own.toString());

        assertThat(session.code()).isZero();
        assertThat(session.out()).contains("reading: my-own");
        assertThat(session.out().replaceAll("\\s+", " ")).contains("./placet run sc-00 --reading " + own);
    }

    @Test
    void a_file_with_a_reading_that_is_not_there_is_said() {
        var session = Session.of("run", "sc-00", "--reading", "no-such.yaml");

        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).contains("no-such.yaml").contains("there is no such file");
    }

    @Test
    void a_scenario_without_variants_says_so() {
        var session = Session.of("run", "sc-00.stopped");

        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).contains("'sc-00' has no variants, so there is no 'sc-00.stopped'.");
    }
}
