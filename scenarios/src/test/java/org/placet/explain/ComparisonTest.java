package org.placet.explain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.placet.explain.Comparison.Kind;
import org.placet.run.Simulation;
import org.placet.run.Trace;
import org.placet.scenarios.Scenarios;
import org.placet.scenarios.WhatIf;

class ComparisonTest {

    private static Trace run(String id, String... settings) {
        var whatIf = WhatIf.AS_WRITTEN;
        for (var setting : settings) {
            whatIf = whatIf.set(setting);
        }
        return Simulation.of(Scenarios.shipped(id, whatIf)).run();
    }

    private static Comparison.Difference first(Trace one, Trace other) {
        return Comparison.of(one, other).first().orElseThrow();
    }

    @Test
    void a_run_is_the_same_as_itself() {
        var comparison = Comparison.of(run("sc-00"), run("sc-00"));

        assertThat(comparison.isSame()).isTrue();
        assertThat(comparison.same()).isEqualTo(10);
    }

    @Test
    void two_variants_are_the_same_until_their_timelines_part() {
        var comparison = Comparison.of(run("sc-04.stopped"), run("sc-04.goes-on"));

        var first = comparison.first().orElseThrow();
        assertThat(comparison.same()).isEqualTo(7);
        assertThat(first.number()).isEqualTo(8);
        assertThat(first.kind()).isEqualTo(Kind.ACT);
        assertThat(first.cause()).isEqualTo("The two timelines tell something else here.");
        assertThat(first.one().orElseThrow().act().verb().code()).isEqualTo("be-stopped");
        assertThat(first.other().orElseThrow().act().verb().code()).isEqualTo("go-on");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timeline.by-e-mail.how=on paper at Merdare|2|COUNTS",
                "timeline.under-review.date=2022-12-20|5|DATE",
                "request.number=1001 people|6|OPEN",
                "timeline.answer.does=approve|8|ACT"
            })
    void the_first_step_that_differs_is_found_with_the_way_in_which_it_does(String setting, int step, Kind kind) {
        var first = first(run("sc-00"), run("sc-00", setting));

        assertThat(first.number()).isEqualTo(step);
        assertThat(first.kind()).isEqualTo(kind);
    }

    @Test
    void a_step_that_counts_in_one_of_them_only_names_the_rules_and_the_facts_of_each() {
        var first = first(run("sc-00"), run("sc-00", "timeline.by-e-mail.how=on paper at Merdare"));

        assertThat(first.rules().one()).singleElement().asString().contains("on paper at Merdare", "[form-01, A10");
        assertThat(first.rules().other()).isNotEmpty().noneMatch(rule -> rule.contains("form-01"));
        assertThat(first.facts().one()).contains("A request is handed over on paper at Merdare.");
        assertThat(first.facts().other()).doesNotContain("A request is handed over on paper at Merdare.");
    }

    @Test
    void a_parameter_that_was_set_is_a_difference_from_the_start_and_names_what_would_not_count_any_more() {
        var comparison = Comparison.of(run("sc-00"), run("sc-00", "request.number=1001 people"));

        assertThat(comparison.start().one()).singleElement().asString().contains("100 to 1,000 people");
        assertThat(comparison.start().other())
                .hasSize(2)
                .contains("set: request.number=1001 people")
                .anyMatch(line -> line.contains(": 1,001 people"));
        assertThat(comparison.first().orElseThrow().rules().other())
                .singleElement()
                .asString()
                .contains("KFOR approves the request", "It would not count: 1,001 people is above the limit of 1,000.");
        assertThat(comparison.first().orElseThrow().facts().other()).containsExactly("limit: 1 to 1,000 people");
    }

    @Test
    void another_seed_differs_where_the_lots_fall_otherwise() {
        var scenario = Scenarios.shipped("article-open");
        var one = Simulation.of(scenario).withSeed(1).run();
        var other = Simulation.of(scenario).withSeed(2).run();

        var comparison = Comparison.of(one, other);

        assertThat(comparison.start().isNone()).isTrue();
        assertThat(comparison.same()).isGreaterThanOrEqualTo(5);
        assertThat(comparison.first().orElseThrow().cause())
                .isEqualTo("The same is open here with the same weights, and the lots fell otherwise.");
    }

    @Test
    void a_run_that_is_over_earlier_ends_where_the_other_goes_on() {
        var whole = run("sc-00");
        var cut = Simulation.of(Scenarios.shipped("sc-00")).withSteps(4).run();

        var first = first(whole, cut);

        assertThat(first.number()).isEqualTo(5);
        assertThat(first.kind()).isEqualTo(Kind.ENDED);
        assertThat(first.other()).isEmpty();
    }

    @Test
    void the_other_way_round_says_the_same_the_other_way_round() {
        var one = run("sc-04.stopped");
        var other = run("sc-04.goes-on");

        var there = first(one, other);
        var back = first(other, one);

        assertThat(back.kind()).isEqualTo(there.kind());
        assertThat(back.rules())
                .isEqualTo(new Comparison.Apart(
                        there.rules().other(), there.rules().one()));
    }
}
