package org.placet.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.TOWER;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placet.model.Basis;
import org.placet.model.Claim;
import org.placet.model.Entry;
import org.placet.model.Intent;
import org.placet.model.Phase;
import org.placet.model.Scenario;
import org.placet.model.Support;
import org.placet.model.Town;
import org.placet.model.Verb;
import org.placet.model.When;
import org.placet.model.World;

class OutcomesTest {

    private static final Scenario TWO =
            Town.builder().request("tower", "guild", Town.people(5)).build();

    @Test
    void the_phase_of_a_communicated_answer_is_the_end() {
        var trace = Days.run(Days.answered(Verb.REJECT), Pack.permissive());

        assertThat(trace.outcome().code()).isEqualTo("REJECTED");
        assertThat(trace.outcome().sentence()).isEqualTo("Rejected.");
    }

    @Test
    void an_answer_that_nobody_told_is_no_end() {
        var story = Days.underReview().then("2001-01-04", Intent.of("council", Verb.REJECT, "bridge"));

        var outcome = Days.run(story, Pack.permissive()).outcome();

        assertThat(outcome.code()).isEqualTo("OPEN");
        assertThat(outcome.sentence()).isEqualTo("Still open: rejected.");
    }

    @Test
    void what_lapses_ends_with_nobody_telling() {
        assertThat(codeIn(Town.scenario(), Town.bridgeIn(Phase.LAPSED, -1))).isEqualTo("LAPSED");
    }

    @Test
    void with_two_requests_both_must_end() {
        var first = in(TWO.firstWorld(), "bridge", Phase.LAPSED);

        assertThat(codeIn(TWO, first)).isEqualTo("OPEN");
        assertThat(codeIn(TWO, in(first, "tower", Phase.WITHDRAWN))).isEqualTo("LAPSED+WITHDRAWN");
        assertThat(codeIn(TWO, in(first, "tower", Phase.LAPSED))).isEqualTo("LAPSED");
    }

    @Test
    void where_nothing_is_asked_nothing_ends() {
        var nothing = Scenario.builder("nothing").build();

        assertThat(codeIn(nothing, nothing.firstWorld())).isEqualTo("OPEN");
    }

    @Test
    void a_named_end_replaces_the_phases() {
        var named = Town.builder()
                .outcome(Town.outcome("OVER", BRIDGE, Phase.LAPSED, Phase.WITHDRAWN))
                .build();

        assertThat(codeIn(named, Town.bridgeIn(Phase.LAPSED, -1))).isEqualTo("OVER");
        assertThat(codeIn(named, Town.bridgeIn(Phase.RECEIVED, 9))).isEqualTo("OPEN");
    }

    @Test
    void an_end_that_no_name_fits_is_open() {
        var named = Town.builder()
                .outcome(Town.outcome("OVER", BRIDGE, Phase.WITHDRAWN))
                .build();

        assertThat(codeIn(named, Town.bridgeIn(Phase.LAPSED, -1))).isEqualTo("OPEN");
    }

    @Test
    void the_first_name_that_fits_is_taken() {
        var named = Town.builder()
                .outcome(Town.outcome("FIRST", BRIDGE, Phase.LAPSED))
                .outcome(Town.outcome("SECOND", BRIDGE, Phase.LAPSED))
                .build();

        assertThat(codeIn(named, Town.bridgeIn(Phase.LAPSED, -1))).isEqualTo("FIRST");
    }

    @Test
    void an_outcome_dates_what_counted_and_nothing_else() {
        var outcome = Days.run(Days.answered(Verb.REJECT), Pack.permissive()).outcome();

        assertThat(outcome.submitted()).contains(When.on(LocalDate.of(2001, 1, 1)));
        assertThat(outcome.decided()).contains(When.on(LocalDate.of(2001, 1, 4)));
        assertThat(outcome.communicated()).contains(When.on(LocalDate.of(2001, 1, 5)));
        assertThat(outcome.publicised()).isEmpty();
        assertThat(Days.run(Days.answered(Verb.REJECT), Pack.silent()).outcome().submitted())
                .isEmpty();
    }

    @Test
    void a_decision_that_only_a_report_tells_of_says_whose_report_it_is() {
        var claim = new Claim("", Basis.REPORTED, Support.ONE_SIDED, Optional.of(Town.CLUB), List.of("report"));
        var no = Intent.of("council", Verb.REJECT, "bridge");
        var story = Days.underReview()
                .entry(new Entry(Optional.empty(), When.on(LocalDate.of(2001, 1, 4)), no, claim))
                .then("2001-01-05", Intent.of("council", Verb.COMMUNICATE, "bridge"));

        var outcome = Days.run(story, Pack.permissive()).outcome();

        assertThat(outcome.sentence()).isEqualTo("Rejected, reported by club.");
    }

    private static String codeIn(Scenario scenario, World world) {
        return new Outcomes(scenario).codeIn(world);
    }

    private static World in(World world, String id, Phase phase) {
        var request = id.equals("tower") ? TOWER : BRIDGE;
        return world.with(world.request(request).in(phase, -1));
    }
}
