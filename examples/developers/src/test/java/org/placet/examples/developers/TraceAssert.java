package org.placet.examples.developers;

import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.model.FinalAuthority;
import org.placet.run.Step;
import org.placet.run.Trace;

/**
 * What an author of tests wants to say of a run. It believes acts, actors, numbers and dates, and never asks the
 * simulator whether something is authorised by the simulator's own account.
 */
final class TraceAssert extends AbstractAssert<TraceAssert, Trace> {

    private TraceAssert(Trace trace) {
        super(trace, TraceAssert.class);
    }

    static TraceAssert assertThat(Trace trace) {
        return new TraceAssert(trace);
    }

    /** Whatever began and counted: the one holder of final approval had said yes before, to as many or more. */
    TraceAssert everyUndertakingWasApprovedBefore(Optional<FinalAuthority> authority) {
        var steps = actual.steps();
        for (int i = 0; i < steps.size(); i++) {
            var step = steps.get(i);
            if (step.counts() && step.act() instanceof Doing.Beginning beginning) {
                var before = steps.subList(0, i);
                if (!isApproved(beginning, step, before, authority)) {
                    failWithMessage(
                            "Step %s of scenario %s with seed %s began without approval: %s",
                            step.number(), actual.scenario(), actual.seed(), step.sentence());
                }
            }
        }
        return this;
    }

    private static boolean isApproved(
            Doing.Beginning beginning, Step begun, List<Step> before, Optional<FinalAuthority> authority) {
        return before.stream()
                .filter(step -> !step.date().first().isAfter(begun.date().last()))
                .filter(step -> authority
                        .filter(one -> one.holder().equals(step.act().actor()))
                        .isPresent())
                .anyMatch(step -> step.act() instanceof Decide decide
                        && decide.approving()
                        && decide.request().equals(beginning.request())
                        && beginning.scope().number().isWithin(decide.number()));
    }
}
