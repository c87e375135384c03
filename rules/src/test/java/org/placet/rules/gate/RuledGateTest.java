package org.placet.rules.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieBase;
import org.placet.explore.Edge;
import org.placet.explore.Exploration;
import org.placet.explore.Observer;
import org.placet.explore.Property;
import org.placet.explore.StateGraph;
import org.placet.rules.ShuffledRules;

class RuledGateTest {

    private static final List<KieBase> RULES =
            ShuffledRules.of(RuledGateTest.class, 3, List.of("asking.drl", "deciding.drl", "deploying.drl"));

    static Stream<Gate> thirtyGates() {
        return IntStream.rangeClosed(1, 5)
                .boxed()
                .flatMap(n -> IntStream.rangeClosed(0, 5).mapToObj(escalations -> new Gate(n, escalations)));
    }

    @ParameterizedTest
    @MethodSource("thirtyGates")
    void rules_make_the_same_graph_as_plain_java_and_its_size_follows_the_formulas(Gate gate) {
        var plain = Exploration.of(gate).run().graph();

        var ruled = explore(0, gate).run().graph();

        assertThat(List.of(ruled.size(), ruled.transitionCount(), ruled.depth()))
                .containsExactly(gate.expectedStates(), gate.expectedTransitions(), gate.expectedDepth());
        assertThat(ruled.states()).isEqualTo(plain.states());
        assertThat(edges(ruled)).isEqualTo(edges(plain));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void the_order_of_rule_files_and_facts_and_the_number_of_threads_change_nothing(int threads) {
        var gate = new Gate(5, 3);
        var plain = Exploration.of(gate).run().graph();

        for (var shuffle = 1; shuffle < RULES.size(); shuffle++) {
            var ruled = explore(shuffle, gate).threads(threads).run().graph();

            assertThat(ruled.states()).isEqualTo(plain.states());
            assertThat(edges(ruled)).isEqualTo(edges(plain));
        }
    }

    @Test
    void the_shortest_deployment_after_a_rejection_has_six_states_with_rules_too() {
        var late = Property.observed(
                Observer.<GateState, GateAct>ever(
                        (state, act, target) -> act.verb().equals("reject")),
                Property.sometimes(
                        "late",
                        "something is deployed after a rejection",
                        seen -> seen.memory() && seen.state().requests().contains(Stage.DEPLOYED)));
        for (var shuffle = 0; shuffle < RULES.size(); shuffle++) {
            var explored =
                    explore(shuffle, new Gate(3, 2)).threads(2).properties(late).run();

            assertThat(explored.verdict("late").witness().orElseThrow().states())
                    .hasSize(6);
        }
    }

    @Test
    void without_an_escalation_the_rule_that_escalates_is_reported_as_silent() {
        assertThat(explore(0, new Gate(2, 0)).run().silentRules()).containsExactly("escalate");
        assertThat(explore(0, new Gate(2, 1)).threads(2).run().silentRules()).isEmpty();
    }

    private static Exploration<GateState, GateAct> explore(int shuffle, Gate gate) {
        return Exploration.opening(RuledGate.of(RULES.get(shuffle), gate, shuffle)::open);
    }

    private static List<List<Edge<GateAct>>> edges(StateGraph<GateState, GateAct> graph) {
        return IntStream.range(0, graph.size()).mapToObj(graph::edgesFrom).toList();
    }
}
