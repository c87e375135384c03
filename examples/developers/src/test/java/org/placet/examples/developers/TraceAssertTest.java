package org.placet.examples.developers;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.placet.examples.developers.TraceAssert.assertThat;

import java.util.Optional;
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
import org.placet.run.Simulation;
import org.placet.run.Trace;

/** The assertion must be able to fail: an assertion that holds of everything protects nothing. */
class TraceAssertTest {

    @Test
    void an_approval_by_the_authority_is_enough() {
        var trace = approved();

        assertThat(trace).everyUndertakingWasApprovedBefore(trace.scenario().finalAuthority());
    }

    @Test
    void an_approval_by_somebody_else_is_not() {
        var trace = approved();
        var another = Optional.of(new FinalAuthority(new ActorId("eulex")));

        assertThatThrownBy(() -> assertThat(trace).everyUndertakingWasApprovedBefore(another))
                .hasMessageContaining("began without approval");
    }

    @Test
    void where_nobody_holds_final_approval_nothing_is_approved() {
        var trace = approved();

        assertThatThrownBy(() -> assertThat(trace).everyUndertakingWasApprovedBefore(Optional.empty()))
                .hasMessageContaining("began without approval");
    }

    private static Trace approved() {
        var people = Scope.of(Quantity.of(100));
        var scenario = Scenario.builder("approved")
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
        return Simulation.of(scenario).run();
    }
}
