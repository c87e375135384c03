package org.placet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.TOWN;
import static org.placet.model.Town.WORK;
import static org.placet.model.Town.bridgeIn;
import static org.placet.model.Town.outcome;
import static org.placet.model.Town.people;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import org.junit.jupiter.api.Test;

class NamedOutcomeTest {

    private static final NamedOutcome NO = outcome("NO", BRIDGE, Phase.REJECTED, Phase.LAPSED);
    private static final NamedOutcome WRONG = new NamedOutcome(
            "WRONG",
            ImmutableSortedMap.of(),
            ImmutableSortedMap.of(WORK, ImmutableSortedSet.of(UndertakingStatus.VIOLATION)));

    @Test
    void an_answer_that_was_not_communicated_is_no_end() {
        assertThat(NO.isReachedIn(bridgeIn(Phase.REJECTED, -1))).isFalse();
    }

    @Test
    void an_answer_that_was_communicated_is_one() {
        var world = bridgeIn(Phase.REJECTED, -1);

        assertThat(NO.isReachedIn(world.with(world.request(BRIDGE).answered()))).isTrue();
    }

    @Test
    void what_ends_without_an_answer_needs_no_communication() {
        assertThat(NO.isReachedIn(bridgeIn(Phase.LAPSED, -1))).isTrue();
        assertThat(NO.isReachedIn(bridgeIn(Phase.WITHDRAWN, -1))).isFalse();
    }

    @Test
    void a_review_that_has_not_been_opened_has_not_ended() {
        var review = outcome("REVIEWED", BRIDGE.review(), Phase.APPROVED);

        assertThat(review.isReachedIn(bridgeIn(Phase.REJECTED, -1))).isFalse();
    }

    @Test
    void an_undertaking_must_have_the_status_that_is_named() {
        var planned = Undertaking.planned(WORK, TOWN, BRIDGE, people(60));
        var world = bridgeIn(Phase.REJECTED, -1);

        assertThat(WRONG.isReachedIn(world)).isFalse();
        assertThat(WRONG.isReachedIn(world.with(planned))).isFalse();
        assertThat(WRONG.isReachedIn(world.with(planned.beginWithoutCover()))).isTrue();
    }
}
