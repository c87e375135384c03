package org.placet.explore.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placet.explore.Edge;
import org.placet.explore.Exploration;
import org.placet.explore.Explored;
import org.placet.explore.Path;
import org.placet.explore.Property;
import org.placet.explore.StateGraph;
import org.placet.explore.Weight;
import org.placet.explore.desk.DeskRequest.Stage;

class BusyDeskTest {

    @ParameterizedTest
    @CsvSource({"1, 51, 119", "2, 717, 2725", "3, 9497, 49352"})
    void it_has_as_many_states_and_events_as_others_counted(int requests, int states, int events) {
        var desk = BusyDesk.of(requests);

        var graph = Exploration.of(desk).run().graph();

        assertThat(List.of(graph.size(), graph.transitionCount())).containsExactly(states, events);
    }

    @Test
    void two_ways_to_reject_at_the_highest_level_stay_two_with_one_target() {
        var graph = Exploration.of(BusyDesk.of(2)).run().graph();
        var underReview = new DeskRequest(Stage.UNDER_REVIEW, 0, false);
        var rejected = new DeskRequest(Stage.REJECTED, 0, false);

        var edges = graph.edgesFrom(number(graph, new DeskState(List.of(underReview, rejected), 4)));

        var target = number(graph, new DeskState(List.of(rejected, rejected), 4));
        assertThat(edges.stream().filter(edge -> edge.target() == target).map(Edge::action))
                .containsExactly("reject 1", "rejectEsc 1");
    }

    @Test
    void it_keeps_both_invariants() {
        var desk = BusyDesk.of(3);

        var explored =
                Exploration.of(desk).properties(approvedFirst(), oneAtATime()).run();

        assertThat(explored.allHold()).isTrue();
        assertThat(explored.verdict("one-at-a-time").tested()).isEqualTo(9_497);
    }

    @Test
    void its_broken_twin_deploys_without_approval_after_eleven_events() {
        var twin = BusyDesk.brokenTwinOf(3);

        var explored = Exploration.of(twin).properties(approvedFirst()).run();

        assertThat(lengthOfCounterexample(explored)).isEqualTo(11);
    }

    @Test
    void a_second_property_in_the_same_pass_does_not_change_the_shortest_violation() {
        var twin = BusyDesk.brokenTwinOf(3);
        var alone = Exploration.of(twin).properties(approvedFirst()).run();

        var explored = Exploration.of(twin)
                .properties(neverAtTheTop(), approvedFirst(), oneAtATime())
                .run();

        assertThat(lengthOfCounterexample(explored)).isEqualTo(11);
        assertThat(explored.verdict("approved-first").counterexample())
                .isEqualTo(alone.verdict("approved-first").counterexample());
    }

    @Test
    void a_shortest_violation_really_happens_event_by_event() {
        var twin = BusyDesk.brokenTwinOf(3);

        var path = Exploration.of(twin)
                .properties(approvedFirst())
                .run()
                .verdict("approved-first")
                .counterexample()
                .orElseThrow();

        var state = twin.initialStates().get(0);
        assertThat(path.start()).isEqualTo(state);
        for (var transition : path.transitions()) {
            assertThat(twin.transitions(state)).contains(transition);
            state = transition.target();
        }
        assertThat(state.count(Stage.DEPLOYED)).isEqualTo(1);
        assertThat(path.actions().get(10)).startsWith("emergency");
        assertThat(path.transitions().get(10).weight()).isEqualTo(Weight.ONE);
    }

    private static int number(StateGraph<DeskState, String> graph, DeskState state) {
        return graph.indexOf(state).orElseThrow();
    }

    private static int lengthOfCounterexample(Explored<DeskState, String> explored) {
        return explored.verdict("approved-first")
                .counterexample()
                .map(Path::length)
                .orElseThrow();
    }

    private static Property<DeskState, String> approvedFirst() {
        return Property.alwaysWhen(
                "approved-first",
                "what is deployed was approved",
                state -> state.hasOne(Stage.DEPLOYED),
                state -> state.requests().stream()
                        .allMatch(request -> !request.is(Stage.DEPLOYED) || request.isApprovalOnRecord()));
    }

    private static Property<DeskState, String> oneAtATime() {
        return Property.always(
                "one-at-a-time", "at most one request is under review", state -> state.count(Stage.UNDER_REVIEW) <= 1);
    }

    private static Property<DeskState, String> neverAtTheTop() {
        return Property.always("never-at-the-top", "the level stays below 4", state -> state.level() < 4);
    }
}
