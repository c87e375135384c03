package org.placet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placet.model.Town.TOWN;
import static org.placet.model.Town.active;
import static org.placet.model.Town.decided;
import static org.placet.model.Town.people;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AuthorisationTest {

    @Test
    void a_rejection_authorises_nothing() {
        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> Authorisation.from(decided(Answer.reject()), TOWN))
                .returns("S1", BreachException::invariant);
    }

    @Test
    void an_approval_is_not_in_effect_before_it_is_communicated() {
        var granted = Authorisation.from(decided(Answer.approve(people(100))), TOWN);

        assertThat(granted.phase()).isEqualTo(AuthorisationPhase.PENDING_CONDITIONS);
        assertThat(granted.left()).isEqualTo(100);
        assertThat(granted.hasDeadline()).isFalse();
    }

    @Test
    void an_unmet_condition_keeps_it_from_taking_effect() {
        var granted = Authorisation.from(decided(Answer.approveWithConditions(people(100), "plan")), TOWN);

        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> granted.in(AuthorisationPhase.ACTIVE))
                .returns("S6", BreachException::invariant);
    }

    @Test
    void the_last_condition_that_is_met_lets_it_take_effect() {
        var granted = Authorisation.from(decided(Answer.approveWithConditions(people(100), "plan")), TOWN);

        var met = granted.meeting("plan").in(AuthorisationPhase.ACTIVE);

        assertThat(met.phase()).isEqualTo(AuthorisationPhase.ACTIVE);
    }

    @Test
    void a_condition_that_was_not_set_meets_none() {
        var granted = Authorisation.from(decided(Answer.approveWithConditions(people(100), "plan")), TOWN);

        assertThat(granted.meeting("fence")).isEqualTo(granted);
    }

    @Test
    void using_up_the_number_exhausts_it() {
        var used = active(100).using(60).using(40);

        assertThat(used.phase()).isEqualTo(AuthorisationPhase.EXHAUSTED);
    }

    @Test
    void using_a_part_of_the_number_leaves_the_rest() {
        var used = active(100).using(60);

        assertThat(used)
                .isEqualTo(new Authorisation(
                        active(100).decision(),
                        TOWN,
                        AuthorisationPhase.ACTIVE,
                        active(100).unmet(),
                        40,
                        -1,
                        false));
    }

    @Test
    void more_than_is_left_cannot_be_used() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> active(100).using(101))
                .withMessage("Between 0 and the number granted can be left; seen -1");
    }

    @ParameterizedTest
    @EnumSource(
            value = AuthorisationPhase.class,
            names = {"REVOKED", "EXPIRED", "DECLINED"})
    void permissions_that_ended_on_different_days_are_equal(AuthorisationPhase ended) {
        var one = forDays(90).in(AuthorisationPhase.ACTIVE).with(80).in(ended);
        var other = forDays(90).in(AuthorisationPhase.ACTIVE).with(20).in(ended);

        assertThat(one).isEqualTo(other);
    }

    @Test
    void permissions_that_still_run_are_not() {
        var one = forDays(90).in(AuthorisationPhase.ACTIVE).with(80).in(AuthorisationPhase.SUSPENDED);
        var other = forDays(90).in(AuthorisationPhase.ACTIVE).with(20).in(AuthorisationPhase.SUSPENDED);

        assertThat(one).isNotEqualTo(other);
    }

    private static Authorisation forDays(int days) {
        var answer = new Answer(Verb.APPROVE, people(100), OptionalInt.of(days), List.of(), List.of(), List.of());
        return Authorisation.from(decided(answer), TOWN);
    }
}
