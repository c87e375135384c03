package org.placet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClaimTest {

    @ParameterizedTest
    @EnumSource(
            value = Support.class,
            names = {"UNVERIFIED", "DISPUTED", "CONTRADICTED"})
    void a_claim_with_too_little_support_makes_no_fact(Support support) {
        var claim = claim(support, "report");

        assertThat(Fact.from("strike", List.of(claim))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Fact("strike", List.of(claim)))
                .withMessage("The fact 'strike' needs claims that are confirmed or one-sided");
    }

    @ParameterizedTest
    @EnumSource(
            value = Support.class,
            names = {"CONFIRMED", "ONE_SIDED"})
    void a_claim_with_enough_support_makes_a_fact(Support support) {
        var claim = claim(support, "report");

        assertThat(Fact.from("strike", List.of(claim))).contains(new Fact("strike", List.of(claim)));
    }

    @Test
    void a_fact_rests_on_those_claims_alone_that_have_enough_support() {
        var disputed = claim(Support.DISPUTED, "letter");
        var confirmed = claim(Support.CONFIRMED, "report");

        var fact = Fact.from("strike", List.of(disputed, confirmed)).orElseThrow();

        assertThat(fact.sources()).containsExactly("report");
    }

    @Test
    void without_any_claim_there_is_no_fact() {
        assertThat(Fact.from("strike", List.of())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Fact("strike", List.of()));
    }

    @ParameterizedTest
    @EnumSource(Support.class)
    void a_tension_raises_the_level_when_its_claim_is_a_fact_and_else_by_nothing(Support support) {
        var kind = Town.scale().kind("strike").orElseThrow();

        var tension = new Tension(Town.STRIKE, kind, ActorId.NOT_STATED, claim(support, "report"));

        assertThat(tension.level()).isEqualTo(support.isEnough() ? 2 : 0);
    }

    private static Claim claim(Support support, String source) {
        return new Claim("they strike", Basis.REPORTED, support, Optional.empty(), List.of(source));
    }
}
