package org.placet.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.placet.act.Asking;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.act.Governing;
import org.placet.check.Invariant;
import org.placet.check.Invariants;
import org.placet.check.Logged;
import org.placet.model.ActorId;
import org.placet.model.FinalAuthority;
import org.placet.model.RequestId;
import org.placet.model.Scope;
import org.placet.model.SilenceEffect;
import org.placet.model.Verb;
import org.placet.run.Step;
import org.placet.run.Trace;

/**
 * What an author of tests says of a run. It believes acts, actors, numbers and dates, and whether the rules let an act
 * count; it never asks the simulator whether something is authorised by the simulator's own account.
 *
 * <p>A run that ends in a breach fails every assertion: there the rules let something count that the library itself
 * rules out. An assertion that found nothing to look at is noted: a property in which it never found anything fails, as
 * it tested nothing.
 *
 * @see PlacetAssertions where it begins
 */
public final class TraceAssert {

    private static final Pattern AT_STEP = Pattern.compile("^step (\\d+): ");

    private final Trace trace;

    TraceAssert(Trace trace) {
        this.trace = trace;
        Tally.current().ifPresent(tally -> tally.hear(trace));
    }

    /** No step made what the procedure rules out. */
    public TraceAssert endsWithoutBreach() {
        if (trace.outcome().isBreach()) {
            var last = trace.steps().get(trace.steps().size() - 1);
            throw broken(
                    "the rules let this count, and it cannot be. "
                            + trace.outcome().sentence(),
                    last);
        }
        return this;
    }

    /**
     * Whatever began and counted: before it, the one holder of final approval had said yes to the request that it rests
     * on, to as many or more. Where the reading lets somebody answer in its place, or lets silence approve, that counts
     * for the holder of the scenario.
     */
    public TraceAssert everyUndertakingWasApprovedBefore(Optional<FinalAuthority> authority) {
        return each("began", TraceAssert::begins, step -> {
            var begun = (Doing.Beginning) step.act();
            return isApproved(begun, step, authority)
                    ? Optional.empty()
                    : Optional.of("it began, and no yes of "
                            + authority.map(one -> "'" + one.holder() + "'").orElse("anybody who may decide")
                            + " to '" + begun.request() + "' comes before");
        });
    }

    private static boolean begins(Step step) {
        return step.act() instanceof Doing.Beginning;
    }

    private boolean isApproved(Doing.Beginning begun, Step at, Optional<FinalAuthority> authority) {
        boolean ofTheScenario = authority.equals(trace.scenario().finalAuthority());
        var holder = ofTheScenario ? trace.scenario().authorityOver(begun.request()) : authority;
        boolean saidYes = before(at).stream()
                .filter(Step::counts)
                .filter(step -> !step.date().first().isAfter(at.date().last()))
                .filter(step -> holder.filter(
                                one -> one.holder().equals(step.act().actor()))
                        .isPresent())
                .anyMatch(step -> step.act() instanceof Decide yes
                        && yes.approving()
                        && yes.request().equals(begun.request())
                        && begun.scope().number().isWithin(yes.number()));
        return saidYes || ofTheScenario && silenceApproved(at);
    }

    /** Whether time and silence said it: worked out anew from dates by the invariant. */
    private boolean silenceApproved(Step at) {
        var silence = trace.scenario().reading().deadlines().silence();
        var record = record().subList(0, at.number());
        return silence == SilenceEffect.DEEMED_APPROVED
                && invariant("no-undertaking-without-approval")
                        .monitor()
                        .read(trace.scenario(), record)
                        .isEmpty();
    }

    /** Whatever answer counts, and whatever governs a permission: it is by this one, or by whoever answers in its place. */
    public TraceAssert everyAnswerIsBy(Optional<FinalAuthority> authority) {
        return each("was answered or governed", TraceAssert::answers, step -> {
            var request = new RequestId(step.act().subject());
            boolean ofTheScenario = authority.equals(trace.scenario().finalAuthority());
            var holder = ofTheScenario && trace.scenario().requests().get(request) == null
                    ? trace.scenario().authorityOver(request)
                    : authority;
            return holder.filter(one -> one.holder().equals(step.act().actor())).isPresent()
                    ? Optional.empty()
                    : Optional.of("it counts, and it is by '" + step.act().actor() + "'");
        });
    }

    private static boolean answers(Step step) {
        return step.act() instanceof Decide
                || step.act() instanceof Governing && !(step.act() instanceof Governing.OrderWithdrawal);
    }

    /** Whatever is granted: no more than the request asks for at that time. */
    public TraceAssert nobodyGetsMoreThanAsked() {
        return each("was granted", TraceAssert::grants, step -> {
            var granted = ((Decide) step.act()).granted();
            var asked = askedBefore(step, ((Decide) step.act()).request());
            return asked.filter(granted::isWithin).isPresent()
                    ? Optional.empty()
                    : Optional.of("it grants " + granted.number() + ", and "
                            + asked.map(one -> String.valueOf(one.number())).orElse("nothing") + " is asked");
        });
    }

    /** Whatever is granted: this number at most. */
    public TraceAssert nothingIsGrantedAbove(int most) {
        return each(
                "was granted",
                TraceAssert::grants,
                step -> ((Decide) step.act()).number().atMost() <= most
                        ? Optional.empty()
                        : Optional.of("it grants more than " + most));
    }

    private static boolean grants(Step step) {
        return step.act() instanceof Decide yes && yes.approving();
    }

    private Optional<Scope> askedBefore(Step at, RequestId request) {
        var asked = trace.scenario().requests().values().stream()
                .filter(one -> one.id().equals(request) || one.id().review().equals(request))
                .map(one -> one.asked())
                .findFirst();
        for (var step : before(at)) {
            if (step.counts()
                    && step.act() instanceof Asking.Amend amend
                    && amend.request().equals(request)) {
                asked = Optional.of(amend.asked());
            }
        }
        return asked;
    }

    /** Nothing with this verb counts when this actor does it. */
    public TraceAssert neverCounts(String actor, Verb verb) {
        endsWithoutBreach();
        var attempts = trace.steps().stream()
                .filter(step -> step.act().verb() == verb && step.act().actor().equals(new ActorId(actor)))
                .toList();
        found("was attempted", !attempts.isEmpty());
        attempts.stream().filter(Step::counts).findFirst().ifPresent(step -> {
            throw broken("it counts", step);
        });
        return this;
    }

    /** No step is dated before the one that it follows. */
    public TraceAssert datesRunForward() {
        endsWithoutBreach();
        var steps = trace.steps();
        found("happened", !steps.isEmpty());
        for (int i = 1; i < steps.size(); i++) {
            if (steps.get(i).date().last().isBefore(steps.get(i - 1).date().first())) {
                throw broken("it is dated before the step that it follows", steps.get(i));
            }
        }
        return this;
    }

    /** All invariants of the library hold: worked out anew from the record of the run. */
    public TraceAssert keepsInvariants() {
        Invariants.ALL.forEach(this::keeps);
        return this;
    }

    /**
     * The invariant with this name holds.
     *
     * @throws IllegalArgumentException if there is none
     */
    public TraceAssert keeps(String name) {
        return keeps(invariant(name));
    }

    /** This invariant holds, one of the library's or one's own. */
    public TraceAssert keeps(Invariant invariant) {
        endsWithoutBreach();
        found("happened", !trace.steps().isEmpty());
        var seen = invariant.monitor().read(trace.scenario(), record());
        if (seen.isPresent()) {
            throw broken(invariant.id() + " is broken: " + seen.get(), at(seen.get()));
        }
        return this;
    }

    private Invariant invariant(String name) {
        var words = trace.scenario().reading().words();
        return Invariants.called(name, words)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no invariant '" + name + "'; there are " + Invariants.names(words)));
    }

    /**
     * Each step that is of this kind and counts passes the test.
     *
     * @param happened what such a step did, as it follows "something": "was granted"
     * @param test what is wrong with a step, if anything is
     */
    public TraceAssert each(String happened, Predicate<Step> kind, StepTest test) {
        endsWithoutBreach();
        var those = trace.steps().stream().filter(Step::counts).filter(kind).toList();
        found(happened, !those.isEmpty());
        for (var step : those) {
            test.wrongWith(step).ifPresent(wrong -> {
                throw broken(wrong, step);
            });
        }
        return this;
    }

    private static void found(String happened, boolean found) {
        Tally.current().ifPresent(tally -> tally.lookedAt(happened, found));
    }

    /** What is wrong with a step that counts, if anything is. */
    @FunctionalInterface
    public interface StepTest {
        Optional<String> wrongWith(Step step);
    }

    private List<Step> before(Step at) {
        return trace.steps().subList(0, at.number() - 1);
    }

    private List<Logged> record() {
        return trace.steps().stream().map(Step::logged).toList();
    }

    private Step at(String seen) {
        Matcher place = AT_STEP.matcher(seen);
        int number =
                place.find() ? Integer.parseInt(place.group(1)) : trace.steps().size();
        return trace.steps().get(number - 1);
    }

    private BrokenTrace broken(String what, Step step) {
        return new BrokenTrace(
                "Step " + step.number() + " (" + step.date() + ", \"" + step.sentence() + "\"): " + what,
                trace,
                step.number());
    }
}
