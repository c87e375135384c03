package org.placet.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.advice.Rule;
import org.placet.advice.RulePacks;
import org.placet.check.Invariant;
import org.placet.check.Invariants;

/** Each broken gate is seen by a check that is shipped, and the gates as shipped pass the same checks. */
class MutantsTest {

    static List<Mutant> mutants() {
        return Mutants.ALL;
    }

    static List<String> fixtures() {
        return Fixtures.names();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutants")
    void a_shipped_check_kills_it(Mutant mutant) {
        assertThat(Trial.outcomes().get(mutant).killers()).as(mutant.sentence()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void the_rules_as_shipped_pass_the_same_checks(String fixture) {
        assertThat(Trial.shipped(fixture).killers()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mutants")
    void it_is_a_small_change_of_one_shipped_pack(Mutant mutant) {
        var shipped = RulePacks.named(List.of(mutant.shipped())).get(0).rules().stream()
                .collect(Collectors.toMap(Rule::id, Rule::text));
        var broken = mutant.pack().rules().stream().collect(Collectors.toMap(Rule::id, Rule::text));

        var different = new ArrayList<String>();
        shipped.forEach((id, text) -> {
            if (!text.equals(broken.get(id))) {
                different.add(id);
                assertThat(linesThatDiffer(text, broken.getOrDefault(id, text))).isLessThanOrEqualTo(4);
            }
        });

        assertThat(shipped.keySet()).containsAll(broken.keySet());
        assertThat(different).hasSizeBetween(1, 2);
    }

    private static int linesThatDiffer(String one, String other) {
        var left = new ArrayList<>(one.lines().toList());
        var right = new ArrayList<>(other.lines().toList());
        left.removeAll(other.lines().toList());
        right.removeAll(one.lines().toList());
        return Math.max(left.size(), right.size());
    }

    @Test
    void an_id_names_one_mutant_and_no_shipped_pack() {
        assertThat(mutants()).extracting(Mutant::id).doesNotHaveDuplicates();
        assertThat(RulePacks.ids()).doesNotHaveDuplicates().containsAll(new MutantPacks().ids());
    }

    @Test
    void each_invariant_kills_one_unless_no_rule_can_break_it() {
        var killing = new TreeSet<String>();
        Trial.outcomes().values().forEach(outcome -> killing.addAll(outcome.killers()));
        killing.addAll(MutantsPage.BEYOND_RULES.keySet());

        assertThat(Invariants.ALL).extracting(Invariant::code).isSubsetOf(killing);
    }

    @Test
    void there_are_30_and_more() {
        assertThat(mutants()).hasSizeGreaterThanOrEqualTo(30);
    }
}
