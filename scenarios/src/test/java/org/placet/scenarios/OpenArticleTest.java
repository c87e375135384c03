package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.placet.explore.Explored;
import org.placet.model.NamedOutcome;
import org.placet.model.Phase;
import org.placet.model.RequestId;
import org.placet.model.Scenario;
import org.placet.run.Moment;
import org.placet.run.Option;
import org.placet.run.Simulation;

/** The article's story with its end left open: small enough to explore, and every answer can be reached. */
class OpenArticleTest {
    private static final int MOST_MOMENTS = 5_000;
    private static final Scenario SCENARIO = Scenarios.shipped("article-open");
    /** Nobody gives notice or oversees, no law ends, a yes is not taken back, and positions stay what they are. */
    private static final String[] NOT_TOLD_OF = {
        "a-notice-is-not-a-permission",
        "a-superior-permits-nothing-by-itself",
        "nothing-takes-effect-without-a-legal-basis-in-force",
        "what-is-revoked-was-there",
        "nobody-holds-two-positions-at-once"
    };

    private static Explored<Moment, Option> explored;

    @BeforeAll
    static void explore() {
        explored = Simulation.of(SCENARIO).explore(MOST_MOMENTS);
    }

    @Test
    void it_is_small_enough_to_be_explored_to_the_end() {
        var graph = explored.graph();

        assertThat(graph.isComplete()).isTrue();
    }

    @Test
    void every_invariant_holds_whatever_is_chosen() {
        var verdicts = explored.verdicts();

        assertThat(verdicts)
                .filteredOn(verdict -> !verdict.holds())
                .allMatch(verdict -> verdict.isVacuous())
                .extracting(verdict -> verdict.property().id())
                .containsExactly(NOT_TOLD_OF);
    }

    @Test
    void every_answer_that_the_procedure_knows_can_be_reached() {
        var phases = explored.graph().states().stream()
                .map(moment -> moment.world().request(new RequestId("q1")).phase());

        assertThat(phases)
                .contains(
                        Phase.APPROVED,
                        Phase.PARTIALLY_APPROVED,
                        Phase.APPROVED_WITH_CONDITIONS,
                        Phase.REJECTED,
                        Phase.RETURNED,
                        Phase.WITHDRAWN,
                        Phase.LAPSED);
    }

    @Test
    void every_outcome_that_it_names_can_be_reached() {
        var moments = explored.graph().states();

        var reached = SCENARIO.outcomes().stream()
                .filter(outcome -> moments.stream().anyMatch(moment -> outcome.isReachedIn(moment.world())))
                .map(NamedOutcome::code);

        assertThat(reached)
                .containsExactlyElementsOf(
                        SCENARIO.outcomes().stream().map(NamedOutcome::code).toList());
    }

    @Test
    void a_run_leaves_the_timeline_only_after_the_hand_over() {
        var trace = Simulation.of(SCENARIO).withSeed(7).run();

        var told = trace.steps().subList(0, SCENARIO.timeline().size());

        assertThat(told).allMatch(step -> step.option().scripted() && step.counts());
        assertThat(told).allMatch(step -> step.options().size() == 1);
    }
}
