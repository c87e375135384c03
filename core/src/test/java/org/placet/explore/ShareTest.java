package org.placet.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    /** Newcombe 1998, table I, and the mirror of 0 of 20. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662",
        "15, 148, 0.0624, 0.1605",
        "0, 20, 0, 0.1611",
        "20, 20, 0.8389, 1",
        "1, 29, 0.0061, 0.1718"
    })
    void the_intervals_of_wilson_are_those_of_the_literature(int seen, int runs, double lower, double upper) {
        var interval = new Share(seen, runs).wilson(0.95);

        assertThat(interval.lower()).isCloseTo(lower, within(5e-5));
        assertThat(interval.upper()).isCloseTo(upper, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2527, 0.3676",
        "15, 148, 0.0578, 0.1617",
        "0, 20, 0, 0.1684",
        "20, 20, 0.8316, 1",
        "1, 29, 0.0009, 0.1776"
    })
    void those_of_clopper_and_pearson_too(int seen, int runs, double lower, double upper) {
        var interval = new Share(seen, runs).clopperPearson(0.95);

        assertThat(interval.lower()).isCloseTo(lower, within(5e-5));
        assertThat(interval.upper()).isCloseTo(upper, within(5e-5));
    }

    @Test
    void intervals_are_right_in_many_digits() {
        var fifty = new Share(50, 500);

        assertThat(fifty.wilson(0.9).lower()).isCloseTo(0.08003918588, within(1e-10));
        assertThat(fifty.wilson(0.9).upper()).isCloseTo(0.12426638582, within(1e-10));
        assertThat(fifty.clopperPearson(0.9).lower()).isCloseTo(0.07873857004, within(1e-8));
        assertThat(fifty.clopperPearson(0.9).upper()).isCloseTo(0.12486580741, within(1e-8));
        assertThat(new Share(7, 50).clopperPearson(0.95).lower()).isCloseTo(0.05819170033997342, within(1e-8));
        assertThat(new Share(7, 50).clopperPearson(0.95).upper()).isCloseTo(0.26739600249700846, within(1e-8));
    }

    @Test
    void what_was_never_seen_in_twenty_runs_may_still_be() {
        var never = new Share(0, 20);

        assertThat(never.wilson(0.95).lower()).isZero();
        assertThat(never.clopperPearson(0.95).lower()).isZero();
        assertThat(never.clopperPearson(0.95).upper()).isCloseTo(0.1684334710, within(1e-10));
    }

    @Test
    void what_was_always_seen_may_still_not_be() {
        var always = new Share(20, 20);

        assertThat(always.wilson(0.95).upper()).isEqualTo(1);
        assertThat(always.clopperPearson(0.95).lower()).isCloseTo(1 - 0.1684334710, within(1e-10));
        assertThat(always.clopperPearson(0.95).upper()).isEqualTo(1);
    }

    @Test
    void without_any_run_nothing_is_known() {
        var none = new Share(0, 0);

        assertThat(none.wilson(0.99)).isEqualTo(new Interval(0, 1, 0.99));
        assertThat(none.clopperPearson(0.99)).isEqualTo(new Interval(0, 1, 0.99));
        assertThat(none.value()).isNaN();
    }

    @Test
    void the_bounds_belong_to_an_interval() {
        var interval = new Interval(0.25, 0.5, 0.95);

        assertThat(interval.covers(0.25)).isTrue();
        assertThat(interval.covers(0.5)).isTrue();
        assertThat(interval.covers(0.51)).isFalse();
        assertThat(interval.covers(0.24)).isFalse();
        assertThat(interval.width()).isEqualTo(0.25);
    }

    @Test
    void what_cannot_be_is_refused_with_a_reason() {
        assertThatThrownBy(() -> new Share(3, 2)).hasMessage("There cannot be 3 of 2 runs.");
        assertThatThrownBy(() -> new Share(1, 2).wilson(95))
                .hasMessage("A confidence of 95.0 is not between 0 and 1. Write 0.95 for 95 %.");
        assertThatThrownBy(() -> new Share(1, 2).clopperPearson(0)).hasMessageContaining("0.95");
    }
}
