package org.placet.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.placet.explore.Exploration;
import org.placet.explore.Path;
import org.placet.explore.StateGraph;
import org.placet.explore.gate.Gate;
import org.placet.explore.gate.GateAct;
import org.placet.explore.gate.GateState;

/** The gate K(3, 3), every state and every act: what is said to be missing is what is missing, and no less would do. */
class WaysTest {

    private static final Gate GATE = new Gate(3, 3);
    private static final int STATES = 497;

    private final StateGraph<GateState, GateAct> graph =
            Exploration.of(GATE).run().graph();

    @Test
    void what_a_way_leads_to_is_possible_there_and_every_step_of_it_is_possible_where_it_is_taken() {
        int explained = 0;
        for (var act : acts()) {
            var ways = Ways.to(graph, act::equals);
            for (int state = 0; state < graph.size(); state++) {
                var way = ways.from(state);
                if (way.isPresent()) {
                    explained += way.get().length() > 0 ? 1 : 0;
                    assertThat(isPossible(way.get())).isTrue();
                    assertThat(enabled(way.get().end())).contains(act);
                }
            }
        }

        assertThat(graph.size()).isEqualTo(STATES);
        assertThat(explained).isPositive();
    }

    @Test
    void nothing_shorter_leads_there_and_where_no_way_is_found_none_is_there() {
        for (var act : acts()) {
            var ways = Ways.to(graph, act::equals);
            for (int state = 0; state < graph.size(); state++) {
                assertThat(ways.stepsFrom(state).orElse(-1)).isEqualTo(bruteForce(graph.state(state), act));
                assertThat(ways.from(state).map(Path::length).orElse(-1))
                        .isEqualTo(ways.stepsFrom(state).orElse(-1));
            }
        }
    }

    @Test
    void a_search_without_a_graph_finds_ways_of_the_same_length() {
        var search = new Search(Integer.MAX_VALUE, STATES);
        for (var act : acts()) {
            var ways = Ways.to(graph, act::equals);
            for (int state = 0; state < graph.size(); state++) {
                var found = search.from(
                        graph.state(state), GATE, there -> enabled(there).contains(act));

                assertThat(found.way().map(Path::length).orElse(-1))
                        .isEqualTo(ways.stepsFrom(state).orElse(-1));
                assertThat(found.way().isPresent() || found.complete()).isTrue();
            }
        }
    }

    private Set<GateAct> acts() {
        var acts = new LinkedHashSet<GateAct>();
        for (int state = 0; state < graph.size(); state++) {
            graph.edgesFrom(state).forEach(edge -> acts.add(edge.action()));
        }
        return acts;
    }

    private static List<GateAct> enabled(GateState state) {
        return GATE.transitions(state).stream().map(one -> one.action()).toList();
    }

    private static boolean isPossible(Path<GateState, GateAct> path) {
        var here = path.start();
        for (var step : path.transitions()) {
            if (!GATE.transitions(here).contains(step)) {
                return false;
            }
            here = step.target();
        }
        return true;
    }

    /** Every state after so many steps, all of them at once, until the act is possible in one. */
    private static int bruteForce(GateState from, GateAct act) {
        var seen = new HashSet<GateState>();
        var level = List.of(from);
        for (int steps = 0; !level.isEmpty(); steps++) {
            if (level.stream().anyMatch(state -> enabled(state).contains(act))) {
                return steps;
            }
            seen.addAll(level);
            var next = new ArrayList<GateState>();
            level.forEach(state -> GATE.transitions(state).forEach(one -> next.add(one.target())));
            level = next.stream()
                    .filter(state -> !seen.contains(state))
                    .distinct()
                    .toList();
        }
        return -1;
    }
}
