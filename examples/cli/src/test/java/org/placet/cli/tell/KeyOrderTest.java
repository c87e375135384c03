package org.placet.cli.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class KeyOrderTest {

    @Test
    void numbers_in_keys_are_ordered_as_numbers() {
        var keys = Stream.of("T12", "A10", "unscr-1244-para-19", "A5", "unscr-1244-para-4", "T2");

        var sorted = keys.sorted(KeyOrder.OF_KEYS);

        assertThat(sorted).containsExactly("A5", "A10", "T2", "T12", "unscr-1244-para-4", "unscr-1244-para-19");
    }
}
