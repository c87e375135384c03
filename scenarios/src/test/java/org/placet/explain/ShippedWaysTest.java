package org.placet.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.act.Act;
import org.placet.explore.Edge;
import org.placet.explore.Exploration;
import org.placet.explore.StateGraph;
import org.placet.run.Moment;
import org.placet.run.Option;
import org.placet.run.Simulation;
import org.placet.scenarios.Scenarios;

/**
 * Every shipped scenario, every world that can be reached in it by what is open or thinkable, and every act that counts
 * somewhere: what is said to be the least that must happen first is, by another way of counting it.
 */
class ShippedWaysTest {

    private static final int MOST_WORLDS = 5_000;

    static Stream<String> scenarios() {
        return Scenarios.ids().stream();
    }

    /** Who does what to what; details aside. */
    private record Deed(String who, String does, String what) {
        static Deed of(Act act) {
            return new Deed(act.actor().value(), act.verb().code(), act.subject());
        }

        boolean counts(Option option) {
            return option.counts() && of(option.act()).equals(this);
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void the_fewest_further_acts_are_the_fewest_and_lead_there(String id) {
        var graph = explored(id);

        for (var deed : deeds(graph)) {
            var ways = Ways.to(graph, deed::counts);
            var fewest = byRelaxation(graph, deed);
            for (int state = 0; state < graph.size(); state++) {
                assertThat(ways.stepsFrom(state).orElse(Integer.MAX_VALUE)).isEqualTo(fewest[state]);
            }
            // A way takes one step after the other towards its goal: it is enough to follow it from the farthest
            // states.
            var far = Arrays.stream(fewest)
                    .filter(one -> one < Integer.MAX_VALUE)
                    .max()
                    .orElse(0);
            for (int state = 0; state < graph.size(); state++) {
                if (fewest[state] == far) {
                    assertThat(isSound(graph, ways, state, deed)).isTrue();
                }
            }
        }
    }

    private static StateGraph<Moment, Option> explored(String id) {
        try (var stepping = Simulation.of(Scenarios.shipped(id)).open()) {
            return Exploration.of(stepping)
                    .upTo(MOST_WORLDS)
                    .includeWeightZero()
                    .run()
                    .graph();
        }
    }

    private static Set<Deed> deeds(StateGraph<Moment, Option> graph) {
        var deeds = new LinkedHashSet<Deed>();
        for (int state = 0; state < graph.size(); state++) {
            graph.edgesFrom(state).stream()
                    .map(Edge::action)
                    .filter(Option::counts)
                    .forEach(option -> deeds.add(Deed.of(option.act())));
        }
        assertThat(deeds).isNotEmpty();
        return deeds;
    }

    private static boolean isSound(StateGraph<Moment, Option> graph, Ways<Moment, Option> ways, int state, Deed deed) {
        var way = ways.from(state).orElseThrow();
        int here = state;
        for (var step : way.transitions()) {
            int source = here;
            here = graph.edgesFrom(source).stream()
                    .filter(edge -> edge.action().equals(step.action())
                            && graph.state(edge.target()).equals(step.target()))
                    .findFirst()
                    .orElseThrow()
                    .target();
        }
        return graph.edgesFrom(here).stream().anyMatch(edge -> deed.counts(edge.action()));
    }

    /** Fewest steps by going over all edges again and again until nothing becomes less. */
    private static int[] byRelaxation(StateGraph<Moment, Option> graph, Deed deed) {
        var fewest = new int[graph.size()];
        for (int state = 0; state < graph.size(); state++) {
            boolean here = graph.edgesFrom(state).stream().anyMatch(edge -> deed.counts(edge.action()));
            fewest[state] = here ? 0 : Integer.MAX_VALUE;
        }
        var edges = edges(graph);
        for (boolean less = true; less; ) {
            less = false;
            for (var edge : edges) {
                int after = fewest[edge[1]];
                if (after < Integer.MAX_VALUE && after + 1 < fewest[edge[0]]) {
                    fewest[edge[0]] = after + 1;
                    less = true;
                }
            }
        }
        return fewest;
    }

    private static List<int[]> edges(StateGraph<Moment, Option> graph) {
        return Stream.iterate(0, state -> state < graph.size(), state -> state + 1)
                .flatMap(state -> graph.edgesFrom(state).stream().map(edge -> new int[] {state, edge.target()}))
                .toList();
    }
}
