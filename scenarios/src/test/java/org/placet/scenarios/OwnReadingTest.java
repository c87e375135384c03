package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placet.advice.Refusal;
import org.placet.model.AppealEffect;
import org.placet.model.Appeals;
import org.placet.model.SilenceEffect;
import org.placet.model.Sourced;
import org.placet.run.Simulation;
import org.placet.run.Step;
import org.placet.run.Trace;

/** A reading that an author writes in YAML alone, in a file beside the scenario: at most 600, and two must consent. */
class OwnReadingTest {
    private static final String READING = resource("two-bodies.yaml");
    private static final String SCENARIO = resource("asking-two-bodies.yaml");

    @TempDir
    private Path folder;

    private Path scenario;

    @BeforeEach
    void write() throws IOException {
        scenario = Files.writeString(folder.resolve("mine.yaml"), SCENARIO);
        Files.writeString(folder.resolve("two-bodies.yaml"), READING);
    }

    @Test
    void it_is_found_beside_the_scenario_and_runs() {
        var trace = Simulation.of(Scenarios.read(scenario)).run();

        assertThat(trace.scenario().reading().id()).isEqualTo("two-bodies");
        assertThat(trace.unmet()).isEmpty();
        assertThat(trace.holds()).isTrue();
    }

    @Test
    void with_one_consent_the_request_is_not_approved() {
        var step = step(Simulation.of(Scenarios.read(scenario)).run(), "after-one");

        assertThat(step.refusal().orElseThrow().reasons())
                .extracting(reason -> reason.rule())
                .contains("mandate-07");
        assertThat(step.changes()).isEmpty();
    }

    @Test
    void a_veto_stops_a_yes() {
        var step = step(Simulation.of(Scenarios.read(scenario)).run(), "against-a-veto");

        assertThat(step.refusal().orElseThrow().reasons())
                .extracting(reason -> reason.rule())
                .contains("mandate-08");
    }

    @Test
    void one_more_than_it_allows_is_outside_its_mandate_and_not_outside_another() {
        var own = step(Simulation.of(Scenarios.read(scenario)).run(), "all-of-it");
        var article = step(Simulation.of(Scenarios.read(scenario, "article")).run(), "all-of-it");

        assertThat(own.refusal().map(Refusal::kind)).contains(Refusal.Kind.OUTSIDE_MANDATE);
        assertThat(article.refusal().map(Refusal::kind))
                .isNotEqualTo(own.refusal().map(Refusal::kind));
        assertThat(article.refusal().stream().flatMap(one -> one.reasons().stream()))
                .extracting(reason -> reason.rule())
                .doesNotContain("mandate-01");
    }

    @Test
    void no_check_is_broken_whatever_they_say() {
        var explored = Simulation.of(Scenarios.read(scenario)).explore();

        assertThat(explored.graph().isComplete()).isTrue();
        assertThat(explored.verdicts())
                .allSatisfy(verdict -> assertThat(verdict.holds() || verdict.isVacuous())
                        .as(verdict.inWords())
                        .isTrue());
    }

    @Test
    void its_text_is_part_of_what_identifies_the_scenario() throws IOException {
        var before = Scenarios.read(scenario).hash();
        Files.writeString(folder.resolve("two-bodies.yaml"), READING.replace("1 to 600", "1 to 601"));

        assertThat(Scenarios.read(scenario).hash()).isNotEqualTo(before);
    }

    @Test
    void a_shipped_scenario_can_be_run_under_it() {
        var scenario =
                Scenarios.shipped("sc-00", folder.resolve("two-bodies.yaml").toString());

        assertThat(scenario.reading().id()).isEqualTo("two-bodies");
        assertThat(Simulation.of(scenario).run().holds()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"./two-bodys.yaml", "./../two-bodies.yaml", "./", "./two-bodies.txt"})
    void what_is_no_file_beside_the_scenario_is_said_at_its_place(String written) throws IOException {
        Files.writeString(scenario, SCENARIO.replace("./two-bodies.yaml", written));

        var thrown = catchThrowableOfType(ScenarioException.class, () -> Scenarios.read(scenario));

        assertThat(thrown.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("E126");
            assertThat(problem.line()).isEqualTo(5);
            assertThat(problem.what()).isEqualTo("there is no reading '" + written + "' in the folder of this file");
        });
    }

    @Test
    void a_mistake_in_it_is_said_of_its_own_file() throws IOException {
        var file = folder.resolve("two-bodies.yaml");
        Files.writeString(file, READING.replace("at-least: 2", "at-least: two"));

        var thrown = catchThrowableOfType(ScenarioException.class, () -> Scenarios.read(scenario));

        assertThat(thrown.getMessage())
                .contains("two-bodies.yaml:27:21")
                .contains("'two' is neither a number of 1 or more nor the word all");
    }

    @Test
    void consent_that_no_role_may_give_is_a_mistake() throws IOException {
        Files.writeString(folder.resolve("two-bodies.yaml"), READING.replaceAll("(?m)^.*may: \\[consent].*\n", ""));

        var thrown = catchThrowableOfType(ScenarioException.class, () -> Scenarios.read(scenario));

        assertThat(thrown.problems())
                .singleElement()
                .extracting(ScenarioProblem::what)
                .isEqualTo("consent is needed, and no role may give it");
    }

    @ParameterizedTest
    @EnumSource(AppealEffect.class)
    void it_says_what_an_appeal_can_come_to(AppealEffect effect) {
        var appeal = "appeal: {effect: " + effect.code() + ", says: So it is., source: [assumption]}\n";

        var reading = new ReadingText("own.yaml", READING + appeal).read().reading();

        assertThat(reading.appeals()).isEqualTo(new Appeals(effect, "So it is.", List.of(Sourced.ASSUMPTION)));
    }

    @Test
    void without_a_word_on_appeals_there_is_none() {
        assertThat(new ReadingText("own.yaml", READING).read().reading().appeals())
                .isEqualTo(Appeals.NONE);
    }

    @ParameterizedTest
    @EnumSource(SilenceEffect.class)
    void it_says_what_silence_means(SilenceEffect effect) {
        var text = READING.replace("silence: lapse", "silence: " + effect.code());

        var reading = new ReadingText("own.yaml", text).read().reading();

        assertThat(reading.deadlines().silence()).isEqualTo(effect);
    }

    private static Step step(Trace trace, String entry) {
        return trace.steps().stream()
                .filter(step -> step.entry().filter(entry::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private static String resource(String name) {
        try (var in = OwnReadingTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
