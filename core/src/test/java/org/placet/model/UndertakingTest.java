package org.placet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.TOWER;
import static org.placet.model.Town.TOWN;
import static org.placet.model.Town.WORK;
import static org.placet.model.Town.active;
import static org.placet.model.Town.decided;
import static org.placet.model.Town.people;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UndertakingTest {

    private static final Undertaking SIXTY = Undertaking.planned(WORK, TOWN, BRIDGE, people(60));

    @Test
    void under_an_active_authorisation_that_reaches_so_far_it_is_authorised() {
        var begun = SIXTY.beginUnder(active(60));

        assertThat(begun.status()).isEqualTo(UndertakingStatus.AUTHORISED);
        assertThat(begun.phase()).isEqualTo(UndertakingPhase.EXECUTING);
    }

    @ParameterizedTest
    @EnumSource(value = AuthorisationPhase.class, mode = EnumSource.Mode.EXCLUDE, names = "ACTIVE")
    void an_authorisation_that_is_not_active_covers_nothing(AuthorisationPhase phase) {
        var cover = active(60).in(phase);

        refuses(SIXTY, cover);
    }

    @Test
    void an_authorisation_for_another_request_covers_nothing() {
        var other = new Decision(TOWER, Town.COUNCIL, new FinalAuthority(Town.COUNCIL), Answer.approve(people(60)));

        refuses(SIXTY, Authorisation.from(other, TOWN).in(AuthorisationPhase.ACTIVE));
    }

    @Test
    void one_person_less_than_needed_covers_nothing() {
        refuses(SIXTY, active(59));
    }

    @Test
    void what_is_left_after_others_must_be_enough() {
        refuses(SIXTY, active(100).using(41));
    }

    @Test
    void what_is_left_after_others_may_be_just_enough() {
        var begun = SIXTY.beginUnder(active(100).using(40));

        assertThat(begun.covered()).isTrue();
    }

    @Test
    void a_place_that_was_not_granted_is_not_covered() {
        var elsewhere =
                Undertaking.planned(WORK, TOWN, BRIDGE, people(60).with(Dimension.PLACE, Set.of(Term.of("mill"))));

        refuses(elsewhere, active(60));
    }

    @Test
    void without_cover_it_is_a_violation_and_stays_one_when_it_is_over() {
        var over = SIXTY.beginWithoutCover().in(UndertakingPhase.COMPLETED);

        assertThat(over.status()).isEqualTo(UndertakingStatus.VIOLATION);
    }

    @Test
    void what_was_stopped_is_neither_authorised_nor_a_violation() {
        var stopped = SIXTY.in(UndertakingPhase.BLOCKED);

        assertThat(stopped.status()).isEqualTo(UndertakingStatus.BLOCKED);
    }

    @ParameterizedTest
    @EnumSource(
            value = UndertakingPhase.class,
            names = {"PLANNED", "BLOCKED"})
    void what_has_not_begun_cannot_be_covered(UndertakingPhase phase) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Undertaking(WORK, TOWN, BRIDGE, people(60), phase, true))
                .withMessage("What has not begun is not covered; 'work' is " + phase);
    }

    private static void refuses(Undertaking undertaking, Authorisation cover) {
        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> undertaking.beginUnder(cover))
                .withMessage(
                        "The authorisation for '" + cover.request() + "' (" + cover.phase() + ") does not cover 'work'")
                .returns("S1", BreachException::invariant);
    }

    @Test
    void a_rejection_makes_no_authorisation_to_begin_under() {
        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> SIXTY.beginUnder(Authorisation.from(decided(Answer.reject()), TOWN)));
    }
}
