package org.placet.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placet.cli.Belgrade;
import org.placet.cli.tell.Replay;
import org.placet.model.Scenario;
import org.placet.run.Simulation;

class TextTraceTest {

    @ParameterizedTest
    @ValueSource(ints = {40, 80, 200})
    void a_run_looks_like_its_picture_at_every_width(int width) throws IOException {
        var text = told(Belgrade.goingAnyway(), width);

        assertThat(text).isEqualTo(picture("going-anyway-" + width + ".txt"));
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
    }

    @Test
    void what_is_no_history_says_so_in_plain_words() {
        assertThat(told(Belgrade.goingAnyway(), 80)).contains("A what-if: this did not happen.");
        assertThat(told(Belgrade.request(), 80)).doesNotContain("what-if");
    }

    @Test
    void a_step_that_does_not_count_says_why_by_which_rule_and_on_which_source() {
        assertThat(told(Belgrade.request(), 80))
                .containsPattern(
                        "no: the form\n.*\n {7}A request is handed over on paper at Merdare\\. +form-01, A10\n");
    }

    @Test
    void a_decision_says_what_else_was_open_and_what_was_not() {
        assertThat(told(Belgrade.request(), 80))
                .containsPattern("Only KFOR holds final approval\\. +approval-01, A12\n")
                .contains("Also open then: Belgrade: withdraw; KFOR: approve.")
                .contains("Not open: EULEX: approve (not empowered); Serbian forces: deploy (too");
    }

    @Test
    void an_unauthorised_move_is_counted_aloud() {
        assertThat(told(Belgrade.goingAnyway(), 80))
                .containsPattern("approval; 1\\s+unauthorised deployment recorded\\.");
    }

    @Test
    void an_expectation_that_is_not_met_is_listed() {
        assertThat(told(Belgrade.disappointing(), 80)).contains("Unmet     outcome: expected APPROVED, seen REJECTED");
    }

    private static String told(Scenario scenario, int width) {
        return TextTrace.of(Simulation.of(scenario).run(), Replay.of("sc-00", 0), width, Ink.PLAIN);
    }

    private static String picture(String name) throws IOException {
        try (var stream = TextTraceTest.class.getResourceAsStream("/org/placet/cli/text/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
