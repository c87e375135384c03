package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.placet.model.Label;
import org.placet.run.Simulation;

/** A what-if is history up to a point, then ours. */
class WhatIfTest {
    private static final String CONDITIONAL_YES = """
            scenario: what-if
            title: "What if: a yes with conditions"
            question: When does a yes become a permission?
            label: counterfactual
            reading: article
            departs-from: {scenario: sc-00, after: under-review}
            timeline:
              - {date: 2023-01-06, who: kfor, does: approve-with-conditions, request: q1, number: 150 people,
                 of: [military, police], to: [orthodox-sites], valid: 90 days, before-start: [supervision-agreed],
                 throughout: [unarmed], source: [assumption]}
              - {date: 2023-01-06, who: kfor, does: communicate, request: q1, source: [assumption]}
              - {date: 2023-01-08, who: serbian-forces, does: deploy, number: 150 people, to: [orthodox-sites],
                 id: too-soon, source: [assumption]}
              - {date: 2023-01-09, who: belgrade, chooses: [accept, decline, ask-to-vary], script-takes: accept,
                 source: [assumption]}
              - {date: 2023-01-20, who: kfor, does: confirm, condition: supervision-agreed, source: [assumption]}
              - {date: 2023-01-21, who: serbian-forces, does: deploy, number: 150 people, to: [orthodox-sites],
                 id: in-time, source: [assumption]}
            expect:
              outcome: approved-with-conditions
              steps: {too-soon: condition-unmet, in-time: counts}
              always: [no-deployment-without-approval, nobody-gets-more-than-asked]
            """;

    @Test
    void it_takes_over_history_up_to_the_entry_that_it_names() {
        var history = Scenarios.shipped("sc-00");

        var scenario = Scenarios.parse("what-if.yaml", CONDITIONAL_YES);

        assertThat(scenario.label()).isEqualTo(Label.COUNTERFACTUAL);
        assertThat(scenario.timeline().subList(0, 5))
                .isEqualTo(history.timeline().subList(0, 5));
        assertThat(scenario.timeline()).hasSize(11);
        assertThat(scenario.lastingAtFirst()).isEqualTo(history.lastingAtFirst());
    }

    @Test
    void a_yes_with_conditions_permits_once_they_are_met() {
        var scenario = Scenarios.parse("what-if.yaml", CONDITIONAL_YES);

        var trace = Simulation.of(scenario).run();

        assertThat(trace.unmet()).isEmpty();
        assertThat(trace.authorised()).extracting(one -> one.id().value()).containsExactly("in-time");
    }

    @Test
    void a_step_with_a_choice_shows_what_could_have_been_chosen() {
        var trace =
                Simulation.of(Scenarios.parse("what-if.yaml", CONDITIONAL_YES)).run();

        var verbs = trace.steps().get(8).options().stream()
                .map(option -> option.act().verb().code());

        assertThat(verbs).containsExactly("accept", "ask-to-vary", "decline");
    }

    @Test
    void written_and_read_again_it_is_the_same_with_its_history_in_it() {
        var scenario = Scenarios.parse("what-if.yaml", CONDITIONAL_YES);

        var again = Scenarios.parse("again.yaml", ScenarioYaml.write(scenario));

        assertThat(again).usingRecursiveComparison().ignoringFields("hash").isEqualTo(scenario);
    }

    @Test
    void what_happened_later_in_history_is_not_among_its_sources() {
        var scenario = Scenarios.parse("what-if.yaml", CONDITIONAL_YES);

        assertThat(scenario.sources()).containsKeys("A12", "T12").doesNotContainKeys("T15", "T22");
    }

    @Test
    void an_entry_that_history_does_not_have_is_said() {
        var text = CONDITIONAL_YES.replace("after: under-review", "after: under-reviews");

        var thrown = catchThrowableOfType(ScenarioException.class, () -> Scenarios.parse("what-if.yaml", text));

        assertThat(thrown).hasMessageContaining("'under-reviews' is not the id of an entry of 'sc-00'");
    }
}
