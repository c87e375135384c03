package org.placet.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.placet.model.Town.ANSWER_DAYS;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.COUNTY;
import static org.placet.model.Town.TOWN;
import static org.placet.model.Town.bridgeIn;
import static org.placet.model.Town.people;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placet.model.Answer;
import org.placet.model.AppealEffect;
import org.placet.model.Appeals;
import org.placet.model.AuthorisationPhase;
import org.placet.model.BreachException;
import org.placet.model.Phase;
import org.placet.model.Recourse;
import org.placet.model.RequestState;
import org.placet.model.Scenario;
import org.placet.model.SilenceEffect;
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
    void a_case_that_is_taken_over_opens_the_same_review() {
        assertThat(new Overseeing.TakeOver(COUNTY, BRIDGE).counted(appealed(), SCENARIO))
                .isEqualTo(new Overseeing.Remit(COUNTY, BRIDGE).counted(appealed(), SCENARIO));
    }

    @Test
    void what_was_taken_over_is_decided_by_the_one_that_took_it_over_where_the_reading_lets_it() {
        var yes = new Decide(COUNTY, BRIDGE.review(), Answer.approve(people(100)));
        var appeals = new Appeals(AppealEffect.SUBSTITUTE, "The county answers.", List.of("law"));
        var scenario = Town.builder(
                        Town.reading(SilenceEffect.LAPSE).but().appeals(appeals).build())
                .build();
        var world = new Overseeing.TakeOver(COUNTY, BRIDGE).counted(appealed(), scenario);

        assertThat(yes.counted(world, scenario).request(BRIDGE.review()).phase())
                .isEqualTo(Phase.APPROVED);
        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> yes.counted(world, SCENARIO))
                .returns("S5", BreachException::invariant);
    }

    @Test
    void a_permission_that_is_annulled_has_ended() {
        var world = bridgeIn(Phase.APPROVED, -1).with(Town.active(100));

        assertThat(new Overseeing.Annul(COUNTY, BRIDGE).counted(world, SCENARIO).authorisation(BRIDGE))
                .contains(Town.active(100).in(AuthorisationPhase.REVOKED));
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
