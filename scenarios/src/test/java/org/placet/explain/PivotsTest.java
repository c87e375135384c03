package org.placet.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placet.run.Findings;
import org.placet.run.Moment;
import org.placet.run.Outcome;
import org.placet.run.Simulation;
import org.placet.run.Step;
import org.placet.run.Survey;
import org.placet.scenarios.Scenarios;

class PivotsTest {

    private static Pivots of(String id, long seed) {
        var simulation = Simulation.of(Scenarios.shipped(id)).withSeed(seed);
        return Pivots.of(simulation, simulation.run(), Survey.of(simulation).run());
    }

    @Test
    void history_turned_where_the_request_was_rejected_and_has_no_odds() {
        var pivots = of("sc-00", 0);

        assertThat(pivots.complete()).isTrue();
        assertThat(pivots.pivots()).singleElement().satisfies(one -> {
            assertThat(one.step().number()).isEqualTo(8);
            assertThat(one.left()).containsExactly("REJECTED");
            assertThat(one.lost()).contains("APPROVED", "WITHDRAWN").doesNotContain("REJECTED");
            assertThat(one.before()).isEmpty();
            assertThat(one.after()).isEmpty();
            assertThat(one.alternatives()).allMatch(other -> other.odds().isEmpty());
        });
        var approves = pivots.pivots().get(0).alternatives().stream()
                .filter(one -> one.option().act().verb().code().equals("approve"))
                .findFirst();
        assertThat(approves.orElseThrow().ends()).containsExactly("APPROVED");
    }

    @Test
    void the_odds_moved_most_on_one_step_and_that_step_is_shown() {
        var pivots = of("article-open", 3);

        var largest = pivots.pivots().stream().filter(Pivots.Pivot::isLargest).toList();
        assertThat(largest).singleElement().satisfies(one -> {
            assertThat(one.moved()).isBetween(0.01, 1.0);
            assertThat(sum(one.before().values().stream()
                            .mapToDouble(end -> end.lower())
                            .sum()))
                    .isEqualTo(1);
            assertThat(sum(one.after().values().stream()
                            .mapToDouble(end -> end.lower())
                            .sum()))
                    .isEqualTo(1);
        });
    }

    private static double sum(double chances) {
        return Math.round(chances * 1e9) / 1e9;
    }

    @Test
    void where_a_limit_cut_the_graph_it_is_said() {
        var simulation = Simulation.of(Scenarios.shipped("article-open"));

        var pivots = Pivots.of(
                simulation, simulation.run(), Survey.of(simulation).upTo(50).run());

        assertThat(pivots.complete()).isFalse();
    }

    /** What is lost is what no way leads to any more, found by walking every way from every situation of the run. */
    @ParameterizedTest
    @ValueSource(strings = {"sc-00", "sc-01", "sc-04.goes-on", "sc-10"})
    void what_is_still_possible_is_what_a_walk_over_the_whole_graph_finds(String id) {
        var simulation = Simulation.of(Scenarios.shipped(id));
        var findings = Survey.of(simulation).run();
        var graph = findings.explored().graph();
        var trace = simulation.run();
        var pivots = Pivots.of(simulation, trace, findings);
        var moments = moments(simulation, trace.steps());

        assertThat(pivots.complete()).isTrue();
        for (int i = 0; i < trace.steps().size(); i++) {
            var before = ends(findings, graph.indexOf(moments.get(i)).orElseThrow());
            var after = ends(findings, graph.indexOf(moments.get(i + 1)).orElseThrow());
            int number = i + 1;
            var pivot = pivots.pivots().stream()
                    .filter(one -> one.step().number() == number)
                    .findFirst();
            var lost = new HashSet<>(before);
            lost.removeAll(after);
            assertThat(pivot.map(one -> Set.copyOf(one.lost())).orElse(Set.of()))
                    .isEqualTo(lost);
            pivot.ifPresent(one -> assertThat(Set.copyOf(one.left())).isEqualTo(after));
        }
    }

    private static List<Moment> moments(Simulation simulation, List<Step> steps) {
        try (var stepping = simulation.open()) {
            return Retrace.moments(stepping, steps).orElseThrow();
        }
    }

    private static Set<String> ends(Findings findings, int from) {
        var graph = findings.explored().graph();
        var seen = new HashSet<Integer>(List.of(from));
        var waiting = new ArrayDeque<Integer>(List.of(from));
        var ends = new HashSet<String>();
        while (!waiting.isEmpty()) {
            int state = waiting.pop();
            ends.add(findings.outcomeIn(graph.state(state)));
            graph.edgesFrom(state).stream()
                    .map(edge -> edge.target())
                    .filter(seen::add)
                    .forEach(waiting::push);
        }
        ends.remove(Outcome.OPEN);
        return ends;
    }
}
