package org.placet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.TOWER;
import static org.placet.model.Town.TOWN;
import static org.placet.model.Town.WORK;
import static org.placet.model.Town.active;
import static org.placet.model.Town.people;

import com.google.common.collect.ImmutableSortedSet;
import org.junit.jupiter.api.Test;

class WorldTest {

    private record Board(int seats) {}

    private static final World FIRST =
            Town.builder().request("tower", "guild", people(5)).build().firstWorld();

    @Test
    void the_order_in_which_a_world_was_made_does_not_matter() {
        var bridge = FIRST.request(BRIDGE).in(Phase.SUBMITTED, 10);
        var tower = FIRST.request(TOWER).in(Phase.WITHDRAWN, RequestState.NO_DEADLINE);

        assertThat(FIRST.with(bridge).with(tower))
                .isEqualTo(FIRST.with(tower).with(bridge))
                .hasSameHashCodeAs(FIRST.with(tower).with(bridge));
    }

    @Test
    void what_a_world_once_was_does_not_matter() {
        var returned = FIRST.request(BRIDGE).in(Phase.RETURNED, 20).in(Phase.SUBMITTED, 10);
        var straight = FIRST.request(BRIDGE).in(Phase.SUBMITTED, 10);

        assertThat(FIRST.with(returned)).isEqualTo(FIRST.with(straight));
    }

    @Test
    void another_deadline_is_another_future() {
        var early = FIRST.with(FIRST.request(BRIDGE).in(Phase.SUBMITTED, 10));
        var late = FIRST.with(FIRST.request(BRIDGE).in(Phase.SUBMITTED, 9));

        assertThat(early).isNotEqualTo(late);
    }

    @Test
    void a_step_makes_a_new_world_and_leaves_the_old_one() {
        var work = Undertaking.planned(WORK, TOWN, BRIDGE, people(60));

        var after = FIRST.with(work).with(active(100)).with("board", new Board(3));

        assertThat(FIRST.undertakings()).isEmpty();
        assertThat(FIRST.authorisations()).isEmpty();
        assertThat(FIRST.own()).isEmpty();
        assertThat(after.undertaking(WORK)).contains(work);
        assertThat(after.own()).containsEntry("board", new Board(3));
    }

    @Test
    void the_next_deadline_is_the_soonest_of_all() {
        var asked = FIRST.with(FIRST.request(BRIDGE).in(Phase.SUBMITTED, 10))
                .with(FIRST.request(TOWER).in(Phase.UNDER_REVIEW, 7));

        assertThat(asked.nextDeadline()).hasValue(7);
        assertThat(asked.with(active(100).with(3)).nextDeadline()).hasValue(3);
    }

    @Test
    void a_suspended_permission_and_an_unsubmitted_request_have_no_deadline() {
        var suspended = active(100).with(3).in(AuthorisationPhase.SUSPENDED);

        assertThat(FIRST.with(suspended).nextDeadline()).isEmpty();
    }

    @Test
    void a_story_begins_with_the_tensions_that_last_at_first() {
        var scenario = Town.builder()
                .lasting(Town.scenario().tensions().get(Town.STRIKE))
                .build();

        assertThat(scenario.firstWorld().lasting()).containsExactly(Town.STRIKE);
        assertThat(scenario.levelIn(scenario.firstWorld())).isEqualTo(2);
    }

    @Test
    void a_tension_whose_claim_is_contradicted_raises_nothing() {
        var scenario = Town.scenario();
        var world = scenario.firstWorld().withLasting(ImmutableSortedSet.of(Town.RUMOUR));

        assertThat(scenario.levelIn(world)).isZero();
    }

    @Test
    void the_level_is_the_highest_among_the_tensions_that_last() {
        var scenario = Town.scenario();
        var world = scenario.firstWorld().withLasting(ImmutableSortedSet.of(Town.RUMOUR, Town.STRIKE));

        assertThat(scenario.levelIn(world)).isEqualTo(2);
    }

    @Test
    void a_request_that_nobody_made_is_named_beside_those_that_were() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FIRST.request(new RequestId("castle")))
                .withMessage("There is no request 'castle'; there are [bridge, tower]");
    }
}
