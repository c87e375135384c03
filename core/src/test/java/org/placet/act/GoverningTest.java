package org.placet.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.COUNCIL;
import static org.placet.model.Town.active;
import static org.placet.model.Town.bridgeIn;
import static org.placet.model.Town.people;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.model.Answer;
import org.placet.model.AuthorisationPhase;
import org.placet.model.Phase;
import org.placet.model.Scenario;
import org.placet.model.Town;
import org.placet.model.World;

class GoverningTest {

    private static final Scenario SCENARIO = Town.scenario();
    private static final Act TOLD = new Handling.Communicate(COUNCIL, BRIDGE);
    private static final Act FENCE = new Governing.Confirm(COUNCIL, BRIDGE, "fence");
    private static final Act GUARD = new Governing.Waive(COUNCIL, BRIDGE, "guard");

    static List<List<Act>> orders() {
        return List.of(
                List.of(TOLD, FENCE, GUARD),
                List.of(TOLD, GUARD, FENCE),
                List.of(FENCE, TOLD, GUARD),
                List.of(FENCE, GUARD, TOLD),
                List.of(GUARD, TOLD, FENCE),
                List.of(GUARD, FENCE, TOLD));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void a_permission_takes_effect_when_it_is_communicated_and_all_conditions_are_met_and_not_before(List<Act> order) {
        var before = after(approvedWithConditions(), order.subList(0, 2));

        var complete = after(before, order.subList(2, 3));

        assertThat(phase(before)).isEqualTo(AuthorisationPhase.PENDING_CONDITIONS);
        assertThat(phase(complete)).isEqualTo(AuthorisationPhase.ACTIVE);
    }

    @ParameterizedTest
    @MethodSource("orders")
    void in_whatever_order_the_same_world_comes_of_it(List<Act> order) {
        var first = after(approvedWithConditions(), orders().get(0));

        assertThat(after(approvedWithConditions(), order)).isEqualTo(first);
    }

    @Test
    void a_condition_that_was_not_set_brings_nothing_into_effect() {
        var told = after(approvedWithConditions(), List.of(TOLD));

        var world = after(told, List.of(new Governing.Confirm(COUNCIL, BRIDGE, "gate")));

        assertThat(world).isEqualTo(told);
    }

    @Test
    void an_approval_without_conditions_takes_effect_when_it_is_communicated() {
        var approved = new Decide(COUNCIL, BRIDGE, Answer.approve(people(100)))
                .counted(bridgeIn(Phase.UNDER_REVIEW, 30), SCENARIO);

        assertThat(phase(approved)).isEqualTo(AuthorisationPhase.PENDING_CONDITIONS);
        assertThat(phase(after(approved, List.of(TOLD)))).isEqualTo(AuthorisationPhase.ACTIVE);
    }

    @Test
    void communication_does_not_revive_what_was_revoked_before() {
        var revoked =
                after(approvedWithConditions(), List.of(FENCE, GUARD, new Governing.Revoke(COUNCIL, BRIDGE), TOLD));

        assertThat(phase(revoked)).isEqualTo(AuthorisationPhase.REVOKED);
    }

    @Test
    void what_was_suspended_goes_on_with_the_days_that_were_left() {
        var running = bridgeIn(Phase.APPROVED, -1).with(active(100).with(20));

        var resumed = after(
                running,
                List.of(
                        new Governing.Suspend(COUNCIL, BRIDGE),
                        new TimePasses(300),
                        new Governing.Resume(COUNCIL, BRIDGE)));

        assertThat(resumed).isEqualTo(running);
    }

    @Test
    void an_order_to_withdraw_moves_nobody() {
        var world = bridgeIn(Phase.APPROVED, -1).with(active(100));

        assertThat(after(world, List.of(new Governing.OrderWithdrawal(COUNCIL, BRIDGE, Town.WORK))))
                .isEqualTo(world);
    }

    private static World approvedWithConditions() {
        var answer = Answer.approveWithConditions(people(100), "fence", "guard");
        return new Decide(COUNCIL, BRIDGE, answer).counted(bridgeIn(Phase.UNDER_REVIEW, 30), SCENARIO);
    }

    private static World after(World world, List<Act> acts) {
        var now = world;
        for (var act : acts) {
            now = act.counted(now, SCENARIO);
        }
        return now;
    }

    private static AuthorisationPhase phase(World world) {
        return world.authorisation(BRIDGE).orElseThrow().phase();
    }
}
