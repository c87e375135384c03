package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.placet.advice.Refusal;
import org.placet.model.AuthorisationPhase;
import org.placet.model.Scenario;
import org.placet.run.Simulation;
import org.placet.run.Trace;

/** Laws and mandates that end while a story runs, as files write them. */
class LegalBasisTest {
    private static final String STORY = Shipped.SCENARIO.text("sc-00");
    private static final String ALERT = "  - {date: 2022-12-26, who: belgrade, does: begin";
    private static final String ANSWER = "  - {date: 2022-12-16 to 2023-01-06, who: kfor, does: reject";

    @Test
    void after_whoever_gave_the_mandate_ends_it_no_answer_counts() {
        var ends =
                "  - {date: 2022-12-30, who: council, does: end-basis, legal-basis: unscr-1244, source: [assumption]}\n";

        var trace = run(withBasis("{id: unscr-1244, source: [assumption]}").replace(ANSWER, ends + ANSWER));

        assertThat(refusal(trace, "answer")).isEqualTo(Refusal.Kind.TOO_LATE);
        assertThat(trace.checks()).allMatch(check -> check.holds());
    }

    @Test
    void nobody_else_ends_it() {
        var ends =
                "  - {date: 2022-12-30, who: eulex, does: end-basis, legal-basis: unscr-1244, id: ends, source: [assumption]}\n";

        var trace = run(withBasis("{id: unscr-1244, source: [assumption]}").replace(ANSWER, ends + ANSWER));

        assertThat(refusal(trace, "ends")).isEqualTo(Refusal.Kind.NOT_EMPOWERED);
        assertThat(trace.outcome().code()).isEqualTo("REJECTED");
    }

    @Test
    void a_mandate_with_a_last_day_ends_the_day_after() {
        var trace = run(withBasis("{id: unscr-1244, until: 2022-12-15, source: [assumption]}"));

        assertThat(refusal(trace, "answer")).isEqualTo(Refusal.Kind.TOO_LATE);
        assertThat(trace.steps())
                .flatExtracting(step -> step.changes())
                .anyMatch(change -> change.what().equals("legal basis unscr-1244")
                        && change.after().equals("ended"));
    }

    @Test
    void one_that_is_extended_in_time_holds() {
        var extends90 =
                "  - {date: 2022-12-16, who: council, does: extend-basis, legal-basis: unscr-1244, valid: 90 days, source: [assumption]}\n";

        var trace = run(withBasis("{id: unscr-1244, until: 2022-12-20, source: [assumption]}")
                .replace(ALERT, extends90 + ALERT));

        assertThat(trace.outcome().code()).isEqualTo("REJECTED");
    }

    @Test
    void a_permission_that_rests_on_it_ends_with_it() {
        var approved = withBasis("{id: unscr-1244, until: 2023-01-10, source: [assumption]}")
                .replace("does: reject", "does: approve")
                .replace("talk-about:", "until: 2023-02-01\ntalk-about:");

        var trace = run(approved);

        assertThat(trace.outcome().authorisations())
                .extracting(one -> one.phase())
                .containsExactly(AuthorisationPhase.EXPIRED);
        assertThat(trace.checks()).allMatch(check -> check.holds());
    }

    @Test
    void an_act_about_a_basis_that_is_not_listed_is_a_mistake() {
        var ends =
                "  - {date: 2022-12-30, who: council, does: end-basis, legal-basis: unscr-1245, source: [assumption]}\n";
        var text = withBasis("{id: unscr-1244, source: [assumption]}").replace(ANSWER, ends + ANSWER);

        assertThatThrownBy(() -> Scenarios.parse("mine.yaml", text))
                .hasMessageContaining("'unscr-1245' is not the id of a legal basis that can end")
                .hasMessageContaining("did you mean 'unscr-1244'?");
    }

    @Test
    void a_story_with_legal_bases_is_written_as_it_was_read() {
        var extends90 =
                "  - {date: 2022-12-16, who: council, does: extend-basis, legal-basis: unscr-1244, valid: 90 days, source: [assumption]}\n";
        var story = story(withBasis("{id: unscr-1244, until: 2022-12-20, source: [assumption]}")
                .replace(ALERT, extends90 + ALERT));

        var again = story(ScenarioYaml.write(story));

        assertThat(again.bases()).isEqualTo(story.bases());
        assertThat(again.timeline()).isEqualTo(story.timeline());
    }

    private static String withBasis(String basis) {
        var council = "  - {id: council, name: Security Council, role: mandate-giver, source: [assumption]}\n";
        return STORY.replace("positions:  ", council + "positions:  ")
                .replace("tensions:  ", "legal-bases: [" + basis + "]\ntensions:  ");
    }

    private static Trace run(String text) {
        return Simulation.of(story(text)).run();
    }

    private static Scenario story(String text) {
        return Scenarios.parse("mine.yaml", text);
    }

    private static Refusal.Kind refusal(Trace trace, String entry) {
        return trace.steps().stream()
                .filter(step -> step.entry().filter(entry::equals).isPresent())
                .findFirst()
                .flatMap(step -> step.refusal())
                .map(Refusal::kind)
                .orElseThrow();
    }
}
