package org.placet.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class StateGraphTest {

    /** A short way over "b" and a long one over "c" and "d"; "e" is an end, and so is the second beginning "z". */
    private final StateGraph<String, String> graph = Exploration.of(Sketch.from("a", "z", "a")
                    .arrow("a", "slowly", "c")
                    .arrow("a", "quickly", Weight.of("0.5"), "b")
                    .arrow("c", "on", "d")
                    .arrow("d", "on", "e")
                    .arrow("b", "on", Weight.of(2), "e")
                    .arrow("b", "back", "a")
                    .arrow("b", "home", "a"))
            .run()
            .graph();

    @Test
    void it_counts_states_transitions_and_depth() {
        assertThat(List.of(graph.size(), graph.transitionCount(), graph.depth()))
                .containsExactly(6, 7, 3);
    }

    @Test
    void a_single_state_has_depth_one() {
        var lonely =
                Exploration.of(Sketch.from("a").arrow("a", "stay", "a")).run().graph();

        assertThat(List.of(lonely.size(), lonely.transitionCount(), lonely.depth()))
                .containsExactly(1, 1, 1);
        assertThat(lonely.ends()).isEmpty();
    }

    @Test
    void initial_states_come_first_and_equal_ones_count_once() {
        assertThat(graph.initialStates()).containsExactly("a", "z");
        assertThat(graph.states()).containsExactly("a", "z", "c", "b", "d", "e");
    }

    @Test
    void an_initial_state_that_is_entered_again_stays_initial() {
        var entered = Exploration.of(Sketch.from("a", "b").arrow("a", "go", "b"))
                .run()
                .graph();

        assertThat(entered.initialStates()).containsExactly("a", "b");
        assertThat(entered.depthOf(1)).isEqualTo(1);
        assertThat(entered.shortestPathTo(1)).isEqualTo(Path.from("b"));
    }

    @Test
    void states_are_found_by_number_and_by_value() {
        assertThat(graph.state(3)).isEqualTo("b");
        assertThat(graph.indexOf("b")).isEqualTo(OptionalInt.of(3));
        assertThat(graph.indexOf("nowhere")).isEmpty();
    }

    @Test
    void edges_keep_the_order_of_the_system_and_two_with_one_target_stay_two() {
        assertThat(graph.edgesFrom(3))
                .containsExactly(
                        new Edge<>(3, "on", Weight.of(2), 5),
                        new Edge<>(3, "back", Weight.ONE, 0),
                        new Edge<>(3, "home", Weight.ONE, 0));
    }

    @Test
    void even_the_same_transition_given_twice_stays_two() {
        var twice = Exploration.of(Sketch.from("a")
                        .arrow("a", "go", "b")
                        .arrow("a", "go", "b")
                        .arrow("a", "go", "c"))
                .run()
                .graph();

        assertThat(twice.edgesFrom(0))
                .containsExactly(
                        new Edge<>(0, "go", Weight.ONE, 1),
                        new Edge<>(0, "go", Weight.ONE, 1),
                        new Edge<>(0, "go", Weight.ONE, 2));
    }

    @Test
    void ends_are_the_states_that_nothing_leaves() {
        assertThat(graph.ends()).containsExactly(1, 5);
        assertThat(graph.edgesFrom(1)).isEmpty();
        assertThat(graph.edgesFrom(5)).isEmpty();
    }

    @Test
    void a_state_whose_transitions_were_cut_off_is_not_an_end() {
        var cut = Exploration.of(Sketch.from("a")
                        .arrow("a", "go", "b")
                        .arrow("a", "stop", "c")
                        .arrow("b", "on", "d"))
                .upToDepth(2)
                .run()
                .graph();

        assertThat(cut.ends()).containsExactly(2);
        assertThat(cut.isCut(1)).isTrue();
        assertThat(cut.isCut(2)).isFalse();
    }

    @Test
    void the_depth_of_a_state_counts_the_states_on_its_shortest_path() {
        assertThat(List.of(0, 1, 2, 3, 4, 5)).extracting(graph::depthOf).containsExactly(1, 1, 2, 2, 3, 3);
    }

    @Test
    void the_shortest_path_is_the_short_way_with_its_weights() {
        assertThat(graph.shortestPathTo(5))
                .isEqualTo(new Path<>(
                        "a",
                        List.of(
                                new Transition<>("quickly", Weight.of("0.5"), "b"),
                                new Transition<>("on", Weight.of(2), "e"))));
    }

    @Test
    void of_two_shortest_paths_the_first_in_the_order_of_the_system_is_given() {
        var diamond = Exploration.of(Sketch.from("top")
                        .arrow("top", "right", "east")
                        .arrow("top", "left", "west")
                        .arrow("west", "down", "bottom")
                        .arrow("east", "down", "bottom"))
                .run()
                .graph();

        assertThat(diamond.shortestPathTo(3).actions()).containsExactly("right", "down");
    }

    @Test
    void the_path_to_an_initial_state_has_no_transition() {
        assertThat(graph.shortestPathTo(1)).isEqualTo(Path.from("z"));
    }

    @Test
    void a_number_that_no_state_has_is_refused_everywhere() {
        var message = "There is no state with the number 6: this graph has 6 states, numbered from 0.";

        assertThatIllegalArgumentException().isThrownBy(() -> graph.state(6)).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph.edgesFrom(6))
                .withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> graph.depthOf(6)).withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> graph.isCut(6)).withMessage(message);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> graph.shortestPathTo(6))
                .withMessage(message);
        assertThatIllegalArgumentException().isThrownBy(() -> graph.state(-1));
    }

    @Test
    void its_states_cannot_be_changed() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> graph.states().remove(0));
    }
}
