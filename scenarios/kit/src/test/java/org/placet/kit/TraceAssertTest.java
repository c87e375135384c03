package org.placet.kit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placet.kit.PlacetAssertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.placet.model.Actor;
import org.placet.model.ActorId;
import org.placet.model.FinalAuthority;
import org.placet.model.Intent;
import org.placet.model.Quantity;
import org.placet.model.Role;
import org.placet.model.Scenario;
import org.placet.model.Scope;
import org.placet.model.Verb;
import org.placet.model.When;
import org.placet.run.Simulation;
import org.placet.run.Step;
import org.placet.run.Trace;

/** Each assertion must be able to fail: one that holds of everything protects nothing. */
class TraceAssertTest {

    private static final Optional<FinalAuthority> ANOTHER = Optional.of(new FinalAuthority(new ActorId("eulex")));

    private final Trace approved = Simulation.of(story(100)).run();

    @Test
    void what_is_as_it_should_be_passes_all_of_them() {
        var authority = approved.scenario().finalAuthority();

        assertThat(approved)
                .endsWithoutBreach()
                .everyUndertakingWasApprovedBefore(authority)
                .everyAnswerIsBy(authority)
                .nobodyGetsMoreThanAsked()
                .nothingIsGrantedAbove(100)
                .neverCounts("eulex", Verb.APPROVE)
                .datesRunForward()
                .keepsInvariants()
                .keeps("S14");
    }

    @Test
    void an_approval_by_somebody_else_is_none() {
        assertThatThrownBy(() -> assertThat(approved).everyUndertakingWasApprovedBefore(ANOTHER))
                .isInstanceOfSatisfying(BrokenTrace.class, broken -> {
                    Assertions.assertThat(broken.step()).isEqualTo(6);
                    Assertions.assertThat(broken.trace()).isSameAs(approved);
                })
                .hasMessage(
                        "Step 6 (2023-01-09, \"belgrade undertakes: 100 people.\"): it began, and no yes of 'eulex' to"
                                + " 'q1' comes before");
        assertThatThrownBy(() -> assertThat(approved).everyUndertakingWasApprovedBefore(Optional.empty()))
                .hasMessageContaining("no yes of anybody who may decide");
        assertThatThrownBy(() -> assertThat(approved).everyAnswerIsBy(ANOTHER))
                .hasMessageEndingWith("it counts, and it is by 'kfor'");
    }

    @Test
    void a_number_above_what_was_asked_or_above_a_bound_is_seen() {
        var askedLess = told(approved, story(50), approved.steps());

        assertThatThrownBy(() -> assertThat(askedLess).nobodyGetsMoreThanAsked())
                .hasMessageEndingWith("it grants 100, and 50 is asked");
        assertThatThrownBy(() -> assertThat(approved).nothingIsGrantedAbove(99))
                .hasMessageEndingWith("it grants more than 99");
    }

    @Test
    void what_counts_and_must_not_is_seen() {
        assertThatThrownBy(() -> assertThat(approved).neverCounts("kfor", Verb.APPROVE))
                .hasMessageEndingWith("it counts");
    }

    @Test
    void days_that_run_back_are_seen() {
        var steps = new ArrayList<>(approved.steps());
        steps.set(3, dated(steps.get(3), "2001-01-01"));

        assertThatThrownBy(() ->
                        assertThat(told(approved, approved.scenario(), steps)).datesRunForward())
                .hasMessageStartingWith("Step 4 (2001-01-01, ");
    }

    @Test
    void a_broken_invariant_is_seen_with_its_step() {
        var noAuthority = story(100).toBuilder().actor(Actor.bystander("kfor")).build();
        var forged = told(approved, noAuthority, approved.steps());

        assertThatThrownBy(() -> assertThat(forged).keeps("only-the-final-authority-decides"))
                .isInstanceOfSatisfying(
                        BrokenTrace.class,
                        broken -> Assertions.assertThat(broken.step()).isEqualTo(4))
                .hasMessageContaining("does not hold final approval");
        assertThatThrownBy(() -> assertThat(approved).keeps("no-such-thing"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There is no invariant 'no-such-thing'; there are [");
    }

    @Test
    void a_breach_fails_whatever_is_asserted() {
        var story = Packs.with(story(100), List.of(OutsidersYes.ID)).toBuilder()
                .actor(Actor.bystander("outsider"))
                .timeline(story(100).timeline().subList(0, 3))
                .then("2023-01-06", Intent.of("outsider", Verb.APPROVE, "q1"))
                .build();

        assertThatThrownBy(() -> assertThat(Simulation.of(story).run()).datesRunForward())
                .isInstanceOf(BrokenTrace.class)
                .hasMessageContaining("invariant S5 would be broken");
    }

    @Test
    void everything_that_a_story_can_come_to_is_looked_at() {
        var open = story(100).toBuilder()
                .timeline(story(100).timeline().subList(0, 3))
                .choice(Intent.of("kfor", Verb.APPROVE, "q1"), 1)
                .choice(Intent.of("outsider", Verb.APPROVE, "q1"), 1)
                .actor(Actor.bystander("outsider"))
                .build();

        assertThat(open).keepsInvariantsInEverySituation();
        assertThatThrownBy(() ->
                        assertThat(Packs.with(open, List.of(OutsidersYes.ID))).keepsInvariantsInEverySituation())
                .isInstanceOf(AssertionError.class);
    }

    private static Trace told(Trace like, Scenario scenario, List<Step> steps) {
        return new Trace(
                scenario,
                like.seed(),
                like.rulesHash(),
                like.citations(),
                steps,
                like.outcome(),
                like.checks(),
                like.unmet(),
                like.cut());
    }

    private static Step dated(Step step, String day) {
        return new Step(
                step.number(),
                step.entry(),
                When.on(LocalDate.parse(day)),
                step.claim(),
                step.option(),
                step.draw(),
                step.options(),
                step.consequences(),
                step.changes(),
                step.level(),
                step.does(),
                step.sentence(),
                step.after(),
                step.logged());
    }

    private static Scenario story(int asked) {
        var people = Scope.of(Quantity.of(asked));
        return Scenario.builder("approved")
                .actor(Actor.of("belgrade", Role.APPLICANT))
                .actor(Actor.of("kfor", Role.FINAL_APPROVAL))
                .request("q1", "belgrade", people)
                .plan("move", "belgrade", "q1", people)
                .then("2022-12-16", Intent.of("belgrade", Verb.SUBMIT, "q1"))
                .then("2022-12-16", Intent.of("kfor", Verb.ACKNOWLEDGE, "q1"))
                .then("2022-12-16", Intent.of("kfor", Verb.REVIEW, "q1"))
                .then("2023-01-06", Intent.of("kfor", Verb.APPROVE, "q1"))
                .then("2023-01-06", Intent.of("kfor", Verb.COMMUNICATE, "q1"))
                .then("2023-01-09", Intent.of("belgrade", Verb.UNDERTAKE, "move"))
                .build();
    }
}
