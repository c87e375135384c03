package org.placet.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PredecessorsTest {

    static IntStream seeds() {
        return IntStream.range(0, 40);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void what_reaches_a_goal_backwards_is_what_reaches_it_forwards(int seed) {
        var graph = Exploration.of(drawn(new Random(seed)))
                .includeWeightZero()
                .run()
                .graph();

        var predecessors = Predecessors.of(graph);

        for (var goal = 0; goal < graph.size(); goal++) {
            assertThat(predecessors.reaching(only(goal)))
                    .as("seed %d, goal %s", seed, graph.state(goal))
                    .isEqualTo(reachingForwards(graph, goal));
        }
    }

    /** A dozen states and some twenty arrows, a third of them only thinkable. */
    private static Sketch drawn(Random random) {
        var sketch = Sketch.from("0", "1", "2");
        for (var arrow = 0; arrow < 20; arrow++) {
            var weight = Weight.of(random.nextInt(3));
            sketch = sketch.arrow(anyState(random), "go", weight, anyState(random));
        }
        return sketch;
    }

    private static String anyState(Random random) {
        return String.valueOf(random.nextInt(12));
    }

    private static BitSet only(int goal) {
        var goals = new BitSet();
        goals.set(goal);
        return goals;
    }

    /** The slow way: whoever can step to somebody who reaches the goal reaches it too, until nobody is added. */
    private static BitSet reachingForwards(StateGraph<String, String> graph, int goal) {
        var reaching = only(goal);
        for (var round = 0; round < graph.size(); round++) {
            for (var state = 0; state < graph.size(); state++) {
                if (graph.edgesFrom(state).stream()
                        .anyMatch(edge -> !edge.weight().isZero() && reaching.get(edge.target()))) {
                    reaching.set(state);
                }
            }
        }
        return reaching;
    }
}
