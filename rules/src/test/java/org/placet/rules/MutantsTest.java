package org.placet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.advice.RulePack;
import org.placet.check.Invariants;
import org.placet.model.Scenario;
import org.placet.run.Simulation;

/** Each broken gate is seen by a check that every simulation makes, and the gates as shipped pass the same checks. */
class MutantsTest {

    static List<Mutant> mutants() {
        return Mutants.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutants")
    void it_is_one_change_of_the_shipped_text(Mutant mutant) {
        assertThat(mutant.places()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutants")
    void it_is_killed_by_the_invariant_that_it_breaks(Mutant mutant) {
        var seen = broken(mutant.story(), mutant.packs());

        assertThat(seen).as(mutant.sentence()).containsExactly(mutant.invariant());
    }

    static Stream<Scenario> stories() {
        return Mutants.all().stream().map(Mutant::story).distinct();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void the_rules_as_shipped_break_nothing_in_the_same_story(Scenario story) {
        assertThat(broken(story, Panel.shipped())).isEmpty();
    }

    @Test
    void an_id_names_one_mutant() {
        assertThat(mutants()).extracting(Mutant::id).doesNotHaveDuplicates();
    }

    /** The codes of all invariants that are broken somewhere in the story. */
    private static Set<String> broken(Scenario story, List<RulePack> packs) {
        var codes = new TreeSet<String>();
        var explored = Simulation.of(story).withPacks(packs).explore();
        var graph = explored.graph();
        IntStream.range(0, graph.size())
                .mapToObj(graph::state)
                .flatMap(moment -> moment.breach().stream())
                .forEach(breach -> codes.add(breach.invariant()));
        explored.verdicts().stream()
                .filter(verdict -> verdict.counterexample().isPresent())
                .flatMap(verdict -> Invariants.called(
                        verdict.property().id(), story.reading().words())
                        .stream())
                .forEach(invariant -> codes.add(invariant.code()));
        return codes;
    }
}
