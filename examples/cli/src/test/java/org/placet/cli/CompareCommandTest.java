package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {

    @Test
    void two_variants_are_told_side_by_side_to_their_ends() {
        var session = Session.of("compare", "sc-04.stopped", "sc-04.goes-on");

        assertThat(session.code()).isZero();
        assertThat(session.err()).isEmpty();
        assertThat(session.out())
                .contains("   sc-04.stopped, COUNTERFACTUAL, reading: article\n")
                .contains("   sc-04.goes-on, COUNTERFACTUAL, reading: article\n")
                .contains("The same until step 7. Step 8 is the first that differs. The two timelines tell\n")
                .containsPattern("outcome +BLOCKED +VIOLATION\n")
                .containsPattern("VIOLATION +[0-9.]+ % +[0-9.]+ %\n")
                .contains("Replay    ./placet compare sc-04.stopped sc-04.goes-on --seed 0\n")
                .endsWith("A teaching model, not a forecast.\n");
    }

    @Test
    void what_is_set_is_set_in_the_second_only_and_history_has_no_odds() {
        var session = Session.of("compare", "sc-00", "--set", "request.number=1001 people");

        assertThat(session.out())
                .contains("   sc-00, HISTORICAL, reading: article\n")
                .contains("   sc-00, COUNTERFACTUAL, reading: article\n")
                .contains("   Set: request.number=1001 people.\n")
                .contains("- only in B: set: request.number=1001 people\n")
                .contains("No odds: what happened has none")
                .doesNotContain(" %");
    }

    @Test
    void another_reading_is_that_of_the_second() {
        var json = JsonMapper.shared()
                .readTree(Session.of("compare", "article-open", "--reading", "pristina", "--format", "json")
                        .out());

        assertThat(json.at("/a/reading").asString()).isEqualTo("article");
        assertThat(json.at("/b/reading").asString()).isEqualTo("pristina");
        assertThat(json.at("/a/odds/APPROVED").asDouble()).isPositive();
        assertThat(json.at("/b/odds/APPROVED").asDouble()).isZero();
        assertThat(json.get("replay").asString())
                .isEqualTo("./placet compare article-open --reading pristina --seed 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"40", "80", "200"})
    void no_line_is_wider_than_the_screen(String columns) {
        var session = Session.with(Map.of("COLUMNS", columns), "compare", "sc-00", "sc-04.goes-on");

        assertThat(session.out().lines())
                .allSatisfy(line -> assertThat(line.codePointCount(0, line.length()))
                        .isLessThanOrEqualTo(Integer.parseInt(columns)));
    }

    @Test
    void a_scenario_and_itself_is_no_comparison() {
        var session = Session.of("compare", "sc-00");

        assertThat(session.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(session.err()).contains("compared with itself is the same", "--set PATH=VALUE");
        assertThat(Session.of("compare", "sc-00", "sc-0").err()).contains("Did you mean 'sc-00'?");
        assertThat(Session.of("compare").err()).contains("./placet compare sc-04.stopped sc-04.goes-on");
    }
}
