package org.placet.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.placet.advice.Refusal.Kind;
import org.placet.advice.RulePacks;
import org.placet.model.ActorId;
import org.placet.model.Scenario;
import org.placet.run.Simulation;
import org.placet.scenarios.LogCsv;
import org.placet.scenarios.LogFile;
import org.placet.scenarios.Scenarios;

class AuditTest {

    private static final Scenario HISTORY = Scenarios.shipped("sc-00");
    private static final int ANSWER = 8;
    private static final int SUBMISSION = 3;

    /** The heads, then the historical timeline, one line an event. */
    private static List<String> history() {
        return new ArrayList<>(
                LogCsv.write(Simulation.of(HISTORY).run()).lines().toList());
    }

    private static Audit audit(List<String> lines, Scenario scenario) {
        var log = LogFile.parse("log.csv", String.join("\n", lines), scenario);
        return Audit.of(log.scenario(), RulePacks.named(log.scenario().packs()), log.events(), List.of());
    }

    @Test
    void the_historical_timeline_conforms_under_the_reading_of_the_article() {
        var audit = audit(history(), HISTORY);

        assertThat(audit.conforms()).isTrue();
        assertThat(audit.trace().steps()).hasSize(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sc-02", "sc-06", "sc-08", "sc-09", "sc-10", "sc-12", "sc-13"})
    void what_a_run_records_conforms_to_the_rules_of_the_run(String id) {
        var scenario = Scenarios.shipped(id);
        var lines = LogCsv.write(Simulation.of(scenario).run()).lines().toList();

        assertThat(audit(lines, scenario).conforms()).isTrue();
    }

    @Test
    void an_answer_before_the_submission_is_named_as_too_early() {
        var lines = history();
        var answer = lines.remove(ANSWER);
        lines.add(SUBMISSION, answer.replaceFirst("^[^,]*,", "2022-12-15,"));

        var finding = audit(lines, HISTORY).first().orElseThrow();

        assertThat(finding.event().line()).isEqualTo(SUBMISSION + 1);
        assertThat(finding.step().sentence()).isEqualTo("KFOR rejects the request.");
        assertThat(finding.whyNot().kind()).contains(Kind.TOO_EARLY);
        assertThat(finding.whyNot().unmet().get(0).rule()).isEqualTo("answering-08");
        assertThat(finding.whyNot().way().acts().orElseThrow())
                .extracting(act -> act.verb().code())
                .containsExactly("submit", "acknowledge", "review");
    }

    @Test
    void an_approval_by_somebody_else_is_named_with_the_one_who_could() {
        var lines = history();
        lines.add(
                ANSWER,
                lines.get(ANSWER).replace("kfor,reject", "eulex,approve").replaceFirst("^[^,]*,", "2022-12-30,"));

        var audit = audit(lines, HISTORY);
        var finding = audit.first().orElseThrow();

        assertThat(finding.event().line()).isEqualTo(ANSWER + 1);
        assertThat(finding.whyNot().kind()).contains(Kind.NOT_EMPOWERED);
        assertThat(finding.whyNot().couldNow()).containsExactly(new ActorId("kfor"));
        assertThat(audit.further()).isZero();
    }

    @Test
    void what_is_recorded_as_refused_and_counts_does_not_conform_either() {
        var lines = history();
        lines.set(ANSWER, lines.get(ANSWER).replace(",yes,", ",no,"));

        var finding = audit(lines, HISTORY).first().orElseThrow();

        assertThat(finding.event().counted()).isFalse();
        assertThat(finding.whyNot().counts()).isTrue();
    }

    @Test
    void a_log_as_json_says_the_same() {
        var json = "{\"events\": [\n"
                + "  {\"date\": \"2022-12-16\", \"actor\": \"serbian-forces\", \"act\": \"submit\", \"subject\": \"q1\","
                + " \"how\": \"on paper at Merdare\"},\n"
                + "  {\"date\": \"2022-12-17\", \"actor\": \"kfor\", \"act\": \"approve\", \"subject\": \"q1\"}\n]}\n";
        var log = LogFile.parse("log.json", json, HISTORY);

        var audit = Audit.of(log.scenario(), RulePacks.named(HISTORY.packs()), log.events(), List.of());

        assertThat(audit.first().orElseThrow().event().line()).isEqualTo(3);
        assertThat(audit.first().orElseThrow().whyNot().kind()).contains(Kind.TOO_EARLY);
    }

    @Test
    void what_a_scenario_is_made_of_is_kept_in_one_that_differs_in_nothing() {
        for (var id : Scenarios.ids()) {
            assertThat(Scenarios.shipped(id).toBuilder().build()).isEqualTo(Scenarios.shipped(id));
        }
    }

    @Test
    void a_log_without_an_event_says_nothing() {
        assertThatThrownBy(() -> Audit.of(HISTORY, List.of(), List.of(), List.of()))
                .hasMessage("A log has one event or more");
    }
}
