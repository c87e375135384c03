package org.placet.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.advice.Refusal.Kind;
import org.placet.model.Intent;
import org.placet.model.Verb;
import org.placet.run.Simulation;
import org.placet.run.Trace;
import org.placet.scenarios.Scenarios;

class WhyTest {

    private static final Trace HISTORY =
            Simulation.of(Scenarios.shipped("sc-00")).run();

    static Stream<String> scenarios() {
        return Scenarios.ids().stream();
    }

    @Test
    void the_answer_rests_on_the_one_rule_the_review_before_it_and_the_word_on_which_it_stands() {
        var why = Explanation.of(HISTORY).why(8);

        assertThat(why.sentence()).isEqualTo("KFOR rejects the request.");
        assertThat(why.counts()).isTrue();
        assertThat(why.root().grounds())
                .extracting(ground -> ground.kind() + " " + ground.text())
                .containsExactly(
                        "RULE Only KFOR holds final approval.",
                        "ABSENT No rule stands against it.",
                        "FACT request q1: under review",
                        "CLAIM On this word: reported by President of Serbia, one-sided.");
        assertThat(all(why.root()).filter(one -> one.kind() == Ground.Kind.STEP))
                .extracting(one -> one.step().getAsInt())
                .containsExactly(8, 5, 4, 3, 1);
    }

    @Test
    void a_refused_step_rests_on_what_barred_it() {
        var why = Explanation.of(HISTORY).why(2);

        assertThat(why.refusal()).contains(Kind.CONDITION_UNMET);
        assertThat(why.root().grounds().get(0).rule()).isEqualTo("form-01");
        assertThat(why.root().grounds().get(0).sources()).contains("A10");
    }

    @Test
    void what_a_rule_looked_for_and_did_not_find_is_told() {
        var trace = Simulation.of(Scenarios.shipped("sc-00").toBuilder()
                        .then("2023-01-09", Intent.of("serbian-forces", Verb.COMPLETE, "entry"))
                        .build())
                .run();

        var why = Explanation.of(trace).why(11);

        assertThat(why.refusal()).contains(Kind.TOO_EARLY);
        assertThat(all(why.root()).filter(one -> one.kind() == Ground.Kind.ABSENT))
                .extracting(Ground::text)
                .containsExactly("Entry has not begun.");
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void every_chain_of_every_step_ends_in_the_scenario_its_reading_a_claim_or_the_days(String id) {
        var trace = Simulation.of(Scenarios.shipped(id)).run();

        for (int step = 1; step <= trace.steps().size(); step++) {
            var why = Explanation.of(trace).why(step);

            assertThat(all(why.root()).filter(one -> one.grounds().isEmpty())).allSatisfy(end -> {
                assertThat(end.kind()).isNotEqualTo(Ground.Kind.FACT);
                if (end.kind() == Ground.Kind.RULE) {
                    assertThat(end.sources()).isNotEmpty();
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_step_that_made_a_fact_comes_before_the_step_that_rests_on_it(String id) {
        var trace = Simulation.of(Scenarios.shipped(id)).run();

        for (int step = 1; step <= trace.steps().size(); step++) {
            earlier(Explanation.of(trace).why(step).root(), step);
        }
    }

    private static void earlier(Ground ground, int step) {
        for (var one : ground.grounds()) {
            int here = one.kind() == Ground.Kind.STEP ? one.step().getAsInt() : step;
            assertThat(here).isLessThanOrEqualTo(step);
            if (one.kind() == Ground.Kind.STEP) {
                assertThat(here).isLessThan(step);
            }
            earlier(one, here);
        }
    }

    @Test
    void there_is_nothing_to_say_of_a_step_that_is_not_there() {
        var explanation = Explanation.of(HISTORY);

        for (int step : List.of(0, 11)) {
            assertThatThrownBy(() -> explanation.why(step))
                    .hasMessage("There is no step " + step + "; this run has 10, numbered from 1");
        }
    }

    private static Stream<Ground> all(Ground ground) {
        return Stream.concat(Stream.of(ground), ground.grounds().stream().flatMap(WhyTest::all));
    }
}
