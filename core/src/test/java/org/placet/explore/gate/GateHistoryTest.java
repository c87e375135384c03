package org.placet.explore.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.explore.Exploration;
import org.placet.explore.Observed;
import org.placet.explore.Observer;
import org.placet.explore.Path;
import org.placet.explore.Property;
import org.placet.explore.Transition;
import org.placet.explore.TransitionSystem;

/** What a state of the gate does not tell: what happened before. */
class GateHistoryTest {

    /** Whether anything was ever rejected. */
    private static final Observer<GateState, GateAct, Boolean> REJECTION =
            Observer.ever((state, act, target) -> act.verb().equals("reject"));

    /** Which requests were deployed when nothing was escalated yet. */
    private static final Observer<GateState, GateAct, List<Integer>> EARLY = new Observer<>() {
        @Override
        public List<Integer> begin(GateState state) {
            return List.of();
        }

        @Override
        public List<Integer> next(List<Integer> memory, GateState state, GateAct act, GateState target) {
            return act.verb().equals("deploy") && state.escalations() == 0
                    ? Stream.concat(memory.stream(), Stream.of(act.request()))
                            .sorted()
                            .toList()
                    : memory;
        }
    };

    /** The same gate, with what can happen in each state in another order. */
    private record Shuffled(Gate gate, long seed) implements TransitionSystem<GateState, GateAct> {

        @Override
        public List<GateState> initialStates() {
            return gate.initialStates();
        }

        @Override
        public List<Transition<GateState, GateAct>> transitions(GateState state) {
            var transitions = new ArrayList<>(gate.transitions(state));
            Collections.shuffle(transitions, new Random(seed + state.hashCode()));
            return transitions;
        }
    }

    static Stream<Gate> gates() {
        return IntStream.rangeClosed(1, 5)
                .boxed()
                .flatMap(n -> IntStream.rangeClosed(1, 5).mapToObj(bound -> new Gate(n, bound)));
    }

    @ParameterizedTest
    @MethodSource("gates")
    void the_shortest_deployment_after_a_rejection_has_six_states(Gate gate) {
        var explored = Exploration.of(gate).properties(deployedAfterRejection()).run();

        assertThat(explored.verdict("late").witness().orElseThrow().states()).hasSize(6);
        assertThat(explored.graph().size()).isEqualTo(gate.expectedStates());
    }

    @Test
    void neither_threads_nor_the_order_of_what_can_happen_make_it_shorter_or_longer() {
        for (var seed = 0; seed < 20; seed++) {
            var plan = Exploration.of(new Shuffled(new Gate(3, 2), seed)).properties(deployedAfterRejection());

            var alone = plan.run().verdict("late").witness().orElseThrow();

            assertThat(alone.states()).as("seed %s", seed).hasSize(6);
            assertThat(plan.threads(2).run().verdict("late").witness()).contains(alone);
        }
    }

    @Test
    void without_escalation_nothing_is_deployed_after_its_rejection_though_something_else_may_be() {
        var one = Exploration.of(new Gate(1, 0))
                .properties(deployedAfterRejection())
                .run();
        var two = Exploration.of(new Gate(2, 0))
                .properties(deployedAfterRejection())
                .run();

        assertThat(one.verdict("late").holds()).isFalse();
        assertThat(one.verdict("late").inWords()).contains("never happens");
        assertThat(two.verdict("late").witness().map(Path::length)).contains(5);
    }

    @Test
    void properties_of_history_have_the_same_verdict_together_as_alone() {
        var gate = new Gate(2, 2);
        var properties =
                List.of(deployedAfterRejection(), deployedEarlyStaysDeployed(), neverDeployedAfterRejection(), plain());

        var together = Exploration.of(gate).properties(properties).run();

        for (var property : properties) {
            var alone = Exploration.of(gate).properties(property).run();
            assertThat(together.verdict(property.id())).isEqualTo(alone.verdict(property.id()));
            assertThat(together.graph().states()).isEqualTo(alone.graph().states());
        }
        assertThat(together.verdict("stays").holds()).isTrue();
        assertThat(together.verdict("never-late").counterexample().map(Path::length))
                .contains(5);
    }

    private static Property<GateState, GateAct> deployedAfterRejection() {
        return Property.observed(
                REJECTION,
                Property.sometimes(
                        "late", "something is deployed after a rejection", seen -> seen.memory() && isDeployed(seen)));
    }

    private static Property<GateState, GateAct> neverDeployedAfterRejection() {
        return Property.observed(
                REJECTION,
                Property.alwaysWhen(
                        "never-late",
                        "after a rejection nothing is deployed",
                        Observed::memory,
                        seen -> !isDeployed(seen)));
    }

    private static Property<GateState, GateAct> deployedEarlyStaysDeployed() {
        return Property.observed(
                EARLY,
                Property.alwaysWhen(
                        "stays",
                        "what was deployed early stays deployed",
                        seen -> !seen.memory().isEmpty(),
                        seen -> seen.memory().stream()
                                .allMatch(one -> seen.state().requests().get(one) == Stage.DEPLOYED)));
    }

    private static Property<GateState, GateAct> plain() {
        return Property.always("bounded", "nobody escalates three times", state -> state.escalations() < 3);
    }

    private static boolean isDeployed(Observed<GateState, Boolean> seen) {
        return seen.state().requests().contains(Stage.DEPLOYED);
    }
}
