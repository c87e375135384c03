package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {

    @TempDir
    private Path folder;

    @Test
    void a_class_page_is_written_with_the_scenarios_that_are_named() {
        var file = folder.resolve("class.html");

        var said = Session.of("export", "classroom", "--scenario", "sc-00", "--out", file.toString());

        assertThat(said.code()).isZero();
        assertThat(said.err()).startsWith("Wrote " + file + " (1 stories, ");
        assertThat(file).content().contains("id=\"scenario-sc-00\"").doesNotContain("id=\"scenario-sc-10\"");
    }

    @Test
    void a_handout_has_roles_steps_questions_and_answers_on_a_sheet_of_their_own() {
        var file = folder.resolve("handout.html");

        var said = Session.of("export", "handout", "sc-00", "--out", file.toString());

        assertThat(said.code()).isZero();
        assertThat(file)
                .content()
                .contains("You are: KFOR", "Your position is unknown: no statement was found.")
                .contains("KFOR rejects the request.", "Why ask for something you expect to be refused?")
                .contains("class=\"answers\"", "Does not count: the form.")
                .doesNotContain("<script", "http:", "https:");
    }

    @Test
    void a_scenario_that_is_not_there_is_said_to_be_none() {
        var said = Session.of(
                "export", "handout", "sc-0", "--out", folder.resolve("x.html").toString());

        assertThat(said.code()).isEqualTo(ExitCode.WRONG_INPUT);
        assertThat(said.err()).contains("There is no scenario 'sc-0'");
    }

    @Test
    void a_report_of_a_what_if_has_verdicts_odds_turning_points_variants_and_rules() throws Exception {
        var file = folder.resolve("report.html");

        var said = Session.of("export", "report", "sc-04", "--out", file.toString());

        var page = Files.readString(file);
        assertThat(said.code()).isZero();
        assertThat(page)
                .contains("COUNTERFACTUAL", "id=\"verdicts\"", "id=\"pivots\"", "id=\"rules\"", "id=\"sources\"")
                .contains("sc-04.stopped and sc-04.goes-on", "The same until step 7. Step 8 is the first that differs.")
                .contains("<svg", "10,000", "Illustrative weights, not data", "rule &quot;approval-01")
                .contains("Why, down to the grounds of step 1")
                .doesNotContain("<script", "href=\"http");
        assertThat(page.length()).isLessThan(400_000);
    }

    @Test
    void a_report_of_history_has_no_odds_and_is_the_page_of_its_run() {
        var report = Session.of("export", "report", "sc-00").out();

        assertThat(report)
                .contains("None. What happened has no odds")
                .doesNotContain("odds-name")
                .isEqualTo(Session.of("run", "sc-00", "--format", "html").out());
    }
}
