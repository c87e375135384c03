package org.placet.rules.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kie.api.KieBase;
import org.placet.explore.Edge;
import org.placet.explore.Exploration;
import org.placet.explore.Goal;
import org.placet.explore.MonteCarlo;
import org.placet.explore.Odds;
import org.placet.explore.Path;
import org.placet.explore.Property;
import org.placet.explore.StateGraph;
import org.placet.rules.ShuffledRules;
import org.placet.rules.desk.DeskRequest.Stage;

class RuledDeskTest {

    private static final List<KieBase> RULES = ShuffledRules.of(
            RuledDeskTest.class, 2, List.of("asking.drl", "reviewing.drl", "doing.drl", "passing.drl"));

    private static final List<Goal<DeskState>> FIRST_IS_DEPLOYED =
            List.of(new Goal<>("deployed", state -> state.isAt(0, Stage.DEPLOYED)));

    @ParameterizedTest
    @CsvSource({"1, 51, 119", "2, 717, 2725", "3, 9497, 49352"})
    void it_has_as_many_states_and_events_as_others_counted(int requests, int states, int events) {
        var graph = explore(0, BusyDesk.of(requests)).run().graph();

        assertThat(List.of(graph.size(), graph.transitionCount())).containsExactly(states, events);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void rules_make_the_same_graph_as_plain_java_whatever_the_order_and_the_threads(int threads) {
        var plain = Exploration.of(BusyDesk.of(3)).run().graph();

        for (var shuffle = 0; shuffle < RULES.size(); shuffle++) {
            var ruled = explore(shuffle, BusyDesk.of(3)).threads(threads).run().graph();

            assertThat(ruled.states()).isEqualTo(plain.states());
            assertThat(edges(ruled)).isEqualTo(edges(plain));
        }
    }

    @Test
    void its_broken_twin_deploys_without_approval_after_eleven_events() {
        var approvedFirst = Property.<DeskState, String>always(
                "approved-first",
                "what is deployed was approved",
                state -> state.requests().stream()
                        .allMatch(request -> !request.is(Stage.DEPLOYED) || request.isApprovalOnRecord()));
        var oneAtATime = Property.<DeskState, String>always(
                "one-at-a-time", "at most one request is under review", state -> state.count(Stage.UNDER_REVIEW) <= 1);

        var explored = explore(1, BusyDesk.brokenTwinOf(3))
                .threads(2)
                .properties(oneAtATime, approvedFirst)
                .run();

        assertThat(explored.verdict("approved-first").counterexample().map(Path::length))
                .contains(11);
        assertThat(explored.verdict("one-at-a-time").holds()).isTrue();
        assertThat(explored.silentRules()).isEmpty();
    }

    @Test
    void the_rule_for_emergencies_is_silent_where_there_are_none() {
        assertThat(explore(0, BusyDesk.of(2)).run().silentRules()).containsExactly("emergency");
    }

    @Test
    void the_odds_of_the_rules_are_those_of_plain_java() {
        var ruled = Odds.of(explore(0, BusyDesk.of(1)).run().graph(), FIRST_IS_DEPLOYED);
        var plain = Odds.of(Exploration.of(BusyDesk.of(1)).run().graph(), FIRST_IS_DEPLOYED);

        assertThat(ruled.chance("deployed")).isEqualTo(plain.chance("deployed"));
        assertThat(ruled.areExact()).isTrue();
    }

    @Test
    void runs_on_the_fly_are_those_of_plain_java() {
        var ruled = MonteCarlo.opening(RuledDesk.of(RULES.get(1), BusyDesk.of(2), 1)::open, FIRST_IS_DEPLOYED);
        var plain = MonteCarlo.on(BusyDesk.of(2), FIRST_IS_DEPLOYED);

        assertThat(ruled.runs(2_000).threads(2).run())
                .isEqualTo(plain.runs(2_000).run());
        assertThat(ruled.replay(17)).isEqualTo(plain.replay(17));
    }

    private static Exploration<DeskState, String> explore(int shuffle, BusyDesk desk) {
        return Exploration.opening(RuledDesk.of(RULES.get(shuffle), desk, shuffle)::open);
    }

    private static List<List<Edge<String>>> edges(StateGraph<DeskState, String> graph) {
        return IntStream.range(0, graph.size()).mapToObj(graph::edgesFrom).toList();
    }
}
