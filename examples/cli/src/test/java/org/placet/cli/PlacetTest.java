package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacetTest {

    private static final String CODE = "\u001B[";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "run sc-00, 0",
        "list, 0",
        "show sc-00, 0",
        "help, 0",
        "help run, 0",
        "--help, 0",
        "run --help, 0",
        "--version, 0",
        "'', 2",
        "rnu, 2",
        "run, 2",
        "run sc-0, 2",
        "run sc-00 --sed 4, 2",
        "run sc-00 --seed, 2",
        "run sc-00 --seed x, 2",
        "run sc-00 --format yml, 2",
        "run sc-00 --reading nobody, 2",
        "run sc-00 --color red, 2",
        "run sc-00 sc-00, 2",
        "run none.yaml, 2",
        "show sc-0, 2",
        "list all, 2",
        "help rnu, 2"
    })
    void every_kind_of_command_has_its_exit_code(String command, int code) {
        var session = Session.of(words(command));

        assertThat(session.code()).isEqualTo(code);
    }

    @Test
    void an_expectation_that_is_not_met_returns_1_and_says_what_was_seen() throws Exception {
        var file = folder.resolve("mine.yaml");
        Files.writeString(file, Sc00.text().replace("outcome: rejected", "outcome: approved"));

        var session = Session.of("run", file.toString());

        assertThat(session.code()).isEqualTo(1);
        assertThat(session.out()).contains("Unmet     outcome: expected APPROVED, seen REJECTED");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void a_mistake_in_a_file_returns_2_with_its_place_and_no_usage() throws Exception {
        var file = folder.resolve("mine.yaml");
        Files.writeString(file, Sc00.text().replace("title:", "titel:"));

        var session = Session.of("run", file.toString());

        assertThat(session.code()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).contains("mine.yaml:").contains("titel").doesNotContain("Usage");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_failure_of_the_simulator_returns_3_and_shows_its_code_only_when_asked(boolean debug) {
        var err = new StringWriter();
        var broken = new PrintWriter(new BrokenWriter());
        var screen = Screen.of(broken, new PrintWriter(err), Map.of(), false);

        int code = debug ? Placet.run(screen, "run", "sc-00", "--debug") : Placet.run(screen, "run", "sc-00");

        assertThat(code).isEqualTo(3);
        assertThat(err.toString()).startsWith("The simulator failed: the pipe is made of cheese");
        assertThat(err.toString().contains("\tat org.placet")).isEqualTo(debug);
    }

    @ParameterizedTest
    @CsvSource({
        "rnu, Did you mean 'run'?",
        "help lsit, Did you mean 'list'?",
        "run sc-0, Did you mean 'sc-00'?",
        "show sc00, Did you mean 'sc-00'?",
        "run sc-00 --seeed 4, Did you mean '--seed'?",
        "run sc-00 --format htlm, Did you mean 'html'?",
        "run sc-00 --reading artcle, Did you mean 'article'?",
        "run sc-00 --color allways, Did you mean 'always'?"
    })
    void a_wrong_word_is_answered_in_one_line_with_the_right_one(String command, String hint) {
        var session = Session.of(words(command));

        assertThat(session.out()).isEmpty();
        assertThat(session.err()).contains(hint).hasLineCount(1);
    }

    @Test
    void a_run_says_label_reading_seed_and_how_to_see_it_again() {
        var session = Session.of("run", "sc-00", "--seed", "7", "--reading", "article");

        assertThat(session.out())
                .contains("HISTORICAL, reading: article")
                .contains("./placet run sc-00 --reading article --seed 7")
                .contains("A teaching model, not a forecast.");
    }

    @Test
    void letters_are_plain_unless_a_person_looks_and_nothing_forbids_it() {
        assertThat(Session.of("run", "sc-00").out()).doesNotContain(CODE);
        assertThat(Session.with(Map.of(), true, "run", "sc-00").out()).contains(CODE);
        assertThat(Session.with(Map.of("NO_COLOR", "1"), true, "run", "sc-00").out())
                .doesNotContain(CODE);
        assertThat(Session.with(Map.of("TERM", "dumb"), true, "run", "sc-00").out())
                .doesNotContain(CODE);
        assertThat(Session.with(Map.of(), true, "run", "sc-00", "--color", "never")
                        .out())
                .doesNotContain(CODE);
        assertThat(Session.with(Map.of(), "run", "sc-00", "--color", "always").out())
                .contains(CODE);
    }

    @Test
    void strong_letters_add_nothing_but_themselves() {
        var strong = Session.of("run", "sc-00", "--color", "always").out();

        assertThat(strong.replaceAll("\u001B\\[[0-9]m", ""))
                .isEqualTo(Session.of("run", "sc-00").out());
    }

    @Test
    void a_file_is_written_whole_and_says_what_made_it() throws Exception {
        var file = folder.resolve("run.txt");
        Files.writeString(file, "old");

        var session = Session.of("run", "sc-00", "--out", file.toString());

        assertThat(session.code()).isZero();
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).isEqualTo("Wrote " + file + System.lineSeparator());
        assertThat(file)
                .content()
                .startsWith("Belgrade's request")
                .containsPattern("Made by   placet 0\\.1.*\n +scenario [0-9a-f]{64}\n +rules    [0-9a-f]{64}\n$");
        assertThat(folder).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void a_folder_that_is_not_there_is_said_before_anything_is_left_behind() {
        var session =
                Session.of("run", "sc-00", "--out", folder.resolve("no/run.txt").toString());

        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).contains("does not exist").contains("mkdir -p");
        assertThat(folder).isEmptyDirectory();
    }

    private static String[] words(String command) {
        return command.isEmpty() ? new String[0] : command.split(" ");
    }

    /** Fails at the first letter. */
    private static final class BrokenWriter extends Writer {
        @Override
        public void write(char[] letters, int from, int length) {
            throw new IllegalStateException("the pipe is made of cheese");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
