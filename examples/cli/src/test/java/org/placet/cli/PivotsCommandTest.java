package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class PivotsCommandTest {

    @Test
    void history_says_what_its_turning_point_closed_and_what_else_was_possible() {
        var session = Session.of("pivots", "sc-00");

        assertThat(session.code()).isZero();
        assertThat(session.err()).isEmpty();
        assertThat(session.out())
                .contains("HISTORICAL, reading: article")
                .contains("8. 2022-12-16 to 2023-01-06 KFOR rejects the request.\n   No longer possible after it: ")
                .contains("   - KFOR returns the request as incomplete. Then possible: WITHDRAWN, LAPSED.\n")
                .contains("./placet pivots sc-00 --seed 0")
                .doesNotContain(" %", "odds");
        assertThat(session.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void a_what_if_says_how_far_the_odds_moved() {
        var session = Session.of("pivots", "sc-10", "--seed", "2");

        assertThat(session.out())
                .contains("COUNTERFACTUAL")
                .containsPattern("The odds moved by [0-9.]+ points, farther than on any other step:")
                .contains("computed from illustrative weights, not data");
    }

    @Test
    void json_is_json_and_nothing_else() {
        var session = Session.of("pivots", "sc-00", "--format", "json");

        var json = JsonMapper.shared().readTree(session.out());
        assertThat(session.err()).isEmpty();
        assertThat(json.get("label").asString()).isEqualTo("HISTORICAL");
        assertThat(json.at("/pivots/0/step").asInt()).isEqualTo(8);
        assertThat(json.at("/pivots/0/odds").isNull()).isTrue();
        assertThat(json.at("/pivots/0/alternatives/0/possible").size()).isPositive();
    }
}
