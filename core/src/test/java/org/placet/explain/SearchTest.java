package org.placet.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placet.explore.Path;
import org.placet.explore.Transition;
import org.placet.explore.TransitionSystem;
import org.placet.explore.Weight;

class SearchTest {

    /** From each number to the next one and to twice as much, up to 100. */
    private static final TransitionSystem<Integer, String> NUMBERS = new TransitionSystem<>() {
        @Override
        public List<Integer> initialStates() {
            return List.of(1);
        }

        @Override
        public List<Transition<Integer, String>> transitions(Integer state) {
            return Stream.of(
                            new Transition<>("next", Weight.ONE, state + 1),
                            new Transition<>("twice", Weight.ZERO, state * 2))
                    .filter(one -> one.target() <= 100)
                    .toList();
        }
    };

    @Test
    void of_several_shortest_ways_it_finds_the_first_in_the_order_of_the_system() {
        var found = new Search(10, 1_000).from(1, NUMBERS, number -> number == 6);

        assertThat(found.way().map(Path::actions)).contains(List.of("next", "next", "twice"));
    }

    @Test
    void what_is_so_already_needs_no_step() {
        var found = new Search(0, 1).from(6, NUMBERS, number -> number == 6);

        assertThat(found.way().map(Path::length)).contains(0);
    }

    @Test
    void it_says_whether_there_is_no_way_or_only_none_within_its_bounds() {
        var none = new Search(1_000, 1_000).from(90, NUMBERS, number -> number == 5);
        var tooFewSteps = new Search(3, 1_000).from(1, NUMBERS, number -> number == 60);
        var tooFewStates = new Search(1_000, 5).from(1, NUMBERS, number -> number == 60);

        assertThat(none.way()).isEmpty();
        assertThat(none.complete()).isTrue();
        assertThat(none.seen()).isEqualTo(11);
        assertThat(tooFewSteps.way()).isEmpty();
        assertThat(tooFewSteps.complete()).isFalse();
        assertThat(tooFewStates.way()).isEmpty();
        assertThat(tooFewStates.complete()).isFalse();
    }

    @Test
    void it_needs_room_for_the_state_where_it_begins() {
        assertThatThrownBy(() -> new Search(1, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A search makes 1 state or more; seen 0");
        assertThatThrownBy(() -> new Search(-1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A search goes 0 steps or more; seen -1");
    }
}
