package org.placet.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.CLUB;
import static org.placet.model.Town.COUNCIL;
import static org.placet.model.Town.TOWN;
import static org.placet.model.Town.bridgeIn;
import static org.placet.model.Town.decided;
import static org.placet.model.Town.people;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placet.model.Actor;
import org.placet.model.ActorId;
import org.placet.model.Answer;
import org.placet.model.Authorisation;
import org.placet.model.BreachException;
import org.placet.model.Phase;
import org.placet.model.Role;
import org.placet.model.Scenario;
import org.placet.model.Town;
import org.placet.model.World;

class DecideTest {

    private static final Answer YES = Answer.approve(people(100));
    private static final World UNDER_REVIEW = bridgeIn(Phase.UNDER_REVIEW, 30);

    @Test
    void the_authority_s_yes_closes_the_request_and_makes_an_authorisation_for_the_applicant() {
        var after = new Decide(COUNCIL, BRIDGE, YES).counted(UNDER_REVIEW, Town.scenario());

        assertThat(after).isEqualTo(bridgeIn(Phase.APPROVED, -1).with(Authorisation.from(decided(YES), TOWN)));
    }

    @Test
    void the_authority_s_no_makes_none() {
        var after = new Decide(COUNCIL, BRIDGE, Answer.reject()).counted(UNDER_REVIEW, Town.scenario());

        assertThat(after).isEqualTo(bridgeIn(Phase.REJECTED, -1));
    }

    @Test
    void somebody_else_s_yes_cannot_be_made_to_count() {
        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> new Decide(CLUB, BRIDGE, YES).counted(UNDER_REVIEW, Town.scenario()))
                .returns("S5", BreachException::invariant);
    }

    @Test
    void somebody_else_s_yes_that_does_not_count_changes_nothing() {
        assertThat(new Decide(CLUB, BRIDGE, YES).attempted(UNDER_REVIEW, Town.scenario()))
                .isEqualTo(UNDER_REVIEW);
    }

    @Test
    void where_another_one_holds_final_approval_it_is_that_one_who_decides() {
        var moved = Scenario.builder("moved")
                .actor(Actor.of("town", Role.APPLICANT))
                .actor(Actor.of("club", Role.FINAL_APPROVAL))
                .actor(Actor.of("council", Role.ADDRESSEE))
                .request("bridge", "town", people(100))
                .build();

        assertThat(new Decide(CLUB, BRIDGE, YES).counted(UNDER_REVIEW, moved).authorisation(BRIDGE))
                .isPresent();
        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> new Decide(COUNCIL, BRIDGE, YES).counted(UNDER_REVIEW, moved));
    }

    @Test
    void where_nobody_holds_final_approval_nobody_decides() {
        var nobody = Scenario.builder("nobody")
                .actor(Actor.of("town", Role.APPLICANT))
                .actor(Actor.of("council", Role.ADDRESSEE))
                .request("bridge", "town", people(100))
                .build();

        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> new Decide(COUNCIL, BRIDGE, YES).counted(UNDER_REVIEW, nobody))
                .withMessage("Nobody holds final approval over 'bridge'");
    }

    @ParameterizedTest
    @EnumSource(value = Phase.class, mode = EnumSource.Mode.EXCLUDE, names = "UNDER_REVIEW")
    void what_is_not_under_review_cannot_be_answered(Phase phase) {
        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> decide(COUNCIL).counted(bridgeIn(phase, -1), Town.scenario()))
                .returns("C1", BreachException::invariant);
    }

    @Test
    void two_pasts_of_an_approved_request_are_one() {
        var amended = UNDER_REVIEW.with(UNDER_REVIEW.request(BRIDGE).asking(people(7)));
        var five = new Decide(COUNCIL, BRIDGE, Answer.approveInPart(people(5)));

        assertThat(five.counted(amended, Town.scenario())).isEqualTo(five.counted(UNDER_REVIEW, Town.scenario()));
    }

    @Test
    void a_rejected_request_keeps_what_it_asked_for_because_a_review_may_come() {
        var amended = UNDER_REVIEW.with(UNDER_REVIEW.request(BRIDGE).asking(people(7)));

        var after = new Decide(COUNCIL, BRIDGE, Answer.reject()).counted(amended, Town.scenario());

        assertThat(after.request(BRIDGE).asked()).isEqualTo(people(7));
    }

    private static Decide decide(ActorId who) {
        return new Decide(who, BRIDGE, YES);
    }
}
