package org.placet.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightTest {

    private static final String LARGEST = "9223372036854.775807";

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "0.0, 0, 0",
        "3, 3000000, 3",
        "0.25, 250000, 0.25",
        "10, 10000000, 10",
        "0.000001, 1, 0.000001",
        "0.2500000000, 250000, 0.25",
        "007.50, 7500000, 7.5",
        "9223372036854.775807, 9223372036854775807, 9223372036854.775807"
    })
    void a_decimal_is_kept_exactly_and_written_without_zeros_at_the_end(String text, long millionths, String shown) {
        var weight = Weight.of(text);

        assertThat(weight).isEqualTo(new Weight(millionths)).hasToString(shown);
    }

    @Test
    void a_whole_number_is_the_same_as_its_decimal() {
        assertThat(Weight.of(3)).isEqualTo(Weight.of("3.0"));
        assertThat(Weight.of(1)).isEqualTo(Weight.ONE);
        assertThat(Weight.of(0)).isEqualTo(Weight.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 1", "1 ", "+1", "1e3", ".5", "5.", "1,5", "a", "١", "--1"})
    void what_is_not_a_plain_decimal_is_refused_and_quoted(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weight.of(text))
                .withMessage("The weight '%s' is not a decimal number. Write it like 3 or 0.25.".formatted(text));
    }

    @Test
    @SuppressWarnings("NullAway") // What must not happen is what is tested.
    void no_text_at_all_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weight.of(null))
                .withMessageStartingWith("The weight 'null' is not a decimal number.");
    }

    @Test
    void more_than_six_places_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weight.of("0.0000001"))
                .withMessage("The weight 0.0000001 has more than six decimal places. "
                        + "The smallest weight above zero is 0.000001.");
    }

    @Test
    void nothing_below_zero_is_a_weight() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weight.of("-0.5"))
                .withMessage("The weight -0.5 is below zero. The smallest weight is 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weight.of(-2))
                .withMessage("The weight -2 is below zero. The smallest weight is 0.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Weight(-1))
                .withMessage("A weight of -1 millionths is below zero. The smallest weight is 0.");
    }

    @Test
    void nothing_above_the_largest_weight_is_accepted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weight.of("9223372036854.775808"))
                .withMessage("The weight 9223372036854.775808 is above the largest one, %s.", LARGEST);
        assertThatIllegalArgumentException().isThrownBy(() -> Weight.of(Long.MAX_VALUE));
    }

    @Test
    void tenths_add_up_exactly() {
        var tenth = Weight.of("0.1");

        assertThat(tenth.plus(tenth).plus(tenth)).isEqualTo(Weight.of("0.3"));
    }

    @Test
    void a_sum_above_the_largest_weight_is_refused() {
        var largest = Weight.of(LARGEST);

        assertThat(largest.plus(Weight.ZERO)).isEqualTo(largest);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> largest.plus(Weight.of("0.000001")))
                .withMessageContaining("is above the largest one");
    }

    @Test
    void only_zero_is_zero() {
        assertThat(Weight.ZERO.isZero()).isTrue();
        assertThat(Weight.of("0.000001").isZero()).isFalse();
    }

    @Test
    void weights_are_ordered_by_their_size() {
        assertThat(Weight.of("0.3")).isGreaterThan(Weight.of("0.25")).isLessThan(Weight.of(10));
        assertThat(Weight.of("2.50")).isEqualByComparingTo(Weight.of("2.5"));
    }

    @Test
    void as_a_decimal_it_has_six_places() {
        assertThat(Weight.of("0.25").toBigDecimal()).isEqualTo(new BigDecimal("0.250000"));
    }
}
