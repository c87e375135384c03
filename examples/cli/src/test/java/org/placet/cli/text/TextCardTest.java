package org.placet.cli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placet.cli.Belgrade;
import org.placet.cli.tell.Card;
import org.placet.cli.tell.Replay;

class TextCardTest {

    private final String card =
            TextCard.of(Card.of(Belgrade.request(), Map.of(), Replay.of("sc-00", 0)), 80, Ink.PLAIN);

    @Test
    void an_unknown_position_is_shown_as_unknown() {
        assertThat(card).contains("- Commander of KFOR: unknown, no statement found [A12]");
    }

    @Test
    void an_actor_without_any_recorded_position_is_named_too() {
        assertThat(card).contains("No position is recorded here for: EULEX; NATO;");
    }

    @Test
    void a_tension_that_is_not_counted_stands_apart_from_those_that_are() {
        assertThat(card)
                .containsSubsequence(
                        "What was already there",
                        "barricades go up, by whom is not stated, level 3 [A25]",
                        "The level at the start is 3",
                        "Shown, not counted",
                        "people are killed, by whom is not stated (reported, contradicted) [A25]");
    }

    @Test
    void a_claim_and_a_concern_stay_with_whoever_voiced_them() {
        assertThat(card)
                .contains("President of Serbia: others may see it as provocative (reported, disputed)")
                .contains("Government of Serbia says: The arrest was part of a campaign. (reported, one");
    }

    @Test
    void a_source_that_was_not_seen_again_says_so() {
        assertThat(card).contains("A25: What sentence A25 says. (source article; confidence low; not verified)");
    }

    @Test
    void no_line_is_longer_than_the_screen_is_wide() {
        var narrow = TextCard.of(Card.of(Belgrade.request(), Map.of(), Replay.of("sc-00", 0)), 40, Ink.PLAIN);

        assertThat(narrow.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(40));
    }
}
