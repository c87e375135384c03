package org.placet.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NumberingTest {

    /** A value of which many share a hash code. */
    private record Clashing(int value) {

        @Override
        public int hashCode() {
            return value % 3;
        }
    }

    @Test
    void values_are_numbered_in_the_order_of_arrival() {
        var numbering = new Numbering<String>();

        assertThat(numbering.numberOrAdd("b")).isZero();
        assertThat(numbering.numberOrAdd("a")).isEqualTo(1);
        assertThat(numbering.numberOrAdd("b")).isZero();
        assertThat(numbering.values()).containsExactly("b", "a");
        assertThat(numbering.numberOf("c")).isEqualTo(Numbering.UNKNOWN);
    }

    @Test
    void many_values_are_all_found_again_while_the_table_grows() {
        var numbering = new Numbering<Integer>();

        IntStream.range(0, 100_000).forEach(value -> numbering.numberOrAdd(value * 64));

        assertThat(numbering.size()).isEqualTo(100_000);
        assertThat(IntStream.range(0, 100_000)).allMatch(number -> numbering.numberOf(number * 64) == number);
        assertThat(numbering.numberOf(1)).isEqualTo(Numbering.UNKNOWN);
    }

    @Test
    void values_with_the_same_hash_code_are_told_apart() {
        var numbering = new Numbering<Clashing>();

        IntStream.range(0, 500).forEach(value -> numbering.numberOrAdd(new Clashing(value)));

        assertThat(IntStream.range(0, 500)).allMatch(number -> numbering.numberOf(new Clashing(number)) == number);
        assertThat(numbering.numberOf(new Clashing(501))).isEqualTo(Numbering.UNKNOWN);
    }
}
