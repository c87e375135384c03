package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class OddsCommandTest {

    @Test
    void what_happened_has_no_odds_and_is_refused_with_the_reason() {
        var session = Session.of("odds", "sc-00");

        assertThat(session.code()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err())
                .contains("HISTORICAL", "./placet odds article-open")
                .hasLineCount(1);
    }

    @Test
    void each_end_is_computed_beside_sampled_with_the_weights_that_it_rests_on() {
        var session = Session.of("odds", "sc-10", "--runs", "500", "--seed", "7");

        assertThat(session.code()).isZero();
        assertThat(session.err()).isEmpty();
        assertThat(session.out())
                .contains("COUNTERFACTUAL", "A what-if: this did not happen.")
                .containsPattern("Which end comes first +computed +sampled +95 % of samples\n")
                .containsPattern("\nAPPROVED +[0-9.]+ % +[0-9.]+ % +[0-9.]+ % to [0-9.]+ %\n")
                .contains("Illustrative weights, not data\n- ")
                .contains("On which day the first decision falls")
                .contains("Sampled   500 runs with seed 7.")
                .contains("./placet odds sc-10 --runs 500 --seed 7")
                .endsWith("A teaching model, not a forecast.\n");
        assertThat(Session.of("odds", "sc-10", "--runs", "500", "--seed", "7")).isEqualTo(session);
    }

    @Test
    void an_end_behind_another_one_is_said_to_be_there() {
        assertThat(Session.of("odds", "article-open", "--runs", "100").out())
                .containsPattern("\nDEPLOYED_WITH_AUTHORITY +0.00 % +0.00 % +0.00 % to [0-9.]+ %\n")
                .containsPattern("Later +Only after another end, so never first: .*DEPLOYED_WITH_AUTHORITY");
        assertThat(Session.of("odds", "sc-10", "--runs", "100").out()).doesNotContain("Later");
    }

    @Test
    void on_a_narrow_screen_each_end_is_a_line_of_its_own() {
        assertThat(Session.with(Map.of("COLUMNS", "50"), "odds", "sc-10", "--runs", "100")
                        .out())
                .containsPattern("- APPROVED: computed [0-9.]+ %; sampled [0-9.]+ %,");
    }

    @Test
    void the_picture_says_in_words_what_it_shows() {
        assertThat(Session.of("odds", "sc-10", "--runs", "100", "--format", "svg")
                        .out())
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains("<title", "<desc", "APPROVED: computed ", " of 100", "Illustrative weights, not data.")
                .contains("A teaching model, not a forecast.")
                .endsWith("</svg>\n");
    }

    @Test
    void the_table_has_a_line_for_each_end() {
        assertThat(Session.of("odds", "sc-10", "--runs", "100", "--format", "csv")
                        .out()
                        .lines())
                .hasSizeGreaterThan(2)
                .first()
                .asString()
                .startsWith("scenario,label,reading,outcome,computed,error,seen,runs,seed,wilson_lower");
    }
}
