package org.placet.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placet.act.Decide;
import org.placet.advice.Advice;
import org.placet.advice.Refusal.Kind;
import org.placet.advice.RulePack;
import org.placet.model.ActorId;
import org.placet.model.Answer;
import org.placet.model.Phase;
import org.placet.model.SilenceEffect;

/** What is said of a rule is so, and what is not so is said with what was seen instead. */
class RuleVerifierTest {

    private static final RuleVerifier RULES = RuleVerifier.of(Panel.shipped());
    private static final Decide YES = new Decide(new ActorId("board"), Fixture.REQUEST, Answer.approve(Fixture.ASKED));

    private static RuleVerifier.Said said(String rule, Phase phase) {
        return RULES.verify(rule).given(Fixture.scenario(), Fixture.at(phase), YES);
    }

    @Test
    void a_rule_that_empowers_and_one_that_bars() {
        said("approval-01: whoever holds final approval may decide", Phase.UNDER_REVIEW)
                .advises()
                .advises(Advice.Empowers.class);
        said("answering-08", Phase.UNDER_REVIEW).staysSilent();
        said("answering-08", Phase.RECEIVED).bars(Kind.TOO_EARLY);
    }

    @Test
    void what_is_expected_and_is_not_so_says_what_was_said_and_who_spoke() {
        assertThatThrownBy(() -> said("answering-08", Phase.UNDER_REVIEW).advises())
                .isInstanceOf(AssertionError.class)
                .hasMessageContainingAll("'answering-08' to say something", "[approval-01");
        assertThatThrownBy(() -> said("answering-08", Phase.RECEIVED).staysSilent())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("to stay silent");
        assertThatThrownBy(() -> said("answering-08", Phase.RECEIVED).bars(Kind.TOO_LATE))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("to bar as TOO_LATE");
        assertThatThrownBy(() -> said("answering-08", Phase.RECEIVED).advises(Advice.Empowers.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("to advise Empowers");
    }

    @Test
    void a_rule_that_is_not_there_cannot_be_asked() {
        assertThatThrownBy(() -> RULES.verify("answering-99"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("'answering-99'", "answering-01");
    }

    @Test
    void coverage_says_where_a_rule_speaks_and_which_are_dead() {
        var story = Stories.consents(SilenceEffect.LAPSE);

        var coverage = RuleCoverage.of(Panel.shipped(), List.of(story));

        assertThat(coverage.speaking().get("mandate-07")).containsExactly(story.id());
        assertThat(coverage.dead()).contains("basis-01").doesNotContain("mandate-07", "approval-01");
    }

    @Test
    void a_rule_that_was_written_anew_and_means_the_same_gives_the_same_graph() {
        var story = Stories.permission(Fixture.limited(Fixture.atMost(60)));

        assertThat(SameGraph.difference(
                        story, Panel.shipped(), rewritten("$number.atMost() > $most", "$most < $number.atMost()")))
                .isEmpty();
        assertThat(SameGraph.difference(
                        story, Panel.shipped(), rewritten("$number.atMost() > $most", "$number.atMost() >= $most")))
                .hasValueSatisfying(what -> assertThat(what).contains("fixture", "counts"));
    }

    private static List<RulePack> rewritten(String from, String to) {
        var texts = CompiledAtRunTime.texts("mandate").stream()
                .map(text -> text.replace(from, to))
                .toList();
        return CompiledAtRunTime.shippedBut(CompiledAtRunTime.pack("mandate", texts, "anew-"));
    }
}
