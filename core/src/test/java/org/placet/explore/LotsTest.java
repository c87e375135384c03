package org.placet.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LotsTest {

    /** Draws the lots 0, 1, 2 and so on, so that every lot comes once. */
    private static final class EveryLot implements RandomGenerator {

        private long next;
        private long bound;

        @Override
        public long nextLong() {
            throw new UnsupportedOperationException("Only lots below a bound are drawn.");
        }

        @Override
        public long nextLong(long below) {
            bound = below;
            return next++;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,1", "1,2,3", "9,9,2", "4,6,1,3", "1000000,250000", "5,0,5,0,1", "7,1,1,1,1,1,1"})
    void each_is_drawn_exactly_in_proportion_to_its_weight(String written) {
        var weights =
                Arrays.stream(written.split(",")).mapToLong(Long::parseLong).toArray();
        var lots = Lots.of(weights);
        var every = new EveryLot();
        var drawn = new long[weights.length];

        do {
            drawn[lots.draw(every)]++;
        } while (every.next < every.bound);

        var sum = LongStream.of(weights).sum();
        for (var i = 0; i < weights.length; i++) {
            assertThat(drawn[i] * sum).as("place %s", i).isEqualTo(weights[i] * every.bound);
        }
    }

    @Test
    void a_sure_thing_draws_no_lot() {
        var lots = Lots.of(new long[] {0, 5, 0});
        var every = new EveryLot();

        assertThat(lots.draw(every)).isEqualTo(1);
        assertThat(every.next).isZero();
    }

    @Test
    void without_any_weight_nothing_can_be_drawn() {
        assertThat(Lots.of(new long[] {0, 0}).isEmpty()).isTrue();
        assertThat(Lots.of(new long[0]).isEmpty()).isTrue();
        assertThat(Lots.of(new long[] {0, 1}).isEmpty()).isFalse();
    }

    @Test
    void large_weights_with_a_common_divisor_are_no_trouble() {
        var lots = Lots.of(new long[] {Long.MAX_VALUE / 3 * 2, Long.MAX_VALUE / 3});
        var every = new EveryLot();

        lots.draw(every);

        assertThat(every.bound).isEqualTo(6);
    }

    @Test
    void weights_that_differ_by_too_much_are_refused() {
        assertThatThrownBy(() -> Lots.of(new long[] {Long.MAX_VALUE, 1, 1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The weights [9223372036854775807, 1, 1], in millionths, differ by too much to draw lots from.");
    }
}
