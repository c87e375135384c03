package org.placet.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemoryTest {

    private final Deque<Integer> used = new ArrayDeque<>();
    private int cleared;
    private final Memory memory = new Memory(90, used::remove, () -> cleared++);

    @Test
    void it_is_not_looked_at_for_a_few_states() {
        assertThat(memory.isShort(4_095)).isFalse();
    }

    @Test
    void at_the_limit_there_is_still_enough() {
        used.add(90);

        assertThat(memory.isShort(4_096)).isFalse();
        assertThat(cleared).isZero();
    }

    @Test
    void rubbish_is_cleared_away_before_anything_is_cut_off() {
        used.addAll(List.of(91, 40));

        assertThat(memory.isShort(4_096)).isFalse();
        assertThat(cleared).isEqualTo(1);
    }

    @Test
    void what_is_short_after_clearing_stays_short() {
        used.addAll(List.of(95, 91));

        assertThat(memory.isShort(4_096)).isTrue();
        assertThat(memory.isShort(4_097)).isTrue();
        assertThat(used).isEmpty();
    }

    @Test
    void it_is_looked_at_again_after_a_good_many_more_states() {
        used.addAll(List.of(91, 89));
        memory.isShort(1_000_000);
        used.add(20);

        assertThat(memory.isShort(1_049_999)).isFalse();
        assertThat(used).hasSize(1);
        assertThat(memory.isShort(1_050_000)).isFalse();
        assertThat(used).isEmpty();
    }

    @Test
    void the_memory_of_this_java_can_be_measured() {
        assertThat(Memory.ofThisJava(100).isShort(5_000)).isFalse();
    }
}
