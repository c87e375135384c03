package org.placet.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.model.Actor;
import org.placet.model.Intent;
import org.placet.model.Particulars;
import org.placet.model.Quantity;
import org.placet.model.Role;
import org.placet.model.Scenario;
import org.placet.model.ScenarioBuilder;
import org.placet.model.Town;
import org.placet.model.Verb;

/**
 * The first and the third wall without the second: the rules here empower everybody for everything and bar nothing.
 * What construction does not stop the monitors see, and nothing is authorised in either case.
 */
class WallsTest {

    record Attack(String name, String invariant, ScenarioBuilder story) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Attack> attacks() {
        var undertake = Intent.of("town", Verb.UNDERTAKE, "work");
        return Stream.of(
                new Attack("a bystander approves", "S5", then(Days.underReview(), "club", Verb.APPROVE)),
                new Attack("the superior approves", "S5", then(Days.underReview(), "county", Verb.APPROVE)),
                new Attack("the applicant approves", "S5", then(Days.underReview(), "town", Verb.APPROVE)),
                new Attack("a bystander rejects", "S5", then(Days.underReview(), "club", Verb.REJECT)),
                new Attack("done before anybody asked", "S1", Town.builder().then("2001-01-09", undertake)),
                new Attack("done under review", "S1", Days.underReview().then("2001-01-09", undertake)),
                new Attack("done after a no", "S1", Days.answered(Verb.REJECT).then("2001-01-09", undertake)),
                new Attack(
                        "done before the answer was told",
                        "S1",
                        then(Days.underReview(), "council", Verb.APPROVE).then("2001-01-09", undertake)),
                new Attack(
                        "done by a bystander",
                        "S1",
                        Days.answered(Verb.APPROVE).then("2001-01-09", Intent.of("club", Verb.UNDERTAKE, "work"))),
                new Attack(
                        "done after it was revoked",
                        "S1",
                        Days.answered(Verb.APPROVE)
                                .then("2001-01-06", Intent.of("council", Verb.REVOKE, "bridge"))
                                .then("2001-01-09", undertake)),
                new Attack(
                        "more than was granted",
                        "S1",
                        Days.answered(Verb.APPROVE)
                                .then("2001-01-09", Intent.of("town", Verb.UNDERTAKE, "work", number(101)))),
                new Attack(
                        "more is granted than was asked",
                        "S3",
                        Days.underReview()
                                .then("2001-01-04", Intent.of("council", Verb.APPROVE, "bridge", number(101)))),
                new Attack("answered before it was received", "C1", then(Days.submitted(), "council", Verb.APPROVE)),
                new Attack(
                        "answered after it was taken back",
                        "C1",
                        then(then(Days.underReview(), "town", Verb.WITHDRAW), "council", Verb.APPROVE)),
                new Attack(
                        "made public before it was told",
                        "C13",
                        then(then(Days.underReview(), "council", Verb.REJECT), "council", Verb.MAKE_PUBLIC)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void a_pack_that_permits_everything_ends_in_a_breach_that_names_what_is_broken(Attack attack) {
        var trace = Days.run(attack.story(), Pack.permissive());

        assertThat(trace.outcome().code()).isEqualTo("BREACH");
        assertThat(trace.outcome().sentence()).contains("invariant " + attack.invariant() + " ");
        assertThat(trace.checks())
                .filteredOn(check -> !check.holds())
                .extracting(CheckResult::code)
                .contains(attack.invariant());
        assertThat(trace.holds()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void nothing_is_authorised_by_a_breach(Attack attack) {
        var trace = Days.run(attack.story(), Pack.permissive());

        assertThat(trace.authorised()).isEmpty();
        assertThat(trace.outcome().undertakings()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void a_breach_ends_the_run(Attack attack) {
        var story = attack.story()
                .then("2001-01-20", Intent.of("club", Verb.HOLD_TALKS, "bridge"))
                .build();

        var trace = Days.simulation(story, Pack.permissive()).run();

        assertThat(trace.steps()).hasSizeLessThan(story.timeline().size());
    }

    @Test
    void a_grant_that_a_monitor_broke_off_does_not_stand() {
        var tooMuch = Intent.of("council", Verb.APPROVE, "bridge", number(101));

        var trace = Days.run(Days.underReview().then("2001-01-04", tooMuch), Pack.permissive());

        assertThat(trace.outcome().authorisations()).isEmpty();
    }

    @Test
    void a_step_that_was_broken_off_did_not_count() {
        var trace = Days.run(then(Days.underReview(), "club", Verb.APPROVE), Pack.permissive());

        var last = trace.steps().get(3);
        assertThat(last.counts()).isFalse();
        assertThat(last.refusal()).isEmpty();
        assertThat(last.changes()).isEmpty();
        assertThat(trace.outcome().decided()).isEmpty();
    }

    @Test
    void the_same_acts_by_those_who_may_break_nothing() {
        var story = Days.answered(Verb.APPROVE).then("2001-01-09", Intent.of("works", Verb.UNDERTAKE, "work"));

        var trace = Days.run(story, Pack.permissive());

        assertThat(trace.checks()).allMatch(CheckResult::holds);
        assertThat(trace.authorised()).hasSize(1);
    }

    @Test
    void another_authority_is_the_one_that_counts_where_it_holds_final_approval() {
        var trace = Days.run(
                then(elsewhere(Role.FINAL_APPROVAL, Role.ADDRESSEE), "county", Verb.REJECT), Pack.permissive());

        assertThat(trace.checks()).allMatch(CheckResult::holds);
    }

    @Test
    void the_usual_authority_breaks_it_where_another_one_holds_final_approval() {
        var trace = Days.run(
                then(elsewhere(Role.FINAL_APPROVAL, Role.ADDRESSEE), "council", Verb.APPROVE), Pack.permissive());

        assertThat(trace.outcome().isBreach()).isTrue();
    }

    @Test
    void anybody_breaks_it_where_nobody_holds_final_approval() {
        var trace =
                Days.run(then(elsewhere(Role.SUPERIOR, Role.ADDRESSEE), "council", Verb.APPROVE), Pack.permissive());

        assertThat(trace.outcome().isBreach()).isTrue();
    }

    @Test
    void exploration_finds_the_breach_too() {
        var story = Days.underReview()
                .choice(Intent.of("club", Verb.APPROVE, "bridge"), 1)
                .build();

        var explored = Days.simulation(story, Pack.permissive()).explore();

        assertThat(explored.verdict("no-breach").counterexample()).isPresent();
    }

    @Test
    void silent_rules_leave_every_act_of_the_procedure_without_effect() {
        var story = Days.answered(Verb.APPROVE).then("2001-01-09", Intent.of("town", Verb.UNDERTAKE, "work"));

        var trace = Days.run(story, Pack.silent());

        assertThat(trace.steps()).hasSize(6).noneMatch(Step::counts);
        assertThat(trace.authorised()).isEmpty();
        assertThat(trace.outcome().code()).isEqualTo("OPEN");
    }

    private static ScenarioBuilder then(ScenarioBuilder story, String who, Verb verb) {
        return story.then("2001-01-05", Intent.of(who, verb, "bridge"));
    }

    private static ScenarioBuilder elsewhere(Role county, Role council) {
        return Scenario.builder("elsewhere")
                .packs()
                .actor(Actor.of("town", Role.APPLICANT))
                .actor(Actor.of("county", county))
                .actor(Actor.of("council", council))
                .request("bridge", "town", Town.people(100))
                .then("2001-01-01", Intent.of("town", Verb.SUBMIT, "bridge"))
                .then("2001-01-02", Intent.of("council", Verb.ACKNOWLEDGE, "bridge"))
                .then("2001-01-03", Intent.of("council", Verb.REVIEW, "bridge"));
    }

    private static Particulars number(int number) {
        return Particulars.granting(Quantity.of(number));
    }
}
