package org.placet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placet.advice.Refusal;
import org.placet.advice.Rule;
import org.placet.explore.StateGraph;
import org.placet.run.Moment;
import org.placet.run.Option;
import org.placet.run.Simulation;

/** Explorations of a scenario, in one thread and in several: the same graph, and the same rules that never spoke. */
class SilentRulesTest {

    private static final Simulation STORY = Simulation.of(Stories.permission());

    @Test
    void a_rule_is_silent_exactly_if_nothing_that_can_happen_cites_it() {
        var explored = STORY.explore();

        var expected = Panel.shipped().stream()
                .flatMap(pack -> pack.rules().stream())
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        try (var stepping = STORY.open()) {
            for (var moment : explored.graph().states()) {
                for (var prospect : stepping.expand(moment)) {
                    var against =
                            prospect.option().refusal().map(Refusal::reasons).orElse(List.of());
                    Stream.of(prospect.option().reasons(), against, prospect.consequences())
                            .flatMap(List::stream)
                            .forEach(reason -> expected.remove(reason.rule()));
                }
            }
        }
        assertThat(explored.silentRules()).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void threads_change_neither_the_graph_nor_the_verdicts_nor_who_was_silent() {
        var alone = STORY.explore();

        var together = STORY.exploration().threads(2).run();

        assertThat(together.graph().states()).isEqualTo(alone.graph().states());
        assertThat(edges(together.graph())).isEqualTo(edges(alone.graph()));
        assertThat(together.silentRules()).isEqualTo(alone.silentRules());
        assertThat(together.verdicts().stream().map(verdict -> verdict.inWords()))
                .isEqualTo(alone.verdicts().stream()
                        .map(verdict -> verdict.inWords())
                        .toList());
    }

    private static List<?> edges(StateGraph<Moment, Option> graph) {
        return IntStream.range(0, graph.size()).mapToObj(graph::edgesFrom).toList();
    }
}
