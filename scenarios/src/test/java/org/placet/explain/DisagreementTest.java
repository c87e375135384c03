package org.placet.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placet.act.TimePasses;
import org.placet.advice.Refusal;
import org.placet.explore.Edge;
import org.placet.explore.StateGraph;
import org.placet.model.Deadlines;
import org.placet.model.Limit;
import org.placet.model.Scenario;
import org.placet.model.SilenceEffect;
import org.placet.model.Verb;
import org.placet.run.Findings;
import org.placet.run.Moment;
import org.placet.run.Option;
import org.placet.run.Simulation;
import org.placet.scenarios.Scenarios;

/** Where readings of the law disagree about shipped stories. */
class DisagreementTest {

    private static final int SITUATIONS = 5_000;
    private static final int DEEP = 8;

    @Test
    void the_text_of_1999_and_the_view_of_2023_part_on_a_yes_to_everything() {
        var disagreement = between("sc-00", "text-1244-mta", "belgrade-2023");

        var first = disagreement.walked().first().orElseThrow();
        assertThat(first.steps()).isEqualTo(5);
        var left = first.onLeft().get(0).action();
        assertThat(left.act().verb()).isEqualTo(Verb.APPROVE);
        assertThat(left.refusal().map(Refusal::kind)).contains(Refusal.Kind.OUTSIDE_MANDATE);
        assertThat(left.refusal().orElseThrow().reasons().get(0).sources()).contains("ambassador-999");
        var right = first.onRight().get(0).action();
        assertThat(right.counts()).isTrue();
        assertThat(right.reasons())
                .anySatisfy(reason -> assertThat(reason.sources()).contains("president-2019-05-16"));
        assertThat(disagreement.outcomes())
                .extracting(Disagreement.OneSided::code)
                .containsExactly("APPROVED");
        assertThat(disagreement.outcomes().get(0).onLeft()).isFalse();
        assertThat(disagreement.outcomes().get(0).isProved()).isTrue();
    }

    @Test
    void a_line_of_one_reading_has_its_counterpart_in_the_other() {
        var disagreement = between("sc-00", "text-1244-mta", "belgrade-2023");
        var bars = disagreement
                .walked()
                .first()
                .orElseThrow()
                .onLeft()
                .get(0)
                .action()
                .refusal()
                .orElseThrow()
                .reasons();

        var counterparts = Counterpart.of(bars, disagreement.right().scenario());

        assertThat(counterparts).hasSize(3);
        assertThat(counterparts)
                .allSatisfy(one -> assertThat(
                                disagreement.right().scenario().reading().limits())
                        .contains(limit(one)))
                .allSatisfy(one -> assertThat(
                                disagreement.left().scenario().reading().limits())
                        .doesNotContain(limit(one)));
    }

    private static Limit limit(Counterpart one) {
        return (Limit) one.there().orElseThrow();
    }

    @Test
    void readings_that_decide_alike_have_no_difference_and_that_is_proved() {
        var disagreement = between("sc-00", "article", "belgrade-2023");

        assertThat(disagreement.isNone()).isTrue();
        assertThat(disagreement.walked().pairs())
                .isEqualTo(disagreement.left().explored().graph().size());
    }

    @Test
    void what_silence_means_shows_when_the_time_is_up_and_not_before() {
        var silent = Scenarios.shipped("sc-00");
        var approving = withDeadlines(silent, 90, SilenceEffect.DEEMED_REJECTED);
        var shorter = withDeadlines(silent, 30, SilenceEffect.LAPSE);

        var onEffect = between(silent, approving).walked().first().orElseThrow();
        var onLength = between(silent, shorter).walked().first().orElseThrow();

        assertThat(onEffect.move()).isEqualTo(Verb.PASS_TIME);
        assertThat(onEffect.onLeft().get(0).target().world())
                .isNotEqualTo(onEffect.onRight().get(0).target().world());
        assertThat(onLength.move()).isEqualTo(Verb.PASS_TIME);
        assertThat(onLength.steps()).isLessThan(onEffect.steps());
    }

    @Test
    void a_limit_says_up_to_which_depth_there_is_no_difference() {
        var one = Simulation.of(Scenarios.shipped("sc-00", "article"));
        var other = Simulation.of(Scenarios.shipped("sc-00", "nac-consensus"));

        var disagreement = Disagreement.between(one, other, 4, false);

        assertThat(disagreement.walked().partings()).isEmpty();
        assertThat(disagreement.isNone()).isFalse();
        assertThat(disagreement.walked().steps()).isBetween(1, 5);
    }

    @ParameterizedTest
    @CsvSource({
        "sc-00, text-1244-mta, belgrade-2023",
        "sc-00, article, nac-consensus",
        "sc-01, article, pristina",
        "sc-04, article, text-1244-mta",
        "sc-10, pristina, nac-consensus"
    })
    void two_graphs_explored_each_alone_say_the_same(String id, String one, String other) {
        var disagreement = between(id, one, other);

        var shortest = shortest(disagreement.left(), disagreement.right());

        assertThat(disagreement
                        .walked()
                        .first()
                        .map(first -> first.steps() + 1)
                        .filter(steps -> steps <= DEEP)
                        .orElse(0))
                .isEqualTo(shortest);
    }

    /** The length of a shortest history that only one graph has; 0 if none is as short as the depth that is looked at. */
    private static int shortest(Findings left, Findings right) {
        Map<String, Set<Integer>> here = new HashMap<>(Map.of("", Set.of(0)));
        Map<String, Set<Integer>> there = new HashMap<>(Map.of("", Set.of(0)));
        for (int length = 1; length <= DEEP; length++) {
            here = longer(here, left);
            there = longer(there, right);
            if (!here.keySet().equals(there.keySet())) {
                return length;
            }
        }
        return 0;
    }

    /** Histories by what is seen of them; of those that lead to the same places one is enough, as both graphs do it. */
    private static Map<String, Set<Integer>> longer(Map<String, Set<Integer>> histories, Findings side) {
        var longer = new LinkedHashMap<String, Set<Integer>>();
        histories.forEach((history, ends) -> ends.forEach(end -> side.explored()
                .graph()
                .edgesFrom(end)
                .forEach(edge -> longer.computeIfAbsent(history + " | " + seen(edge, side), seen -> new HashSet<>())
                        .add(edge.target()))));
        return longer;
    }

    private static String seen(Edge<Option> edge, Findings side) {
        StateGraph<Moment, Option> graph = side.explored().graph();
        var moment = graph.state(edge.target());
        var world = moment.world();
        var act = edge.action().act();
        var move = act instanceof TimePasses ? act.verb().toString() : String.valueOf(act.hashCode());
        return move
                + (act instanceof TimePasses time ? time.days() : "")
                + edge.action().counts()
                + world.requests().values().stream()
                        .map(request -> request.phase().name())
                        .collect(Collectors.joining())
                + world.authorisations().values().stream()
                        .map(one -> one.phase().name() + one.granted().hashCode())
                        .collect(Collectors.joining())
                + world.undertakings().values().stream()
                        .map(one -> one.phase().name() + one.status().name())
                        .collect(Collectors.joining())
                + side.scenario().levelIn(world)
                + side.outcomeIn(moment);
    }

    private static Scenario withDeadlines(Scenario scenario, int answer, SilenceEffect silence) {
        var deadlines = new Deadlines(14, answer, silence, List.of("assumption"));
        return scenario.toBuilder()
                .reading(scenario.reading().but().deadlines(deadlines).build())
                .build();
    }

    private static Disagreement between(String id, String one, String other) {
        return between(Scenarios.shipped(id, one), Scenarios.shipped(id, other));
    }

    private static Disagreement between(Scenario one, Scenario other) {
        return Disagreement.between(Simulation.of(one), Simulation.of(other), SITUATIONS, false);
    }
}
