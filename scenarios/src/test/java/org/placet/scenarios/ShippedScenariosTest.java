package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;
import org.placet.model.Phase;
import org.placet.model.Undertaking;
import org.placet.model.UndertakingStatus;
import org.placet.run.Simulation;
import org.placet.run.Step;
import org.placet.run.Trace;

/** What every shipped scenario keeps, and what some of them are there to show. */
class ShippedScenariosTest {
    private static final int FEW = 5_000;

    static Stream<String> all() {
        return Scenarios.ids().stream()
                .flatMap(id -> Stream.concat(
                        Stream.of(id), Scenarios.variants(id).keySet().stream().map(variant -> id + "." + variant)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_run_is_as_its_author_expects(String id) {
        var trace = Simulation.of(Scenarios.shipped(id)).run();

        assertThat(trace.unmet()).isEmpty();
        assertThat(trace.holds()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("all")
    void no_check_is_broken_whatever_is_chosen_and_what_can_happen_can(String id) {
        var scenario = Scenarios.shipped(id);

        var explored = Simulation.of(scenario).explore(FEW);

        assertThat(explored.graph().isComplete()).isTrue();
        assertThat(explored.verdicts())
                .allSatisfy(verdict -> assertThat(verdict.holds() || verdict.isVacuous())
                        .as(verdict.inWords())
                        .isTrue());
        var worlds = IntStream.range(0, explored.graph().size())
                .mapToObj(i -> explored.graph().state(i).world())
                .toList();
        assertThat(scenario.expected().canHappen())
                .allSatisfy(code -> assertThat(scenario.outcomes())
                        .filteredOn(outcome -> outcome.code()
                                .equals(code.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .anySatisfy(outcome -> assertThat(worlds).anyMatch(outcome::isReachedIn)));
    }

    @Test
    void they_stand_in_the_order_in_which_one_would_teach_them() {
        assertThat(Scenarios.ids()).startsWith("sc-00", "sc-10", "sc-01", "sc-03");
    }

    @Test
    void a_unit_that_stops_is_blocked() {
        var trace = run("sc-04.stopped", "article");

        assertThat(trace.outcome().code()).isEqualTo("BLOCKED");
        assertThat(trace.violations()).isEmpty();
        assertThat(rules(step(trace, "sets-out"))).containsExactly("undertaking-01");
    }

    @Test
    void a_unit_that_goes_on_is_a_violation_and_stays_one_whatever_is_approved_later() {
        var trace = run("sc-04.goes-on", "article");

        assertThat(trace.outcome().code()).isEqualTo("VIOLATION");
        assertThat(trace.violations())
                .singleElement()
                .extracting(Undertaking::status)
                .isEqualTo(UndertakingStatus.VIOLATION);
        assertThat(rules(step(trace, "goes-on"))).containsExactly("undertaking-01");
        assertThat(step(trace, "too-late").counts()).isTrue();
        assertThat(trace.authorised()).isEmpty();
    }

    @Test
    void a_notice_counts_and_permits_nothing() {
        var trace = run("sc-04.stopped", "article");

        assertThat(step(trace, "notice").counts()).isTrue();
        assertThat(step(trace, "sets-out").counts()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "sc-05.number, one-too-many, article, OUTSIDE_MANDATE",
        "sc-05.number, one-too-many, text-1244-mta, OUTSIDE_MANDATE",
        "sc-05.number, at-the-limit, article,",
        "sc-05.number, at-the-limit, text-1244-mta, OUTSIDE_MANDATE",
        "sc-05.hundreds, in-hundreds, article,",
        "sc-05.hundreds, in-hundreds, text-1244-mta,",
        "sc-05.place, elsewhere, article, OUTSIDE_MANDATE",
        "sc-05.place, elsewhere, text-1244-mta, OUTSIDE_MANDATE",
        "sc-05.area, in-areas, article,",
        "sc-05.area, in-areas, text-1244-mta, OUTSIDE_MANDATE",
        "sc-05.category, with-customs, article,",
        "sc-05.category, with-customs, text-1244-mta, OUTSIDE_MANDATE"
    })
    void what_may_be_granted_is_for_the_reading_to_say(String id, String entry, String reading, Refusal.Kind kind) {
        var trace = run(id, reading);

        assertThat(step(trace, "asked").counts()).isTrue();
        assertThat(step(trace, entry).refusal().map(Refusal::kind).orElse(null)).isEqualTo(kind);
        assertThat(trace.checks()).allMatch(check -> check.holds());
    }

    @Test
    void what_is_expected_is_expected_under_the_scenarios_own_reading() {
        assertThat(run("sc-05.number", "text-1244-mta").unmet()).isEmpty();
    }

    @Test
    void a_no_does_not_move_the_level() {
        var trace = run("sc-03", "article");

        var afterTheNo = trace.steps().stream()
                .filter(step -> step.after().requests().values().stream()
                        .anyMatch(request -> request.phase() == Phase.REJECTED))
                .findFirst()
                .orElseThrow();
        assertThat(afterTheNo.changes()).noneMatch(change -> change.what().equals("level"));
    }

    private static Trace run(String id, String reading) {
        return Simulation.of(Scenarios.shipped(id, reading)).run();
    }

    private static Step step(Trace trace, String entry) {
        return trace.steps().stream()
                .filter(step -> step.entry().filter(entry::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rules(Step step) {
        return step.refusal().orElseThrow().reasons().stream().map(Reason::rule).toList();
    }
}
