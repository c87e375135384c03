package org.placet.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placet.model.Town.ANSWER_DAYS;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.RECEIPT_DAYS;
import static org.placet.model.Town.active;
import static org.placet.model.Town.bridgeIn;
import static org.placet.model.Town.people;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.placet.model.Actor;
import org.placet.model.ActorId;
import org.placet.model.AuthorisationPhase;
import org.placet.model.Consent;
import org.placet.model.Limit;
import org.placet.model.Phase;
import org.placet.model.Quantity;
import org.placet.model.RequestState;
import org.placet.model.Role;
import org.placet.model.Scenario;
import org.placet.model.SilenceEffect;
import org.placet.model.Town;
import org.placet.model.Voices;
import org.placet.model.World;

class TimePassesTest {

    private static final World SUBMITTED = bridgeIn(Phase.SUBMITTED, RECEIPT_DAYS);

    @ParameterizedTest
    @CsvSource({"9, SUBMITTED, 1", "10, LOST, 30", "11, LOST, 29", "39, LOST, 1", "40, LAPSED, -1", "400, LAPSED, -1"})
    void what_nobody_receives_is_lost_and_lapses_later_in_however_long_a_wait(int days, Phase phase, int left) {
        var after = pass(days, SUBMITTED, Town.scenario());

        assertThat(after.request(BRIDGE)).isEqualTo(bridgeIn(phase, left).request(BRIDGE));
    }

    @Test
    void many_short_waits_are_one_long_one() {
        var after = SUBMITTED;
        for (int day = 0; day < 25; day++) {
            after = pass(1, after, Town.scenario());
        }

        assertThat(after).isEqualTo(pass(25, SUBMITTED, Town.scenario()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"LOST", "RECEIVED", "RETURNED", "UNDER_REVIEW"})
    void what_nobody_answers_lapses_on_the_last_day_and_not_before(Phase phase) {
        var world = bridgeIn(phase, ANSWER_DAYS);

        assertThat(pass(29, world, Town.scenario()).request(BRIDGE).phase()).isEqualTo(phase);
        assertThat(pass(30, world, Town.scenario()).request(BRIDGE).phase()).isEqualTo(Phase.LAPSED);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void without_a_deadline_nothing_happens(Phase phase) {
        var world = bridgeIn(phase, RequestState.NO_DEADLINE);

        assertThat(pass(5_000, world, Town.scenario())).isEqualTo(world);
    }

    @Test
    void silence_rejects_where_the_reading_says_so() {
        var after = pass(30, bridgeIn(Phase.UNDER_REVIEW, 30), under(SilenceEffect.DEEMED_REJECTED));

        assertThat(after.request(BRIDGE))
                .isEqualTo(bridgeIn(Phase.REJECTED, -1).request(BRIDGE).answered());
        assertThat(after.authorisations()).isEmpty();
    }

    @Test
    void silence_approves_where_the_reading_says_so() {
        var after = pass(30, bridgeIn(Phase.UNDER_REVIEW, 30), under(SilenceEffect.DEEMED_APPROVED));

        assertThat(after.request(BRIDGE))
                .isEqualTo(bridgeIn(Phase.APPROVED, -1).request(BRIDGE).answered());
        assertThat(after.authorisation(BRIDGE)).contains(active(100));
    }

    @Test
    void silence_approves_no_more_than_could_have_been_granted() {
        var limit = new Limit.OfNumber(Quantity.of(99), List.of("law"));
        var strict =
                Town.builder(Town.reading(SilenceEffect.DEEMED_APPROVED, limit)).build();

        var after = pass(30, bridgeIn(Phase.UNDER_REVIEW, 30), strict);

        assertThat(after.request(BRIDGE).phase()).isEqualTo(Phase.LAPSED);
        assertThat(after.authorisations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SilenceEffect.class)
    void silence_answers_nothing_that_is_not_under_review(SilenceEffect effect) {
        var after = pass(30, bridgeIn(Phase.RECEIVED, 30), under(effect));

        assertThat(after.request(BRIDGE).phase()).isEqualTo(Phase.LAPSED);
        assertThat(after.authorisations()).isEmpty();
    }

    @Test
    void silence_approves_nothing_where_nobody_holds_final_approval() {
        var nobody = Scenario.builder("nobody")
                .reading(Town.reading(SilenceEffect.DEEMED_APPROVED))
                .actor(Actor.of("town", Role.APPLICANT))
                .request("bridge", "town", people(100))
                .build();

        var after = pass(30, bridgeIn(Phase.UNDER_REVIEW, 30), nobody);

        assertThat(after.request(BRIDGE).phase()).isEqualTo(Phase.LAPSED);
        assertThat(after.authorisations()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, APPROVED", "2, LAPSED"})
    void silence_approves_only_with_the_consents_that_a_yes_needs(int needed, Phase become) {
        var reading = Town.reading(SilenceEffect.DEEMED_APPROVED)
                .but()
                .consent(Consent.of(needed, "Others are asked.", List.of("law")))
                .build();
        var asked = Town.builder(reading)
                .actor(Actor.of("guild", Role.CONSULTEE))
                .actor(Actor.of("union", Role.CONSULTEE))
                .build();
        var state = bridgeIn(Phase.UNDER_REVIEW, 30).request(BRIDGE);
        var world = asked.firstWorld().with(state.with(Voices.NONE.consenting(new ActorId("guild"))));

        assertThat(pass(30, world, asked).request(BRIDGE).phase()).isEqualTo(become);
    }

    @Test
    void validity_runs_out_on_the_last_day_and_not_before() {
        var world = bridgeIn(Phase.APPROVED, -1).with(active(100).with(90));

        assertThat(pass(89, world, Town.scenario()).authorisation(BRIDGE))
                .contains(active(100).with(1));
        assertThat(pass(90, world, Town.scenario()).authorisation(BRIDGE))
                .contains(active(100).in(AuthorisationPhase.EXPIRED));
    }

    @Test
    void an_open_ended_permission_does_not_run_out() {
        var world = bridgeIn(Phase.APPROVED, -1).with(active(100));

        assertThat(pass(50_000, world, Town.scenario())).isEqualTo(world);
    }

    @ParameterizedTest
    @EnumSource(
            value = AuthorisationPhase.class,
            names = {"SUSPENDED", "PENDING_CONDITIONS"})
    void the_validity_of_what_is_not_in_effect_does_not_run(AuthorisationPhase phase) {
        var world = bridgeIn(Phase.APPROVED, -1).with(active(100).with(90).in(phase));

        assertThat(pass(5_000, world, Town.scenario())).isEqualTo(world);
    }

    @Test
    void time_does_not_run_backwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimePasses(-1))
                .withMessage("Time does not run backwards; seen -1 days");
    }

    @Test
    void two_pasts_of_a_request_that_has_lapsed_are_one() {
        var amended = SUBMITTED.with(SUBMITTED.request(BRIDGE).asking(people(7)));

        assertThat(pass(40, amended, Town.scenario())).isEqualTo(pass(40, SUBMITTED, Town.scenario()));
    }

    private static World pass(int days, World world, Scenario scenario) {
        return new TimePasses(days).counted(world, scenario);
    }

    private static Scenario under(SilenceEffect effect) {
        return Town.builder(Town.reading(effect)).build();
    }
}
