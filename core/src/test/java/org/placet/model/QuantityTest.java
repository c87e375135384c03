package org.placet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class QuantityTest {

    @Test
    void the_upper_end_is_what_must_fit() {
        var range = Quantity.between(10, 90);

        assertThat(range.isWithin(Quantity.of(90))).isTrue();
        assertThat(range.isWithin(Quantity.of(89))).isFalse();
    }

    @Test
    void the_lower_end_of_what_is_allowed_does_not_matter() {
        var few = Quantity.of(5);

        assertThat(few.isWithin(Quantity.between(10, 90))).isTrue();
    }

    @Test
    void nobody_asks_for_less_than_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(-1))
                .withMessage("A quantity runs from 0 upwards, the smaller number first; seen -1 to -1");
    }

    @Test
    void the_smaller_number_comes_first() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantity.between(90, 10));
    }

    @Test
    void a_range_is_written_with_both_ends() {
        assertThat(Quantity.between(10, 90)).hasToString("10 to 90");
        assertThat(Quantity.of(90)).hasToString("90");
    }
}
