package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placet.advice.Refusal;
import org.placet.run.Simulation;
import org.placet.run.Step;
import org.placet.run.Survey;

/** A story with invented names is the same story. */
class InventedNamesTest {
    private static final WhatIf NAMED = WhatIf.AS_WRITTEN.withInventedNames();
    private static final int SITUATIONS = 400;

    static List<String> shipped() {
        return Scenarios.ids();
    }

    @Test
    void every_word_has_a_name_of_its_own_and_no_name_is_a_word_that_is_used() {
        var words = Rewriting.invented().words();

        assertThat(new HashSet<>(words.values())).hasSameSizeAs(words.values());
        for (var kind : List.of(Shipped.SCENARIO, Shipped.READING, Shipped.SCALE)) {
            for (var id : kind.ids()) {
                var text = kind.text(id);
                assertThat(words.values())
                        .filteredOn(name -> Pattern.compile("(?<![\\p{L}\\p{N}-])" + name + "(?![\\p{L}\\p{N}-])")
                                .matcher(text)
                                .find())
                        .as(id)
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void it_has_the_same_steps_for_the_same_reasons(String id) {
        var real = Simulation.of(Scenarios.shipped(id)).withSeed(3).run();

        var invented = Simulation.of(InventedNames.shipped(id)).withSeed(3).run();

        assertThat(invented.steps()).hasSameSizeAs(real.steps());
        for (int at = 0; at < real.steps().size(); at++) {
            var here = real.steps().get(at);
            var there = invented.steps().get(at);
            assertThat(there.act().actor().value())
                    .isEqualTo(InventedNames.rewrite(here.act().actor().value()));
            assertThat(there.act().verb()).isEqualTo(here.act().verb());
            assertThat(there.date()).isEqualTo(here.date());
            assertThat(there.level()).isEqualTo(here.level());
            assertThat(rules(there)).isEqualTo(rules(here));
        }
        assertThat(invented.outcome().code()).isEqualTo(real.outcome().code());
        assertThat(invented.holds()).isEqualTo(real.holds());
        assertThat(invented.scenario().expected().always())
                .hasSameSizeAs(real.scenario().expected().always());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sc-00", "sc-09", "sc-10"})
    void everything_that_can_happen_is_the_same(String id) {
        var real =
                Survey.of(Simulation.of(Scenarios.shipped(id))).upTo(SITUATIONS).run();
        var invented = Survey.of(Simulation.of(InventedNames.shipped(id)))
                .upTo(SITUATIONS)
                .run();

        assertThat(invented.explored().graph().size())
                .isEqualTo(real.explored().graph().size());
        assertThat(invented.endings()).hasSameSizeAs(real.endings());
    }

    @Test
    void a_reading_is_found_by_its_real_id_and_by_its_invented_one() {
        var real = Scenarios.shipped("sc-00", NAMED.under("pristina"));
        var invented = Scenarios.shipped("sc-00", NAMED.under("ostvar"));

        assertThat(real.reading().id()).isEqualTo("ostvar");
        assertThat(invented).isEqualTo(real);
        assertThat(InventedNames.readings()).hasSameSizeAs(Scenarios.readings());
    }

    @Test
    void a_source_is_a_number_that_says_how_far_it_was_checked_and_nothing_else() {
        var real = Scenarios.shipped("sc-00").sources();
        var invented = InventedNames.shipped("sc-00").sources();

        assertThat(invented).hasSameSizeAs(real);
        assertThat(invented.values())
                .allSatisfy(source -> assertThat(source.kind()).isEqualTo(Rewriting.LEFT_OUT))
                .allSatisfy(source -> assertThat(source.id()).matches("source-\\d+"))
                .allSatisfy(source -> assertThat(source.note()).isEqualTo(Optional.empty()));
    }

    @Test
    void a_word_inside_another_is_left_alone_and_the_longest_is_taken() {
        assertThat(InventedNames.rewrite("enact, unserbian, Kosovo Serbs, Kosovo Police, sc-00, 1,244 people"))
                .isEqualTo("enact, unserbian, Ilvarian Torvs, Ilvaria Police, sc-00, 1,244 people");
    }

    private static List<String> rules(Step step) {
        return step.refusal().map(Refusal::reasons).orElse(step.option().reasons()).stream()
                .map(reason -> reason.rule())
                .toList();
    }
}
