package org.placet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.advice.Rule;

class EveryRuleTest {

    private static final RuleVerifier RULES = RuleVerifier.of(Panel.shipped());

    static Stream<Case> cases() {
        return Cases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void it_speaks_where_it_should(Case one) {
        var where = one.speaks();

        RULES.verify(one.rule())
                .given(where.scenario(), where.world(), where.question())
                .advises();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void it_is_silent_where_only_its_reason_is_missing(Case one) {
        var where = one.silent();

        RULES.verify(one.rule())
                .given(where.scenario(), where.world(), where.question())
                .staysSilent();
    }

    @Test
    void no_rule_is_without_a_case() {
        var tried = Cases.all().map(Case::rule).collect(Collectors.toSet());

        var known = Panel.shipped().stream()
                .flatMap(pack -> pack.rules().stream())
                .map(Rule::id)
                .collect(Collectors.toSet());

        assertThat(tried).isEqualTo(known);
    }
}
