package org.placet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placet.act.Act;
import org.placet.act.Acts;
import org.placet.act.Decide;
import org.placet.advice.RulePack;
import org.placet.check.Invariants;
import org.placet.check.Passage;
import org.placet.explore.Exploration;
import org.placet.explore.Property;
import org.placet.explore.Transition;
import org.placet.explore.TransitionSystem;
import org.placet.explore.Verdict;
import org.placet.explore.Weight;
import org.placet.model.Authorisation;
import org.placet.model.Choice;
import org.placet.model.Decision;
import org.placet.model.FinalAuthority;
import org.placet.model.Scenario;
import org.placet.model.Verb;
import org.placet.model.World;
import org.placet.run.Simulation;
import org.placet.run.Survey;

/**
 * The rule that says whose yes counts, widened to every actor. Construction stops what follows from it; a model that
 * guards nothing lets it through, and then exploration finds the shortest way.
 */
class WidenedDecisionTest {

    private static final Scenario STORY = Stories.permission();

    /** What the rules let count, applied with whoever decides taken for the authority. */
    private record Unguarded(Panel panel) implements TransitionSystem<World, Act> {

        @Override
        public List<World> initialStates() {
            return List.of(STORY.firstWorld());
        }

        @Override
        public List<Transition<World, Act>> transitions(World world) {
            var acts = STORY.choices().stream()
                    .map(Choice::intent)
                    .map(intent -> Acts.of(intent, world, STORY))
                    .toList();
            var ruling = panel.rule(world, acts);
            var next = new ArrayList<Transition<World, Act>>();
            for (var act : acts) {
                if (ruling.counts(act)) {
                    next.add(new Transition<>(act, Weight.ONE, after(world, act)));
                }
            }
            return next;
        }

        private static World after(World world, Act act) {
            if (!(act instanceof Decide decide) || !decide.approving()) {
                return act.counted(world, STORY);
            }
            var state = world.request(decide.request());
            var self = new FinalAuthority(decide.actor());
            var decision = new Decision(decide.request(), decide.actor(), self, decide.answer());
            return world.with(state.in(decide.answer().phase(), -1))
                    .with(Authorisation.from(decision, state.applicant()));
        }
    }

    @Test
    void where_nothing_guards_the_shortest_breach_is_somebody_elses_yes_that_is_used() {
        var verdict = explore(widened());

        var path = verdict.counterexample().orElseThrow();
        assertThat(path.actions().stream().map(Act::verb))
                .containsExactly(
                        Verb.SUBMIT, Verb.ACKNOWLEDGE, Verb.REVIEW, Verb.APPROVE, Verb.COMMUNICATE, Verb.UNDERTAKE);
        assertThat(path.actions().get(3).actor())
                .isNotEqualTo(STORY.finalAuthority().orElseThrow().holder());
    }

    @Test
    void under_the_rules_as_shipped_the_same_model_breaks_nothing_and_was_put_to_the_test() {
        var verdict = explore(Panel.shipped());

        assertThat(verdict.holds()).isTrue();
        assertThat(verdict.tested()).isPositive();
    }

    @Test
    void where_construction_guards_nothing_is_authorised_and_the_breach_is_found_where_it_begins() {
        var findings =
                Survey.of(Simulation.of(STORY).withPacks(widened())).run().explored();

        var path = findings.verdict("no-breach").counterexample().orElseThrow();
        assertThat(path.actions().stream().map(option -> option.act().verb()))
                .containsExactly(Verb.SUBMIT, Verb.ACKNOWLEDGE, Verb.REVIEW, Verb.APPROVE);
        assertThat(findings.verdict("no-undertaking-without-approval").counterexample())
                .isEmpty();
    }

    private static List<RulePack> widened() {
        var shipped = Panel.shipped().stream()
                .flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.id().equals("approval-01"))
                .findFirst()
                .orElseThrow();
        var anybody = new RuleChange(
                shipped.id(), "anybody", shipped.text().replace("FinalApproval( holder == $by )", "FinalApproval()"));
        var packs = new ChangedRules("approval-procedure").packs(List.of(anybody));
        return Optional.ofNullable(packs.get(anybody)).orElseThrow();
    }

    private static Verdict<World, Act> explore(List<RulePack> packs) {
        var invariant = Invariants.called("S1", STORY.reading().words()).orElseThrow();
        var property = Property.<World, Act>alwaysOnStepsWhen(
                invariant.id(),
                "Nothing begins without approval",
                (before, act, after) -> invariant.premise().orElseThrow().holds(passage(before, act, after)),
                (before, act, after) -> invariant.passage().orElseThrow().holds(passage(before, act, after)));
        try (var panel = Panel.of(STORY, packs)) {
            return Exploration.of(new Unguarded(panel))
                    .properties(property)
                    .run()
                    .verdict(invariant.id());
        }
    }

    private static Passage passage(World before, Act act, World after) {
        return new Passage(STORY, before, act, true, after);
    }
}
