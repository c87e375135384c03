package org.placet.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.CLUB;
import static org.placet.model.Town.CREW;
import static org.placet.model.Town.TOWN;
import static org.placet.model.Town.WORK;
import static org.placet.model.Town.WORKS;
import static org.placet.model.Town.active;
import static org.placet.model.Town.bridgeIn;
import static org.placet.model.Town.people;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placet.model.ActorId;
import org.placet.model.AuthorisationPhase;
import org.placet.model.BreachException;
import org.placet.model.Phase;
import org.placet.model.Scenario;
import org.placet.model.Town;
import org.placet.model.Undertaking;
import org.placet.model.UndertakingPhase;
import org.placet.model.UndertakingStatus;
import org.placet.model.World;

class DoingTest {

    private static final Scenario SCENARIO = Town.scenario();
    private static final World ASKED = bridgeIn(Phase.UNDER_REVIEW, 30);
    private static final World APPROVED = bridgeIn(Phase.APPROVED, -1).with(active(100));
    private static final Doing.Undertake SET_OUT = setOut(TOWN, 60);
    private static final Doing.GoOn GO_ON = new Doing.GoOn(TOWN, WORK, BRIDGE, people(60));

    @Test
    void a_refused_attempt_leaves_it_planned() {
        var after = SET_OUT.attempted(ASKED, SCENARIO);

        assertThat(after).isEqualTo(ASKED.with(Undertaking.planned(WORK, TOWN, BRIDGE, people(60))));
    }

    @Test
    void a_second_refused_attempt_leaves_no_more_than_the_first() {
        var once = SET_OUT.attempted(ASKED, SCENARIO);

        assertThat(setOut(TOWN, 90).attempted(once, SCENARIO)).isEqualTo(once);
    }

    @Test
    void going_on_without_cover_is_a_violation() {
        var after = GO_ON.attempted(SET_OUT.attempted(ASKED, SCENARIO), SCENARIO);

        assertThat(status(after)).isEqualTo(UndertakingStatus.VIOLATION);
    }

    @Test
    void going_on_with_what_nobody_has_set_out_on_leaves_nothing_behind() {
        assertThat(GO_ON.attempted(ASKED, SCENARIO)).isEqualTo(ASKED);
    }

    @Test
    void what_was_stopped_does_not_go_on() {
        var stopped = new Doing.BeStopped(TOWN, WORK).counted(SET_OUT.attempted(ASKED, SCENARIO), SCENARIO);

        assertThat(GO_ON.attempted(stopped, SCENARIO)).isEqualTo(stopped);
        assertThat(status(stopped)).isEqualTo(UndertakingStatus.BLOCKED);
    }

    @Test
    void a_violation_never_becomes_authorised() {
        var violation = GO_ON.attempted(SET_OUT.attempted(APPROVED, SCENARIO), SCENARIO);

        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> SET_OUT.counted(violation, SCENARIO))
                .returns("C1", BreachException::invariant);
        assertThatExceptionOfType(BreachException.class).isThrownBy(() -> GO_ON.counted(violation, SCENARIO));
        assertThat(SET_OUT.attempted(violation, SCENARIO)).isEqualTo(violation);
    }

    @Test
    void a_violation_stays_one_when_those_who_went_leave() {
        var violation = GO_ON.attempted(SET_OUT.attempted(ASKED, SCENARIO), SCENARIO);

        var left = new Doing.Leave(TOWN, WORK).counted(violation, SCENARIO);

        assertThat(status(left)).isEqualTo(UndertakingStatus.VIOLATION);
    }

    @Test
    void a_refused_attempt_may_begin_later_with_cover() {
        var planned = SET_OUT.attempted(APPROVED, SCENARIO);

        var after = SET_OUT.counted(planned, SCENARIO);

        assertThat(status(after)).isEqualTo(UndertakingStatus.AUTHORISED);
        assertThat(after.authorisation(BRIDGE)).contains(active(100).using(60));
    }

    @Test
    void the_last_of_the_number_granted_exhausts_the_permission() {
        var after = setOut(TOWN, 100).counted(APPROVED, SCENARIO);

        assertThat(after.authorisation(BRIDGE).orElseThrow().phase()).isEqualTo(AuthorisationPhase.EXHAUSTED);
    }

    @Test
    void without_a_permission_nothing_can_count() {
        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> SET_OUT.counted(ASKED, SCENARIO))
                .withMessage("Nothing authorises 'work'")
                .returns("S1", BreachException::invariant);
    }

    @Test
    void whoever_acts_for_the_applicant_uses_its_permission() {
        assertThat(status(setOut(WORKS, 60).counted(APPROVED, SCENARIO))).isEqualTo(UndertakingStatus.AUTHORISED);
    }

    @Test
    void a_permission_serves_nobody_else() {
        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> setOut(CLUB, 60).counted(APPROVED, SCENARIO))
                .withMessage("The authorisation for 'bridge' was given to 'town'")
                .returns("S1", BreachException::invariant);
    }

    @Test
    void a_permission_does_not_serve_the_agent_of_an_agent() {
        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> setOut(CREW, 60).counted(APPROVED, SCENARIO));
    }

    @ParameterizedTest
    @EnumSource(
            value = UndertakingPhase.class,
            names = {"EXECUTING", "COMPLETED", "BLOCKED"})
    void what_was_begun_or_stopped_is_not_begun_again(UndertakingPhase phase) {
        var world = APPROVED.with(
                Undertaking.planned(WORK, TOWN, BRIDGE, people(60)).in(phase));

        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> SET_OUT.counted(world, SCENARIO))
                .returns("C1", BreachException::invariant);
    }

    private static Doing.Undertake setOut(ActorId who, int number) {
        return new Doing.Undertake(who, WORK, BRIDGE, people(number));
    }

    private static UndertakingStatus status(World world) {
        return world.undertaking(WORK).orElseThrow().status();
    }
}
