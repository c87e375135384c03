package org.placet.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placet.model.Town.ANSWER_DAYS;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.COUNTY;
import static org.placet.model.Town.TOWN;
import static org.placet.model.Town.bridgeIn;
import static org.placet.model.Town.people;

import org.junit.jupiter.api.Test;
import org.placet.model.Phase;
import org.placet.model.Recourse;
import org.placet.model.RequestState;
import org.placet.model.Scenario;
import org.placet.model.Town;
import org.placet.model.World;

class OverseeingTest {

    private static final Scenario SCENARIO = Town.scenario();

    @Test
    void a_case_that_is_sent_back_opens_a_review_and_leaves_the_rejection_as_it_is() {
        var after = new Overseeing.Remit(COUNTY, BRIDGE).counted(appealed(), SCENARIO);

        var review = RequestState.of(BRIDGE.review(), BRIDGE, TOWN, Phase.UNDER_REVIEW, people(100), ANSWER_DAYS);
        assertThat(after).isEqualTo(rejectedForGood().with(review));
    }

    @Test
    void a_rejection_that_is_upheld_is_the_rejection_that_it_was_with_its_appeal_over() {
        assertThat(new Overseeing.Uphold(COUNTY, BRIDGE).counted(appealed(), SCENARIO))
                .isEqualTo(rejectedForGood());
    }

    @Test
    void an_instruction_changes_no_status() {
        var world = bridgeIn(Phase.UNDER_REVIEW, 30);

        assertThat(new Overseeing.Instruct(COUNTY, BRIDGE).counted(world, SCENARIO))
                .isEqualTo(world);
    }

    @Test
    void a_review_that_ends_asks_for_what_the_story_began_with() {
        var remitted = new Overseeing.Remit(COUNTY, BRIDGE).counted(appealed(), SCENARIO);
        var changed = remitted.with(remitted.request(BRIDGE.review()).asking(people(3)));

        var lapsed = new TimePasses(ANSWER_DAYS).counted(changed, SCENARIO);

        assertThat(lapsed.request(BRIDGE.review()).asked()).isEqualTo(people(100));
    }

    private static World rejected() {
        var world = bridgeIn(Phase.REJECTED, -1);
        return world.with(world.request(BRIDGE).answered());
    }

    private static World rejectedForGood() {
        return rejected().with(rejected().request(BRIDGE).with(Recourse.OVER));
    }

    private static World appealed() {
        return new Overseeing.Appeal(TOWN, BRIDGE).counted(rejected(), SCENARIO);
    }
}
