package org.placet.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placet.rules.Situation.subject;

import org.junit.jupiter.api.Test;
import org.placet.model.ActorId;
import org.placet.model.Intent;
import org.placet.model.Particulars;
import org.placet.model.Quantity;
import org.placet.model.ScenarioBuilder;
import org.placet.model.UndertakingStatus;
import org.placet.model.Verb;
import org.placet.run.Simulation;
import org.placet.run.Trace;

/** What becomes of a case that a superior sends back, told by timelines from the first day to the last. */
class ReviewTest {

    private final ScenarioBuilder story = Fixture.story();
    private int day = 1;

    @Test
    void what_the_review_approves_may_be_undertaken() {
        rejected();
        sentBack();
        answerReview(Verb.APPROVE);
        then("applicant", Verb.UNDERTAKE);

        var trace = run();

        assertThat(trace.outcome().undertakings())
                .singleElement()
                .extracting(one -> one.request(), one -> one.status())
                .containsExactly(Fixture.REVIEW_OF_IT, UndertakingStatus.AUTHORISED);
        assertThat(trace.holds()).isTrue();
    }

    @Test
    void while_the_review_is_open_nothing_may_be_undertaken_yet() {
        rejected();
        sentBack();
        then("applicant", Verb.UNDERTAKE);

        var trace = run();

        assertThat(trace.authorised()).isEmpty();
        assertThat(trace.holds()).isTrue();
    }

    @Test
    void a_review_asks_for_what_was_asked_last() {
        then("applicant", Verb.SUBMIT);
        then("desk", Verb.ACKNOWLEDGE, Verb.RETURN);
        then("applicant", Verb.AMEND, Particulars.granting(Quantity.of(80)));
        then("desk", Verb.ACKNOWLEDGE, Verb.REVIEW);
        then("board", Verb.REJECT, Verb.COMMUNICATE);
        sentBack();
        answerReview(Verb.APPROVE);

        var trace = run();

        assertThat(trace.outcome().code()).isNotEqualTo("BREACH");
        assertThat(trace.outcome().authorisations())
                .singleElement()
                .extracting(one -> one.granted().number())
                .isEqualTo(Quantity.of(80));
    }

    @Test
    void whoever_goes_on_without_cover_is_the_one_who_did_it() {
        rejected();
        then("applicant", Verb.UNDERTAKE);
        then("bystander", Verb.GO_ON);

        var trace = run();

        assertThat(trace.violations())
                .singleElement()
                .extracting(one -> one.actor())
                .isEqualTo(new ActorId("bystander"));
    }

    private void rejected() {
        then("applicant", Verb.SUBMIT);
        then("desk", Verb.ACKNOWLEDGE, Verb.REVIEW);
        then("board", Verb.REJECT, Verb.COMMUNICATE);
    }

    private void sentBack() {
        then("applicant", Verb.FILE_APPEAL);
        then("council", Verb.REMIT);
    }

    private void answerReview(Verb answer) {
        say(Intent.of("board", answer, Fixture.REVIEW_OF_IT.value()));
        say(Intent.of("board", Verb.COMMUNICATE, Fixture.REVIEW_OF_IT.value()));
    }

    private void then(String who, Verb... verbs) {
        for (var verb : verbs) {
            then(who, verb, Particulars.NONE);
        }
    }

    private void then(String who, Verb verb, Particulars with) {
        say(Intent.of(who, verb, subject(verb), with));
    }

    private void say(Intent intent) {
        story.then("2000-01-%02d".formatted(day++), intent);
    }

    private Trace run() {
        return Simulation.of(story.build()).run();
    }
}
