package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which known word somebody meant. */
class NearestTest {
    @ParameterizedTest
    @CsvSource({"reject, reject, 0", "rejct, reject, 1", "rejecct, reject, 1", "rejekt, reject, 1", "erject, reject, 1"
    })
    void a_letter_missing_extra_wrong_or_swapped_is_one_away(String written, String meant, int distance) {
        assertThat(Nearest.distance(written, meant)).isEqualTo(distance);
    }

    @Test
    void a_word_that_is_three_letters_away_is_not_suggested() {
        var nearest = Nearest.to("rexxxt", List.of("reject"));

        assertThat(nearest).isEmpty();
    }

    @Test
    void a_word_of_which_nothing_is_left_is_not_suggested() {
        var nearest = Nearest.to("xy", List.of("q1"));

        assertThat(nearest).isEmpty();
    }

    @Test
    void a_short_word_is_not_taken_for_one_that_shares_no_half_with_it() {
        assertThat(Nearest.to("yml", List.of("html"))).isEmpty();
        assertThat(Nearest.to("rnu", List.of("demo", "run"))).contains("run");
    }

    @Test
    void capitals_and_spaces_are_no_difference() {
        assertThat(Nearest.to("KFOR", List.of("nato", "kfor"))).contains("kfor");
        assertThat(Nearest.to("Serbian Forces", List.of("serb-parties", "serbian-forces")))
                .contains("serbian-forces");
        assertThat(Nearest.to("E1044", List.of("E100", "E104"))).contains("E104");
    }

    @Test
    void a_hint_is_a_sentence_of_its_own_or_nothing() {
        assertThat(Nearest.hint("shwo", List.of("list", "show"))).isEqualTo(" Did you mean 'show'?");
        assertThat(Nearest.hint("explore", List.of("list", "show"))).isEmpty();
    }

    @Test
    void the_first_of_equally_near_words_is_suggested() {
        var nearest = Nearest.to("q3", List.of("q1", "q2"));

        assertThat(nearest).contains("q1");
    }
}
