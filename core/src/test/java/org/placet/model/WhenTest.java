package org.placet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WhenTest {

    private static final LocalDate FIRST = LocalDate.of(2001, 2, 3);
    private static final LocalDate LAST = LocalDate.of(2001, 2, 9);

    @Test
    void one_day_is_written_once() {
        assertThat(When.on(FIRST)).hasToString("2001-02-03");
    }

    @Test
    void an_interval_is_written_with_both_ends() {
        assertThat(When.between(FIRST, LAST)).hasToString("2001-02-03/2001-02-09");
    }

    @Test
    void an_interval_does_not_end_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.between(LAST, FIRST))
                .withMessage("An interval ends on or after its first day; seen 2001-02-09/2001-02-03");
    }

    @Test
    void an_interval_lies_before_another_when_all_of_it_does() {
        var early = When.between(FIRST, LAST);
        var later = When.on(LAST.plusDays(1));

        assertThat(early.isBefore(later)).isTrue();
    }

    @Test
    void two_intervals_that_share_a_day_lie_in_no_order() {
        var early = When.between(FIRST, LAST);
        var later = When.between(LAST, LAST.plusDays(9));

        assertThat(early.isBefore(later)).isFalse();
        assertThat(later.isBefore(early)).isFalse();
    }
}
