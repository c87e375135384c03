package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "run, run, 0",
        "rnu, run, 1",
        "ru, run, 1",
        "rune, run, 1",
        "show, shwo, 1",
        "list, lost, 1",
        "'', run, 3"
    })
    void letters_added_lost_changed_or_swapped_count_one_each(String one, String other, int distance) {
        assertThat(Nearest.distance(one, other)).isEqualTo(distance);
    }

    @Test
    void the_nearest_is_offered_and_a_far_one_is_not() {
        var known = List.of("demo", "list", "run", "show");

        assertThat(Nearest.to("rnu", known)).contains("run");
        assertThat(Nearest.to("explore", known)).isEmpty();
    }

    @Test
    void a_short_word_is_not_taken_for_one_that_shares_no_half_with_it() {
        assertThat(Nearest.to("yml", List.of("html"))).isEmpty();
    }
}
