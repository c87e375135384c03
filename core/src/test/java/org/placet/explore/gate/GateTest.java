package org.placet.explore.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.explore.Exploration;
import org.placet.explore.Path;
import org.placet.explore.Property;
import org.placet.explore.Verdict;

class GateTest {

    static Stream<Gate> thirtyGates() {
        return IntStream.rangeClosed(1, 5)
                .boxed()
                .flatMap(n -> IntStream.rangeClosed(0, 5).mapToObj(escalations -> new Gate(n, escalations)));
    }

    @ParameterizedTest
    @MethodSource("thirtyGates")
    void its_size_follows_the_formulas(Gate gate) {
        var graph = Exploration.of(gate).run().graph();

        assertThat(List.of(graph.size(), graph.transitionCount(), graph.depth()))
                .containsExactly(gate.expectedStates(), gate.expectedTransitions(), gate.expectedDepth());
        assertThat(graph.isComplete()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1, 17", "2, 97", "3, 497", "4, 2497", "5, 12497", "6, 62497", "7, 312497"})
    void others_count_as_many_states_with_three_escalations(int requests, int states) {
        var gate = new Gate(requests, 3);

        var graph = Exploration.of(gate).run().graph();

        assertThat(graph.size()).isEqualTo(states);
    }

    @Test
    void it_ends_where_everything_is_deployed_or_finally_rejected() {
        var gate = new Gate(2, 1);

        var graph = Exploration.of(gate).run().graph();

        assertThat(graph.ends().stream().map(graph::state))
                .containsExactlyInAnyOrder(
                        new GateState(List.of(Stage.DEPLOYED, Stage.DEPLOYED), 0),
                        new GateState(List.of(Stage.DEPLOYED, Stage.DEPLOYED), 1),
                        new GateState(List.of(Stage.DEPLOYED, Stage.REJECTED), 1),
                        new GateState(List.of(Stage.REJECTED, Stage.DEPLOYED), 1),
                        new GateState(List.of(Stage.REJECTED, Stage.REJECTED), 1));
    }

    @Test
    void properties_tested_together_have_the_same_counterexamples_as_each_alone() {
        var gate = new Gate(2, 2);
        var properties = List.of(neverTwoRejected(), neverDeployed(), neverEscalatedTwice(), neverRejectedAgain());

        var together = Exploration.of(gate).properties(properties).run().verdicts();

        assertThat(together.stream().map(GateTest::lengthOfCounterexample)).containsExactly(4, 3, 5, 4);
        assertThat(together)
                .isEqualTo(properties.stream()
                        .map(property ->
                                Exploration.of(gate).properties(property).run().verdict(property.id()))
                        .toList());
    }

    @Test
    void the_shortest_way_to_a_deployment_is_submit_approve_deploy() {
        var gate = new Gate(3, 1);

        var verdict = Exploration.of(gate).properties(neverDeployed()).run().verdict("never-deployed");

        assertThat(verdict.counterexample().map(Path::actions))
                .contains(List.of(new GateAct("submit", 0), new GateAct("approve", 0), new GateAct("deploy", 0)));
    }

    private static int lengthOfCounterexample(Verdict<GateState, GateAct> verdict) {
        return verdict.counterexample().orElseThrow().length();
    }

    private static Property<GateState, GateAct> neverDeployed() {
        return Property.always(
                "never-deployed",
                "nothing is deployed",
                state -> !state.requests().contains(Stage.DEPLOYED));
    }

    private static Property<GateState, GateAct> neverTwoRejected() {
        return Property.always(
                "never-two-rejected",
                "not everything is rejected",
                state -> !state.requests().equals(List.of(Stage.REJECTED, Stage.REJECTED)));
    }

    private static Property<GateState, GateAct> neverEscalatedTwice() {
        return Property.always("never-twice", "nobody escalates twice", state -> state.escalations() < 2);
    }

    private static Property<GateState, GateAct> neverRejectedAgain() {
        return Property.alwaysOnSteps(
                "never-again",
                "nothing is rejected after somebody escalated",
                (state, act, target) -> !act.verb().equals("reject") || state.escalations() == 0);
    }
}
