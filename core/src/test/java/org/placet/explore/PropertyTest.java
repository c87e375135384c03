package org.placet.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyTest {

    /** A request that is approved or lost. What is lost goes round in a circle and never ends. */
    private static final Sketch TRAP = Sketch.from("asked")
            .arrow("asked", "read", "read")
            .arrow("read", "approve", "approved")
            .arrow("read", "lose", "lost")
            .arrow("lost", "seek", "sought")
            .arrow("sought", "seek", "lost");

    @Test
    void an_always_holds_when_every_state_passes() {
        var property = Property.<String, String>always("named", "states have names", state -> !state.isEmpty());

        assertThat(verdictOn(TRAP, property)).isEqualTo(new Verdict.Holds<>(property, 5));
    }

    @Test
    void an_always_is_broken_by_the_nearest_state_and_tells_how_many_were_tested() {
        var property = Property.<String, String>always("kept", "nothing is lost", state -> !state.contains("o"));

        var verdict = verdictOn(TRAP, property);

        assertThat(verdict).isEqualTo(new Verdict.Broken<>(property, 3, pathTo("approved")));
    }

    @Test
    void an_initial_state_can_break_an_always() {
        var property = Property.<String, String>always("empty", "nobody asks", state -> !state.equals("asked"));

        assertThat(verdictOn(TRAP, property)).isEqualTo(new Verdict.Broken<>(property, 1, Path.from("asked")));
    }

    @Test
    void the_second_initial_state_can_break_an_always() {
        var property = Property.<String, String>always("not-b", "nothing begins with b", state -> !state.equals("b"));

        assertThat(verdictOn(Sketch.from("a", "b"), property))
                .isEqualTo(new Verdict.Broken<>(property, 2, Path.from("b")));
    }

    @Test
    void an_always_with_a_premise_is_tested_only_where_the_premise_is_met() {
        var property = Property.<String, String>alwaysWhen(
                "long", "what has an o is long", state -> state.contains("o"), state -> state.length() > 3);

        assertThat(verdictOn(TRAP, property)).isEqualTo(new Verdict.Holds<>(property, 3));
    }

    @Test
    void an_always_whose_premise_is_never_met_is_reported_as_vacuous() {
        var property = Property.<String, String>alwaysWhen(
                "war", "in a war nothing is lost", state -> state.equals("war"), state -> !state.equals("lost"));

        assertThat(verdictOn(TRAP, property)).isEqualTo(new Verdict.Vacuous<>(property));
    }

    @Test
    void a_violation_outside_the_premise_does_not_count() {
        var property = Property.<String, String>alwaysWhen(
                "asked", "what is asked is kept", state -> state.equals("asked"), state -> !state.equals("lost"));

        assertThat(verdictOn(TRAP, property)).isEqualTo(new Verdict.Holds<>(property, 1));
    }

    @Test
    void an_always_on_steps_sees_state_action_and_target() {
        var property = Property.<String, String>alwaysOnSteps(
                "seeking",
                "seeking leads out",
                (state, action, target) -> !(state.equals("sought") && action.equals("seek") && target.equals("lost")));

        var path = pathTo("lost")
                .then(new Transition<>("seek", Weight.ONE, "sought"))
                .then(new Transition<>("seek", Weight.ONE, "lost"));
        assertThat(verdictOn(TRAP, property)).isEqualTo(new Verdict.Broken<>(property, 5, path));
    }

    @Test
    void a_step_back_to_a_known_state_is_tested_too() {
        var system = Sketch.from("a").arrow("a", "stay", "a");
        var property = Property.<String, String>alwaysOnSteps(
                "moving", "nothing stays", (state, action, target) -> !state.equals(target));

        assertThat(verdictOn(system, property))
                .isEqualTo(new Verdict.Broken<>(
                        property, 1, Path.<String, String>from("a").then(new Transition<>("stay", Weight.ONE, "a"))));
    }

    @Test
    void the_second_of_two_actions_with_one_target_is_the_one_in_the_counterexample() {
        var system = Sketch.from("a").arrow("a", "approve", "b").arrow("a", "seize", Weight.of(2), "b");
        var property = Property.<String, String>alwaysOnSteps(
                "no-seizing", "nobody seizes", (state, action, target) -> !action.equals("seize"));

        assertThat(verdictOn(system, property).counterexample())
                .contains(Path.<String, String>from("a").then(new Transition<>("seize", Weight.of(2), "b")));
    }

    @Test
    void an_always_on_steps_is_vacuous_without_any_step_that_meets_its_premise() {
        var property = Property.<String, String>alwaysOnStepsWhen(
                "veto",
                "a veto ends it",
                (state, action, target) -> action.equals("veto"),
                (state, action, target) -> false);

        assertThat(verdictOn(TRAP, property)).isEqualTo(new Verdict.Vacuous<>(property));
    }

    @Test
    void an_always_on_steps_with_a_premise_is_tested_only_where_the_premise_is_met() {
        var property = Property.<String, String>alwaysOnStepsWhen(
                "losing",
                "only what was read is lost",
                (state, action, target) -> action.equals("lose"),
                (state, action, target) -> state.equals("read"));

        assertThat(verdictOn(TRAP, property)).isEqualTo(new Verdict.Holds<>(property, 1));
    }

    @Test
    void an_always_on_steps_of_a_system_that_stands_still_is_vacuous() {
        var property =
                Property.<String, String>alwaysOnSteps("steps", "every step is fine", (state, action, target) -> true);

        assertThat(verdictOn(Sketch.from("a"), property).isVacuous()).isTrue();
    }

    @Test
    void a_sometimes_has_a_shortest_witness() {
        var property = Property.<String, String>sometimes("o", "an o comes up", state -> state.contains("o"));

        assertThat(verdictOn(TRAP, property)).isEqualTo(new Verdict.Witnessed<>(property, 3, pathTo("approved")));
    }

    @Test
    void a_later_and_longer_find_does_not_replace_the_first() {
        var property = Property.<String, String>sometimes("s", "it is gone", state -> !state.endsWith("d"));

        var witness = verdictOn(TRAP, property).witness().orElseThrow();

        assertThat(witness.end()).isEqualTo("lost");
        assertThat(witness.length()).isEqualTo(2);
    }

    @Test
    void a_sometimes_that_never_happens_fails() {
        var property = Property.<String, String>sometimes("war", "there is war", "war"::equals);

        assertThat(verdictOn(TRAP, property)).isEqualTo(new Verdict.NeverSeen<>(property, 5));
    }

    @Test
    void a_sometimes_on_steps_has_a_shortest_witness() {
        var property = Property.<String, String>sometimesOnSteps(
                "seek", "somebody seeks", (state, action, target) -> action.equals("seek"));

        assertThat(verdictOn(TRAP, property))
                .isEqualTo(new Verdict.Witnessed<>(
                        property, 4, pathTo("lost").then(new Transition<>("seek", Weight.ONE, "sought"))));
    }

    @Test
    void a_sometimes_on_steps_that_never_happens_fails() {
        var property = Property.<String, String>sometimesOnSteps(
                "veto", "somebody vetoes", (state, action, target) -> action.equals("veto"));

        assertThat(verdictOn(TRAP, property)).isEqualTo(new Verdict.NeverSeen<>(property, 5));
    }

    @Test
    void an_eventually_is_broken_by_the_nearest_state_from_which_the_goal_is_out_of_reach() {
        var property = Property.<String, String>eventually("answer", "it can be approved", "approved"::equals);

        assertThat(verdictOn(TRAP, property)).isEqualTo(new Verdict.Broken<>(property, 5, pathTo("lost")));
    }

    @Test
    void an_eventually_holds_when_there_is_a_way_out_of_every_circle() {
        var system = TRAP.arrow("sought", "find", "asked");
        var property = Property.<String, String>eventually("answer", "it can be approved", "approved"::equals);

        assertThat(verdictOn(system, property)).isEqualTo(new Verdict.Holds<>(property, 5));
    }

    @Test
    void any_of_several_goals_will_do() {
        var property = Property.<String, String>eventually(
                "closed",
                "it can be closed",
                state -> List.of("approved", "sought").contains(state));

        assertThat(verdictOn(TRAP, property).holds()).isTrue();
    }

    @Test
    void an_eventually_without_any_goal_is_broken_at_once() {
        var property = Property.<String, String>eventually("war", "there can be war", "war"::equals);

        assertThat(verdictOn(TRAP, property).counterexample()).contains(Path.from("asked"));
    }

    @Test
    void a_way_out_that_is_only_thinkable_does_not_count() {
        var system = TRAP.arrow("sought", "find", Weight.ZERO, "asked");
        var property = Property.<String, String>eventually("answer", "it can be approved", "approved"::equals);

        var explored =
                Exploration.of(system).includeWeightZero().properties(property).run();

        assertThat(explored.graph().transitionCount()).isEqualTo(6);
        assertThat(explored.verdict("answer").counterexample()).contains(pathTo("lost"));
    }

    @Test
    void a_goal_that_the_beginning_reaches_only_in_thought_is_out_of_reach() {
        var system = Sketch.from("asked").arrow("asked", "dream", Weight.ZERO, "approved");
        var property = Property.<String, String>eventually("answer", "it can be approved", "approved"::equals);

        var explored =
                Exploration.of(system).includeWeightZero().properties(property).run();

        assertThat(explored.verdict("answer").counterexample()).contains(Path.from("asked"));
    }

    @Test
    void an_eventually_is_undecided_when_the_graph_was_cut() {
        var property = Property.<String, String>eventually("answer", "it can be approved", "approved"::equals);

        var explored = Exploration.of(TRAP).upTo(4).properties(property).run();

        assertThat(explored.verdict("answer"))
                .isEqualTo(new Verdict.Undecided<>(property, 4, explored.graph().cutOffs()));
    }

    @Test
    void what_nothing_broke_or_showed_before_the_cut_is_undecided() {
        var always = Property.<String, String>always("kept", "nothing is sought", state -> !state.equals("sought"));
        var sometimes = Property.<String, String>sometimes("sought", "something is sought", "sought"::equals);
        var premise = Property.<String, String>alwaysWhen("p", "what is sought is fine", "sought"::equals, s -> true);

        var explored = Exploration.of(TRAP)
                .upTo(4)
                .properties(always, sometimes, premise)
                .run();

        var cutOffs = explored.graph().cutOffs();
        assertThat(explored.verdicts())
                .containsExactly(
                        new Verdict.Undecided<>(always, 4, cutOffs),
                        new Verdict.Undecided<>(sometimes, 4, cutOffs),
                        new Verdict.Undecided<>(premise, 0, cutOffs));
    }

    @Test
    void what_was_seen_before_the_cut_is_settled() {
        var always = Property.<String, String>always("kept", "nothing is lost", state -> !state.equals("lost"));
        var sometimes = Property.<String, String>sometimes("lost", "something is lost", "lost"::equals);

        var explored =
                Exploration.of(TRAP).upTo(4).properties(always, sometimes).run();

        assertThat(explored.graph().isComplete()).isFalse();
        assertThat(explored.verdict("kept").counterexample()).contains(pathTo("lost"));
        assertThat(explored.verdict("lost").witness()).contains(pathTo("lost"));
    }

    @Test
    void a_property_may_be_used_again() {
        var property = Property.<String, String>always("kept", "nothing is lost", state -> !state.equals("lost"));

        verdictOn(TRAP, property);

        assertThat(verdictOn(Sketch.from("a"), property).holds()).isTrue();
    }

    @Test
    void it_says_what_it_claims() {
        var always = Property.<String, String>always("a", "it is so", state -> true);
        var sometimes = Property.<String, String>sometimes("s", "it happens", state -> true);
        var eventually = Property.<String, String>eventually("e", "it can be done", state -> true);

        assertThat(List.of(always.kind(), sometimes.kind(), eventually.kind()))
                .containsExactly(Property.Kind.ALWAYS, Property.Kind.SOMETIMES, Property.Kind.EVENTUALLY);
        assertThat(always.id()).isEqualTo("a");
        assertThat(always.sentence()).isEqualTo("it is so");
        assertThat(always).hasToString("a: it is so");
    }

    @Test
    @SuppressWarnings("NullAway") // What must not happen is what is tested.
    void a_property_needs_an_id_and_a_sentence() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Property.always(null, "it is so", state -> true))
                .withMessage("A property has no id. Give it one, such as 'gate-01'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Property.sometimes("gate-01", null, state -> true))
                .withMessageStartingWith("The property 'gate-01' has no sentence.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Property.always(" ", "it is so", state -> true))
                .withMessage("A property has no id. Give it one, such as 'gate-01'.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Property.sometimes("gate-01", "", state -> true))
                .withMessage("The property 'gate-01' has no sentence. Say in plain words what it promises.");
    }

    private static Verdict<String, String> verdictOn(Sketch system, Property<String, String> property) {
        return Exploration.of(system).properties(property).run().verdict(property.id());
    }

    private static Path<String, String> pathTo(String state) {
        var graph = Exploration.of(TRAP).run().graph();
        return graph.shortestPathTo(graph.indexOf(state).orElseThrow());
    }
}
