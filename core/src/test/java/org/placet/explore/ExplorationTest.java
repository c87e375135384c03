package org.placet.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placet.explore.CutOff.Limit;

class ExplorationTest {

    /** 0, 1, 2 and so on without an end, each also with a way back to 0. */
    private record Numbers() implements TransitionSystem<Integer, String> {

        @Override
        public List<Integer> initialStates() {
            return List.of(0);
        }

        @Override
        public List<Transition<Integer, String>> transitions(Integer state) {
            return List.of(new Transition<>("up", Weight.ONE, state + 1), new Transition<>("reset", Weight.ONE, 0));
        }
    }

    /** A system that answers with whatever it was given, be it null. */
    @SuppressWarnings("NullAway") // What must not happen is what is tested.
    private record Careless(List<String> initialStates, List<Transition<String, String>> answer)
            implements TransitionSystem<String, String> {

        @Override
        public List<Transition<String, String>> transitions(String state) {
            return answer;
        }
    }

    private static final Sketch DIAMOND = Sketch.from("top")
            .arrow("top", "left", "west")
            .arrow("top", "right", "east")
            .arrow("west", "down", "bottom")
            .arrow("east", "down", "bottom");

    @Test
    void states_are_found_breadth_first_in_the_order_of_the_system() {
        var graph = Exploration.of(DIAMOND).run().graph();

        assertThat(graph.states()).containsExactly("top", "west", "east", "bottom");
    }

    @Test
    void the_state_limit_keeps_the_first_states_and_says_what_it_cut_off() {
        var graph = Exploration.of(new Numbers()).upTo(5).run().graph();

        assertThat(graph.states()).containsExactly(0, 1, 2, 3, 4);
        assertThat(graph.isComplete()).isFalse();
        assertThat(graph.cutOffs()).containsExactly(new CutOff(Limit.STATES, 5, 1));
    }

    @Test
    void steps_between_known_states_are_kept_when_the_limit_is_reached() {
        var graph = Exploration.of(new Numbers()).upTo(5).run().graph();

        assertThat(graph.transitionCount()).isEqualTo(4 + 5);
        assertThat(graph.edgesFrom(4)).containsExactly(new Edge<>(4, "reset", Weight.ONE, 0));
        assertThat(graph.isCut(4)).isTrue();
        assertThat(graph.isCut(3)).isFalse();
    }

    @Test
    void a_limit_that_just_suffices_cuts_nothing_off() {
        var graph = Exploration.of(DIAMOND).upTo(4).upToDepth(3).run().graph();

        assertThat(graph.size()).isEqualTo(4);
        assertThat(graph.isComplete()).isTrue();
        assertThat(graph.cutOffs()).isEmpty();
    }

    @Test
    void the_depth_limit_makes_no_state_beyond_it() {
        var graph = Exploration.of(DIAMOND).upToDepth(2).run().graph();

        assertThat(graph.states()).containsExactly("top", "west", "east");
        assertThat(graph.depth()).isEqualTo(2);
        assertThat(graph.cutOffs()).containsExactly(new CutOff(Limit.DEPTH, 2, 2));
    }

    @Test
    void a_depth_of_one_makes_only_the_initial_states() {
        var graph = Exploration.of(DIAMOND).upToDepth(1).run().graph();

        assertThat(graph.states()).containsExactly("top");
        assertThat(graph.cutOffs()).containsExactly(new CutOff(Limit.DEPTH, 1, 2));
    }

    @Test
    void both_limits_say_what_they_cut_off() {
        var graph = Exploration.of(DIAMOND).upToDepth(2).upTo(2).run().graph();

        assertThat(graph.states()).containsExactly("top", "west");
        assertThat(graph.cutOffs()).containsExactly(new CutOff(Limit.STATES, 2, 1), new CutOff(Limit.DEPTH, 2, 1));
    }

    @Test
    void the_order_in_which_the_limits_are_set_does_not_matter() {
        var graph = Exploration.of(DIAMOND).upTo(2).upToDepth(2).run().graph();

        assertThat(graph.cutOffs()).containsExactly(new CutOff(Limit.STATES, 2, 1), new CutOff(Limit.DEPTH, 2, 1));
    }

    @Test
    void an_endless_system_stops_at_the_usual_limit() {
        var graph = Exploration.of(new Numbers()).run().graph();

        assertThat(graph.cutOffs()).containsExactly(new CutOff(Limit.STATES, 1_000_000, 1));
    }

    @Test
    void a_limit_below_one_is_refused() {
        var exploration = Exploration.of(DIAMOND);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> exploration.upTo(0))
                .withMessage("A limit of 0 states leaves nothing to explore. Allow at least 1.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> exploration.upToDepth(0))
                .withMessage("A depth limit of 0 leaves nothing to explore. Allow at least 1.");
    }

    @Test
    void what_is_only_thinkable_is_not_followed() {
        var system = Sketch.from("start")
                .arrow("start", "jump", Weight.ZERO, "moon")
                .arrow("start", "walk", Weight.of("0.000001"), "house");

        var explored = Exploration.of(system).properties(neverOnTheMoon()).run();

        assertThat(explored.graph().states()).containsExactly("start", "house");
        assertThat(explored.graph().transitionCount()).isEqualTo(1);
        assertThat(explored.graph().isComplete()).isTrue();
        assertThat(explored.verdict("no-moon").holds()).isTrue();
    }

    @Test
    void what_is_only_thinkable_is_followed_if_asked() {
        var system =
                Sketch.from("start").arrow("start", "jump", Weight.ZERO, "moon").arrow("start", "walk", "house");

        var explored = Exploration.of(system)
                .includeWeightZero()
                .upTo(10)
                .upToDepth(10)
                .properties(neverOnTheMoon())
                .run();

        assertThat(explored.graph().states()).containsExactly("start", "moon", "house");
        assertThat(explored.graph().edgesFrom(0)).contains(new Edge<>(0, "jump", Weight.ZERO, 1));
        assertThat(explored.verdict("no-moon").counterexample()).isPresent();
    }

    @Test
    void a_plan_is_not_changed_by_the_plans_made_from_it() {
        var plan = Exploration.of(DIAMOND);

        plan.upTo(1).upToDepth(1).includeWeightZero().properties(neverOnTheMoon());

        assertThat(plan.run().graph().size()).isEqualTo(4);
        assertThat(plan.run().verdicts()).isEmpty();
    }

    @Test
    void the_same_plan_gives_the_same_result_twice() {
        var plan = Exploration.of(DIAMOND)
                .properties(Property.always("no-bottom", "nobody gets down", state -> !state.equals("bottom")));

        assertThat(plan.run().verdicts()).isEqualTo(plan.run().verdicts());
    }

    @Test
    void settings_may_come_in_any_order() {
        var plan = Exploration.of(new Numbers())
                .properties(Property.always("small", "numbers stay small", number -> number < 3))
                .includeWeightZero()
                .upToDepth(3)
                .upTo(50);

        var explored = plan.run();

        assertThat(explored.graph().size()).isEqualTo(3);
        assertThat(explored.verdict("small").isUndecided()).isTrue();
    }

    @Test
    void properties_named_later_join_those_named_before() {
        var explored = Exploration.of(DIAMOND)
                .properties(neverOnTheMoon())
                .properties(List.of(Property.sometimes("east", "somebody goes east", "east"::equals)))
                .run();

        assertThat(explored.verdicts().stream()
                        .map(verdict -> verdict.property().id()))
                .containsExactly("no-moon", "east");
        assertThat(explored.allHold()).isTrue();
    }

    @Test
    void two_properties_with_one_id_are_refused() {
        var exploration = Exploration.of(DIAMOND).properties(neverOnTheMoon());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> exploration.properties(neverOnTheMoon()))
                .withMessage("Two properties have the id 'no-moon'. Rename one.");
    }

    @Test
    void each_state_and_step_is_tested_once_and_when_it_is_made() {
        var seen = new ArrayList<String>();
        var states = Property.<String, String>always("states", "states are noted", seen::add);
        var steps = Property.<String, String>alwaysOnSteps(
                "steps", "steps are noted", (state, action, target) -> seen.add(state + " to " + target));

        Exploration.of(DIAMOND).properties(states, steps).run();

        assertThat(seen)
                .containsExactly(
                        "top",
                        "west",
                        "top to west",
                        "east",
                        "top to east",
                        "bottom",
                        "west to bottom",
                        "east to bottom");
    }

    @Test
    void a_system_without_initial_states_is_refused() {
        var exploration = Exploration.of(Sketch.from());

        assertThatIllegalStateException()
                .isThrownBy(exploration::run)
                .withMessage("There is no initial state, so there is nothing to explore. Name at least one.");
    }

    @Test
    void more_initial_states_than_the_limit_are_refused() {
        var exploration = Exploration.of(Sketch.from("a", "b", "a", "b"));

        assertThat(exploration.upTo(2).run().graph().size()).isEqualTo(2);
        assertThatIllegalStateException()
                .isThrownBy(() -> exploration.upTo(1).run())
                .withMessage("There are more initial states than the limit of 1 state. Allow more with upTo(...).");
    }

    @Test
    @SuppressWarnings("NullAway") // What must not happen is what is tested.
    void nulls_in_place_of_states_are_reported() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Exploration.of(new Careless(null, List.of())).run())
                .withMessage("initialStates() gave null instead of a list of states.");
        assertThatIllegalStateException()
                .isThrownBy(() -> Exploration.of(new Careless(Arrays.asList("a", null), List.of()))
                        .run())
                .withMessage("One of the initial states is null: [a, null]. Each must be a state.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Exploration.of(null))
                .withMessage("There is no system to explore.");
    }

    @Test
    @SuppressWarnings("NullAway") // What must not happen is what is tested.
    void nulls_in_place_of_transitions_are_reported_with_their_state() {
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> Exploration.of(new Careless(List.of("a"), null)).run())
                .withMessage("transitions(...) gave null for the state 'a'. "
                        + "If nothing is possible there, give an empty list.");
        assertThatIllegalStateException()
                .isThrownBy(() -> Exploration.of(
                                new Careless(List.of("a"), Arrays.asList((Transition<String, String>) null)))
                        .run())
                .withMessage(
                        "One of the transitions of the state 'a' is null: [null]. Leave out what is not possible.");
    }

    private static Property<String, String> neverOnTheMoon() {
        return Property.always("no-moon", "nobody gets to the moon", state -> !state.equals("moon"));
    }
}
