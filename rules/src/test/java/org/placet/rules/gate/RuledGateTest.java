package org.placet.rules.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.KieBase;
import org.placet.explore.Edge;
import org.placet.explore.Exploration;
import org.placet.explore.StateGraph;
import org.placet.rules.CompiledAtRunTime;

class RuledGateTest {

    private static final int SHUFFLES = 3;
    private static final List<KieBase> RULES = shuffled();

    static Stream<Gate> sixteenGates() {
        return IntStream.rangeClosed(1, 4)
                .boxed()
                .flatMap(n -> IntStream.rangeClosed(0, 3).mapToObj(escalations -> new Gate(n, escalations)));
    }

    @ParameterizedTest
    @MethodSource("sixteenGates")
    void rules_make_the_same_graph_as_plain_java_whatever_the_order_of_their_files(Gate gate) {
        var plain = Exploration.of(gate).run().graph();

        for (var rules : RULES) {
            var ruled = graph(rules, gate);

            assertThat(ruled.states()).isEqualTo(plain.states());
            assertThat(edges(ruled)).isEqualTo(edges(plain));
        }
    }

    @ParameterizedTest
    @MethodSource("sixteenGates")
    void its_size_follows_the_formulas(Gate gate) {
        var graph = graph(RULES.get(0), gate);

        assertThat(List.of(graph.size(), graph.transitionCount(), graph.depth()))
                .containsExactly(gate.expectedStates(), gate.expectedTransitions(), gate.expectedDepth());
    }

    @Test
    void others_count_as_many_states_with_three_escalations() {
        assertThat(IntStream.rangeClosed(1, 4)
                        .map(n -> graph(RULES.get(0), new Gate(n, 3)).size()))
                .containsExactly(17, 97, 497, 2_497);
    }

    private static StateGraph<GateState, GateAct> graph(KieBase rules, Gate gate) {
        try (var ruled = new RuledGate(rules, gate)) {
            return Exploration.of(ruled).run().graph();
        }
    }

    private static List<List<Edge<GateAct>>> edges(StateGraph<GateState, GateAct> graph) {
        return IntStream.range(0, graph.size()).mapToObj(graph::edgesFrom).toList();
    }

    /** The same rules, with their files in other orders and under other names. */
    private static List<KieBase> shuffled() {
        var lots = new Random(1);
        return IntStream.range(0, SHUFFLES)
                .mapToObj(i -> {
                    var files =
                            new ArrayList<>(List.of(text("asking.drl"), text("deciding.drl"), text("deploying.drl")));
                    Collections.shuffle(files, lots);
                    return CompiledAtRunTime.base(files, "gate-" + lots.nextInt(100) + "-");
                })
                .toList();
    }

    private static String text(String name) {
        try (var file = RuledGateTest.class.getResourceAsStream(name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
