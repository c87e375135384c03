package org.placet.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placet.model.Expected;
import org.placet.model.Intent;
import org.placet.model.ScenarioBuilder;
import org.placet.model.Verb;

class SurveyTest {

    @Test
    void it_counts_how_the_story_can_end_the_nearest_first() {
        var findings = survey(answers(1)).run();

        assertThat(findings.endings()).extracting(Ending::code).contains("APPROVED", "REJECTED");
        assertThat(findings.endings()).isSortedAccordingTo((one, other) -> Integer.compare(one.steps(), other.steps()));
        assertThat(findings.thinkable()).isFalse();
    }

    @Test
    void where_nothing_has_a_weight_it_follows_what_can_be_thought_of() {
        var findings = survey(answers(0)).run();

        assertThat(findings.thinkable()).isTrue();
        assertThat(findings.explored().graph().size())
                .isEqualTo(survey(answers(1)).run().explored().graph().size());
    }

    @Test
    void what_only_some_can_be_thought_of_is_followed_when_asked() {
        var story = answers(1).choice(Intent.of("club", Verb.HOLD_TALKS, "bridge"), 0);

        var plain = survey(story).run().explored().graph();
        var all = survey(story).includeThinkable().run().explored().graph();

        assertThat(all.transitionCount()).isGreaterThan(plain.transitionCount());
    }

    @Test
    void a_limit_leaves_nothing_proved() {
        var findings = survey(answers(1)).upTo(3).run();

        assertThat(findings.undecided()).isNotEmpty();
        assertThat(findings.isProved()).isFalse();
    }

    @Test
    void what_the_scenario_expects_is_tested_too() {
        var story = answers(1)
                .expected(expecting(List.of("never-rejected"), List.of("approved", "withdrawn"), List.of("approved")));

        var findings = survey(story).run();

        assertThat(findings.explored()
                        .verdict("never-rejected")
                        .counterexample()
                        .orElseThrow()
                        .length())
                .isEqualTo(4);
        assertThat(findings.explored().verdict("can-happen-approved").holds()).isTrue();
        assertThat(findings.explored().verdict("can-happen-withdrawn").holds()).isFalse();
        assertThat(findings.explored().verdict("eventually-approved").counterexample())
                .isPresent();
        assertThat(findings.isProved()).isFalse();
    }

    @Test
    void a_run_of_a_counterexample_takes_its_steps_and_breaks_the_same_promise() {
        var simulation = simulation(answers(1).expected(expecting(List.of("never-rejected"), List.of(), List.of())));
        var verdict = Survey.of(simulation).run().explored().verdict("never-rejected");

        var story = Retelling.of(simulation, verdict);

        var trace = Simulation.of(story).withPacks(simulation.packs()).run();
        var path = verdict.counterexample().orElseThrow();
        assertThat(trace.steps())
                .extracting(Step::act)
                .isEqualTo(path.actions().stream().map(Option::act).toList());
        assertThat(trace.steps().get(3).after()).isEqualTo(path.end().world());
        assertThat(trace.unmet()).containsExactly("always never-rejected: it is so after step 4");
        assertThat(story.choices()).isEmpty();
    }

    @Test
    void where_a_goal_is_out_of_reach_the_counterexample_stays_open_and_exploring_it_shows_it_again() {
        var simulation = simulation(answers(1).expected(expecting(List.of(), List.of(), List.of("approved"))));
        var verdict = Survey.of(simulation).run().explored().verdict("eventually-approved");

        var story = Retelling.of(simulation, verdict);

        var again =
                Survey.of(Simulation.of(story).withPacks(simulation.packs())).run();
        assertThat(story.choices()).isNotEmpty();
        assertThat(again.explored().verdict("eventually-approved").counterexample())
                .isPresent();
    }

    @Test
    void a_breach_is_retold_as_the_breach_that_it_is() {
        var simulation = simulation(Days.underReview().choice(Intent.of("club", Verb.APPROVE, "bridge"), 1));
        var verdict = Survey.of(simulation).run().explored().verdict("no-breach");

        var trace = Simulation.of(Retelling.of(simulation, verdict))
                .withPacks(simulation.packs())
                .run();

        assertThat(trace.outcome().isBreach()).isTrue();
    }

    @Test
    void an_act_is_looked_for_by_who_and_what_and_found_where_it_counts() {
        var simulation = simulation(answers(1));
        var sought = Sought.of("council approve", simulation.scenario()).orElseThrow();

        var findings = Survey.of(simulation).test(List.of(sought.property())).run();

        var path = findings.explored().verdict(Sought.ID).witness().orElseThrow();
        assertThat(path.actions().get(path.length() - 1).act().verb()).isEqualTo(Verb.APPROVE);
        assertThat(Sought.of("council aprove", simulation.scenario())).isEmpty();
        assertThat(Sought.known(simulation.scenario())).contains("rejected", "violation", "council approve bridge");
    }

    @Test
    void a_path_of_another_simulation_is_refused() {
        var graph = survey(answers(1)).run().explored().graph();
        var path = graph.shortestPathTo(graph.size() - 1);

        assertThatThrownBy(() -> simulation(Days.answered(Verb.REJECT)).follow(path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not one of this simulation");
    }

    private static ScenarioBuilder answers(int weight) {
        return Days.underReview()
                .choice(Intent.of("council", Verb.APPROVE, "bridge"), weight)
                .choice(Intent.of("council", Verb.REJECT, "bridge"), weight)
                .choice(Intent.of("council", Verb.COMMUNICATE, "bridge"), weight);
    }

    private static Expected expecting(List<String> always, List<String> canHappen, List<String> eventually) {
        return new Expected(
                Optional.empty(), ImmutableSortedMap.of(), ImmutableSortedMap.of(), always, canHappen, eventually);
    }

    private static Survey survey(ScenarioBuilder story) {
        return Survey.of(simulation(story));
    }

    private static Simulation simulation(ScenarioBuilder story) {
        return Days.simulation(story.build(), Pack.permissive());
    }
}
