package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placet.model.Scenario;
import org.placet.run.Simulation;

/** Stories in one file that begin alike. */
class VariantsTest {
    private static final String MOVE = """
        scenario: move
        title: A move without a yes
        question: Who stops it?
        label: counterfactual
        reading: article
        departs-from: {scenario: sc-00, after: under-review}
        timeline:
          - {date: 2022-12-20, who: serbian-forces, does: deploy, undertaking: entry, id: start, source: [assumption]}
          - {date: 2022-12-21, who: kfor, does: notify, undertaking: entry, id: told, source: [assumption]}
        choices:
          - {who: kfor, may: [reject]}
          - {who: kfor, after: told, may: [approve]}
        expect:
          steps: {start: too-early, told: counts}
        variants:
          - id: stopped
            title: It is stopped
            timeline:
              - {date: 2022-12-22, who: serbian-forces, does: be-stopped, undertaking: entry, source: [assumption]}
            outcomes:
              - {code: blocked, undertakings: {entry: [blocked]}}
            expect: {outcome: blocked}
          - id: goes-on
            title: It goes on
            question: What remains of it?
            after: start
            timeline:
              - {date: 2022-12-20, who: serbian-forces, does: go-on, undertaking: entry, source: [assumption]}
            outcomes:
              - {code: violation, undertakings: {entry: [violation]}}
            expect: {outcome: violation}
        """;

    @Test
    void a_variant_goes_on_where_the_scenario_stops() {
        var stopped = variants(MOVE).get("stopped");

        assertThat(stopped.id()).isEqualTo("move.stopped");
        assertThat(stopped.timeline().subList(0, 7))
                .isEqualTo(Scenarios.parse("move.yaml", MOVE).timeline());
        assertThat(stopped.timeline()).hasSize(8);
        assertThat(Simulation.of(stopped).run().outcome().code()).isEqualTo("BLOCKED");
    }

    @Test
    void a_variant_can_leave_the_scenario_earlier_and_then_waits_for_nothing_that_it_does_not_reach() {
        var goesOn = variants(MOVE).get("goes-on");

        assertThat(goesOn.timeline()).hasSize(7);
        assertThat(goesOn.choices()).hasSize(1);
        assertThat(Simulation.of(goesOn).run().outcome().code()).isEqualTo("VIOLATION");
    }

    @Test
    void what_a_variant_does_not_say_is_as_in_the_scenario_but_for_what_is_expected() {
        var variants = variants(MOVE);

        assertThat(variants.keySet()).containsExactly("stopped", "goes-on");
        assertThat(variants.get("stopped").story().question()).isEqualTo("Who stops it?");
        assertThat(variants.get("goes-on").story().question()).isEqualTo("What remains of it?");
        assertThat(variants.get("stopped").expected().steps()).isEmpty();
        assertThat(variants.get("stopped").choices()).hasSize(2);
    }

    @Test
    void the_scenario_itself_is_what_its_variants_share() {
        var scenario = Scenarios.parse("move.yaml", MOVE);

        assertThat(scenario.id()).isEqualTo("move");
        assertThat(scenario.timeline()).hasSize(7);
        assertThat(Simulation.of(scenario).run().unmet()).isEmpty();
    }

    @Test
    void a_mistake_that_all_variants_share_is_said_once() {
        var text = MOVE.replace("label: counterfactual", "lable: counterfactual");

        assertThat(problems(text)).hasSize(1);
    }

    @Test
    void a_mistake_of_a_variant_is_said_at_its_place() {
        var text = MOVE.replace("who: serbian-forces, does: go-on", "who: serbian-force, does: go-on");

        assertThat(problems(text))
                .singleElement()
                .satisfies(one -> assertThat(one.place()).isEqualTo("move.yaml:28:33"))
                .satisfies(one -> assertThat(one.code()).isEqualTo("E120"));
    }

    @Test
    void a_key_that_no_variant_has_and_an_entry_that_is_not_there_are_said() {
        var text = MOVE.replace("after: start", "after: strat").replace("title: It is stopped", "titel: It is stopped");

        assertThat(problems(text)).extracting(ScenarioProblem::code).containsExactly("E104", "E124");
        assertThat(problems(text))
                .extracting(ScenarioProblem::nearest)
                .containsExactly(Optional.of("title"), Optional.of("start"));
    }

    @Test
    void two_variants_have_two_ids() {
        var text = MOVE.replace("id: goes-on", "id: stopped");

        assertThat(problems(text)).extracting(ScenarioProblem::code).containsExactly("E140");
    }

    private static Map<String, Scenario> variants(String text) {
        return ScenarioFile.parse(new ScenarioFile.Text("move.yaml", text, Beside.NOTHING), Optional.empty())
                .variants();
    }

    private static List<ScenarioProblem> problems(String text) {
        return catchThrowableOfType(ScenarioException.class, () -> Scenarios.parse("move.yaml", text))
                .problems();
    }
}
