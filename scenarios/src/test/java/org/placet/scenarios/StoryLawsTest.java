package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.act.Speaking;
import org.placet.advice.Facts;
import org.placet.model.UndertakingPhase;
import org.placet.model.UndertakingStatus;
import org.placet.model.World;
import org.placet.run.Moment;
import org.placet.run.Simulation;
import org.placet.run.Step;

/** Laws over the shipped stories as wholes. */
class StoryLawsTest {
    static Stream<String> scenarios() {
        return Scenarios.ids().stream();
    }

    /** L8. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void a_run_ends_or_says_that_it_was_cut(String id) {
        var trace = Simulation.of(Scenarios.shipped(id)).withSteps(2).run();

        assertThat(trace.steps()).hasSizeLessThanOrEqualTo(2);
        assertThat(trace.cut()).isPresent();
    }

    /** P2: what a trace says was done leads to the world that it says, done again with the same rules. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void what_a_trace_tells_can_be_done_again(String id) {
        var simulation = Simulation.of(Scenarios.shipped(id)).withSeed(3);
        var told = simulation.run().steps();

        try (var stepping = simulation.open()) {
            var moment = stepping.initialStates().get(0);
            for (var step : told) {
                moment = again(stepping.expand(moment).stream()
                        .filter(prospect -> prospect.option().equals(step.option()))
                        .map(prospect -> prospect.target())
                        .findFirst());
                assertThat(moment.world()).isEqualTo(step.after());
            }
        }
    }

    private static Moment again(Optional<Moment> target) {
        return target.orElseThrow(() -> new AssertionError("what was told could not be done again"));
    }

    /** P3. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void what_is_done_without_approval_names_the_rules_against_it(String id) {
        for (long seed = 0; seed < 4; seed++) {
            var trace = Simulation.of(Scenarios.shipped(id)).withSeed(seed).run();
            World before = trace.scenario().firstWorld();
            for (var step : trace.steps()) {
                if (violations(step.after()) > violations(before)) {
                    assertThat(reasons(step)).isNotEmpty();
                }
                before = step.after();
            }
        }
    }

    private static long violations(World world) {
        return world.undertakings().values().stream()
                .filter(one -> one.status() == UndertakingStatus.VIOLATION)
                .count();
    }

    private static List<String> reasons(Step step) {
        return step.refusal().stream()
                .flatMap(one -> one.reasons().stream())
                .map(one -> one.rule())
                .toList();
    }

    /** P5: what too little supports is no fact for any rule, in any world of a run. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void weak_claims_are_facts_for_no_rule(String id) {
        var scenario = Scenarios.shipped(id);
        var weak = scenario.tensions().values().stream()
                .filter(tension -> !tension.claim().isFact())
                .map(tension -> tension.id())
                .toList();

        for (var step : Simulation.of(scenario).run().steps()) {
            assertThat(Facts.of(step.after(), scenario))
                    .noneMatch(fact -> fact instanceof Facts.Lasting lasting
                            && weak.contains(lasting.tension().id()));
        }
    }

    /** P7. */
    @ParameterizedTest
    @MethodSource("scenarios")
    void every_trace_carries_the_label_of_its_story(String id) {
        var scenario = Scenarios.shipped(id);
        var trace = Simulation.of(scenario).run();

        var json = TraceJson.write(trace, "./placet run " + id);

        assertThat(json).contains("\"label\"").contains(scenario.label().name());
    }

    /** L7: the going on may be reported at every moment at which it lasts, by whoever may report it. */
    @Test
    void what_goes_on_without_approval_can_be_reported_as_long_as_it_lasts() {
        var story = Shipped.SCENARIO
                .text("board-01")
                .replace(
                        "expect:\n",
                        "  - {who: head, after: handed-in, may: [report-violation], weight: 1, undertaking: study}\nexpect:\n");
        var scenario = Scenarios.parse("reported.yaml", story);

        var graph = Simulation.of(scenario)
                .exploration()
                .properties(List.of())
                .run()
                .graph();

        long lasting = 0;
        try (var stepping = Simulation.of(scenario).open()) {
            for (var moment : graph.states()) {
                boolean goesOn = moment.world().undertakings().values().stream()
                        .anyMatch(one -> !one.covered() && one.phase() == UndertakingPhase.EXECUTING);
                if (goesOn) {
                    lasting++;
                    assertThat(stepping.expand(moment))
                            .anyMatch(one -> one.option().act() instanceof Speaking.ReportViolation
                                    && one.option().counts());
                }
            }
        }
        assertThat(lasting).isPositive();
    }
}
