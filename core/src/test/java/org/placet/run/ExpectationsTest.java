package org.placet.run;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placet.model.Claim;
import org.placet.model.Entry;
import org.placet.model.Expected;
import org.placet.model.Intent;
import org.placet.model.ScenarioBuilder;
import org.placet.model.Verb;
import org.placet.model.When;

class ExpectationsTest {

    private static final When FOURTH = When.on(LocalDate.of(2001, 1, 4));

    @Test
    void what_is_expected_and_seen_is_not_mentioned() {
        var expected = new Expected(
                Optional.of("REJECTED"),
                ImmutableSortedMap.of("decided", FOURTH),
                ImmutableSortedMap.of("no", "counts"),
                List.of("only-the-final-authority-decides", "S1"),
                List.of(),
                List.of());

        var trace = Days.run(rejected().expected(expected), Pack.permissive());

        assertThat(trace.unmet()).isEmpty();
        assertThat(trace.holds()).isTrue();
    }

    @Test
    void another_outcome_is_reported() {
        var expected =
                new Expected(Optional.of("APPROVED"), dates(Map.of()), steps(Map.of()), List.of(), none(), none());

        var trace = Days.run(rejected().expected(expected), Pack.permissive());

        assertThat(trace.unmet()).containsExactly("outcome: expected APPROVED, seen REJECTED");
        assertThat(trace.holds()).isFalse();
    }

    @Test
    void another_date_is_reported() {
        var expected = Map.of("communicated", FOURTH, "publicised", FOURTH);

        var unmet = unmet(dates(expected), steps(Map.of()), List.of(), Pack.permissive());

        assertThat(unmet)
                .containsExactly(
                        "date communicated: expected 2001-01-04, seen 2001-01-05",
                        "date publicised: expected 2001-01-04, seen none");
    }

    @Test
    void another_fate_of_a_step_is_reported() {
        var expected = Map.of("no", "too-early", "never", "counts");

        var unmet = unmet(dates(Map.of()), steps(expected), List.of(), Pack.permissive());

        assertThat(unmet)
                .containsExactly(
                        "step never: expected counts, seen not done", "step no: expected too-early, seen counts");
    }

    @Test
    void a_refusal_is_reported_by_its_kind() {
        var unmet = unmet(dates(Map.of()), steps(Map.of("no", "counts")), List.of(), Pack.silent());

        assertThat(unmet).containsExactly("step no: expected counts, seen not-empowered");
    }

    @Test
    void a_step_that_a_breach_stopped_did_not_count() {
        var expected = new Expected(
                Optional.empty(), dates(Map.of()), steps(Map.of("no", "counts")), List.of("S5"), none(), none());

        var trace = Days.run(answered("club").expected(expected), Pack.permissive());

        assertThat(trace.unmet())
                .containsExactly(
                        "step no: expected counts, seen breach",
                        "always S5: Only council holds final approval; 'club' cannot decide on 'bridge'");
    }

    @Test
    void an_invariant_that_does_not_exist_is_reported_beside_those_that_do() {
        var unmet = unmet(dates(Map.of()), steps(Map.of()), List.of("no-undertakings"), Pack.permissive());

        assertThat(unmet)
                .singleElement()
                .asString()
                .startsWith("always no-undertakings: there is no such invariant; there are "
                        + "[no-undertaking-without-approval, ");
    }

    private static List<String> unmet(
            ImmutableSortedMap<String, When> dates,
            ImmutableSortedMap<String, String> steps,
            List<String> always,
            Pack pack) {
        var expected = new Expected(Optional.empty(), dates, steps, always, none(), none());
        return Days.run(rejected().expected(expected), pack).unmet();
    }

    private static ScenarioBuilder rejected() {
        return answered("council");
    }

    private static ScenarioBuilder answered(String who) {
        var no = Intent.of(who, Verb.REJECT, "bridge");
        return Days.underReview()
                .entry(new Entry(Optional.of("no"), FOURTH, no, Claim.assumed()))
                .then("2001-01-05", Intent.of("council", Verb.COMMUNICATE, "bridge"));
    }

    private static ImmutableSortedMap<String, When> dates(Map<String, When> dates) {
        return ImmutableSortedMap.copyOf(dates);
    }

    private static ImmutableSortedMap<String, String> steps(Map<String, String> steps) {
        return ImmutableSortedMap.copyOf(steps);
    }

    private static List<String> none() {
        return List.of();
    }
}
