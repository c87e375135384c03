package org.placet.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntListTest {

    @Test
    void it_grows_and_keeps_its_numbers() {
        var list = new IntList();

        IntStream.range(0, 1_000).forEach(number -> list.add(number * 3));

        assertThat(list.size()).isEqualTo(1_000);
        assertThat(IntStream.range(0, 1_000)).allMatch(index -> list.get(index) == index * 3);
    }

    @Test
    void the_last_of_several_equal_entries_is_found() {
        var list = new IntList();
        IntStream.of(0, 2, 2, 2, 5).forEach(list::add);

        assertThat(IntStream.rangeClosed(0, 6).map(list::lastAtMost)).containsExactly(0, 0, 3, 3, 3, 4, 4);
    }
}
