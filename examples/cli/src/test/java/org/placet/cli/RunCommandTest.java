package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RunCommandTest {

    @Test
    void json_on_standard_output_is_json_and_nothing_else() {
        var session = Session.of("run", "sc-00", "--format", "json", "--seed", "7");

        var trace = JsonMapper.builder().build().readTree(session.out());
        assertThat(session.err()).isEmpty();
        assertThat(trace.isObject()).isTrue();
        assertThat(session.out())
                .contains("./placet run sc-00 --seed 7", "REJECTED")
                .endsWith("}\n");
    }

    @Test
    void json_of_a_file_that_does_not_hold_is_still_clean() {
        var session = Session.of("run", "none.yaml", "--format", "json");

        assertThat(session.code()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).hasLineCount(1);
    }

    @Test
    void a_page_on_standard_output_is_a_page_and_nothing_else() {
        var session = Session.of("run", "sc-00", "--format", "html");

        assertThat(session.out()).startsWith("<!doctype html>").endsWith("</html>\n");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void what_was_drawn_by_lot_is_told_as_drawn_by_lot() {
        assertThat(Session.of("run", "article-open", "--seed", "3").out())
                .contains("was drawn by lot with seed 3")
                .contains("What one article says, with the end left open.");
        assertThat(Session.of("run", "sc-00").out()).doesNotContain("drawn by lot");
    }

    @Test
    void the_same_command_prints_the_same_twice() {
        assertThat(Session.of("run", "article-open", "--seed", "3"))
                .isEqualTo(Session.of("run", "article-open", "--seed", "3"));
    }
}
