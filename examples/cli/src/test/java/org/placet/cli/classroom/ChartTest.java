package org.placet.cli.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.placet.cli.Belgrade;
import org.placet.cli.classroom.Chart.Way;
import org.placet.explore.Verdict;
import org.placet.run.Simulation;
import org.placet.scenarios.Scenarios;

class ChartTest {

    private static final Chart CHART = Chart.of(Belgrade.request());

    @Test
    void a_closed_door_leads_back_to_where_one_stands_and_says_why() {
        var doors = IntStream.range(0, CHART.situations().size())
                .boxed()
                .flatMap(at -> CHART.situations().get(at).ways().stream().filter(way -> way.target() == at))
                .toList();

        assertThat(doors).isNotEmpty().allSatisfy(door -> {
            assertThat(door.prospect().option().refusal())
                    .hasValueSatisfying(refusal -> assertThat(refusal.reasons()).isNotEmpty());
            assertThat(door.changes()).isEmpty();
        });
    }

    @Test
    void what_the_timeline_says_goes_on_even_where_it_does_not_count() {
        var scripted = ways(CHART).filter(way -> way.prospect().option().scripted());

        assertThat(scripted)
                .hasSize(Belgrade.request().timeline().size())
                .anyMatch(way -> !way.prospect().option().counts())
                .allMatch(way -> way.target() > 0);
    }

    @Test
    void what_is_only_thinkable_is_followed_and_keeps_its_weight_of_zero() {
        assertThat(ways(Chart.of(Scenarios.shipped("sc-00"))))
                .anyMatch(way -> way.prospect().option().weight().isZero()
                        && way.prospect().option().counts()
                        && way.target() > 0
                        && !way.changes().isEmpty());
    }

    @Test
    void the_verdicts_are_those_of_an_exploration_of_what_can_happen() {
        var explored = Simulation.of(Belgrade.request()).explore();

        assertThat(CHART.verdicts())
                .extracting(Verdict::inWords)
                .containsExactlyElementsOf(
                        explored.verdicts().stream().map(Verdict::inWords).toList());
        assertThat(CHART.explored()).isEqualTo(explored.graph().size());
    }

    @Test
    void a_chart_that_is_cut_says_so_and_leads_nowhere_that_it_does_not_hold() {
        var cut = Chart.of(Belgrade.request(), 8);

        assertThat(CHART.complete()).isTrue();
        assertThat(cut.complete()).isFalse();
        assertThat(ways(cut).count()).isLessThanOrEqualTo(8);
        assertThat(ways(cut).map(Way::target))
                .contains(Way.BEYOND)
                .allMatch(target -> target < cut.situations().size());
        assertThat(List.copyOf(cut.situations().get(0).ways()))
                .isEqualTo(CHART.situations().get(0).ways());
    }

    private static Stream<Way> ways(Chart chart) {
        return chart.situations().stream().flatMap(situation -> situation.ways().stream());
    }
}
