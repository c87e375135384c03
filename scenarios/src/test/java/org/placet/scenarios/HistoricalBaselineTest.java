package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.placet.advice.Refusal;
import org.placet.model.When;
import org.placet.run.Simulation;
import org.placet.run.Step;
import org.placet.run.Trace;

/** What happened from December 2022 on, and that it follows from the rules, not from the file. */
class HistoricalBaselineTest {
    private static final String ANSWER =
            "who: kfor, does: reject, request: q1, id: answer, reported-by: serbia-president";

    @Test
    void history_ends_with_a_rejection_on_the_dates_that_are_known() {
        var scenario = Scenarios.shipped("sc-00");

        var trace = Simulation.of(scenario).run();

        var outcome = trace.outcome();
        assertThat(outcome.code()).isEqualTo("REJECTED");
        assertThat(outcome.submitted()).contains(on("2022-12-16"));
        assertThat(outcome.decided()).contains(When.between(day("2022-12-16"), day("2023-01-06")));
        assertThat(outcome.communicated()).contains(on("2023-01-06"));
        assertThat(outcome.publicised()).contains(on("2023-01-08"));
        assertThat(trace.unmet()).isEmpty();
        assertThat(trace.holds()).isTrue();
    }

    @Test
    void the_outcome_says_on_whose_word_it_stands() {
        var trace = Simulation.of(Scenarios.shipped("sc-00")).run();

        var sentence = trace.outcome().sentence();

        assertThat(sentence).contains("reported by the applicant").contains("KFOR confirmed that it replied");
    }

    @Test
    void a_request_by_e_mail_does_not_meet_the_form() {
        var trace = Simulation.of(Scenarios.shipped("sc-00")).run();

        var step = step(trace, "by-e-mail");

        assertThat(step.refusal()).map(Refusal::kind).contains(Refusal.Kind.CONDITION_UNMET);
    }

    @Test
    void the_same_no_by_somebody_else_rejects_nothing() {
        var text = baseline().replace(ANSWER, ANSWER.replace("kfor", "eulex"));

        var trace = run(text);

        assertThat(trace.outcome().code()).isEqualTo("OPEN");
        assertThat(step(trace, "answer").refusal()).map(Refusal::kind).contains(Refusal.Kind.NOT_EMPOWERED);
    }

    @Test
    void an_answer_in_a_review_that_nobody_opened_is_refused_and_the_story_goes_on() {
        var text = baseline().replace(ANSWER, ANSWER.replace("request: q1", "request: q1-review"));

        var trace = run(text);

        assertThat(step(trace, "answer").refusal()).map(Refusal::kind).contains(Refusal.Kind.TOO_EARLY);
        assertThat(trace.outcome().code()).isEqualTo("OPEN");
    }

    @Test
    void without_an_answer_the_request_stays_open() {
        var text = unanswered();

        var trace = run(text);

        assertThat(trace.outcome().code()).isEqualTo("OPEN");
    }

    @Test
    void without_an_answer_for_long_enough_the_request_lapses() {
        var text = unanswered().replace("choices:", "until: 2023-03-31\nchoices:");

        var trace = run(text);

        assertThat(trace.outcome().code()).isEqualTo("LAPSED");
    }

    @Test
    void a_yes_by_whoever_does_not_hold_final_approval_authorises_nothing() {
        var text = baseline()
                .replace("role: final-approval, source: [A12]", "role: addressee, source: [A12]")
                .replace(ANSWER, "who: kfor, does: approve, request: q1, id: answer");

        var trace = run(text);

        assertThat(step(trace, "answer").counts()).isFalse();
        assertThat(trace.outcome().authorisations()).isEmpty();
    }

    @Test
    void the_trace_shows_what_else_was_open_and_what_would_not_have_counted() {
        var trace = Simulation.of(Scenarios.shipped("sc-00")).run();

        var options = step(trace, "answer").options().stream()
                .map(one -> one.act().actor() + " " + one.act().verb().code() + " "
                        + one.refusal().map(refusal -> refusal.kind().code()).orElse("counts"))
                .toList();

        assertThat(options)
                .containsExactly(
                        "belgrade withdraw counts",
                        "eulex approve not-empowered",
                        "kfor approve counts",
                        "kfor approve-in-part counts",
                        "kfor approve-with-conditions counts",
                        "kfor reject counts",
                        "kfor return counts",
                        "serbian-forces undertake too-early");
    }

    private static String baseline() {
        return Shipped.SCENARIO.text("sc-00");
    }

    /** The baseline without KFOR's answer, its hand-over and its publication. */
    private static String unanswered() {
        var text = baseline();
        int answer = text.indexOf("  - {date: 2022-12-16 to 2023-01-06");
        return (text.substring(0, answer)
                        + text.substring(text.indexOf("choices:")).replace("after: in-public, ", ""))
                .replaceAll("(?s)expect:.*talk-about", "talk-about");
    }

    private static Trace run(String text) {
        return Simulation.of(Scenarios.parse("changed.yaml", text)).run();
    }

    private static Step step(Trace trace, String entry) {
        return trace.steps().stream()
                .filter(step -> step.entry().filter(entry::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static When on(String day) {
        return When.on(day(day));
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
