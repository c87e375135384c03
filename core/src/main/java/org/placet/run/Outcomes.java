package org.placet.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.placet.act.Asking;
import org.placet.act.Decide;
import org.placet.act.Handling;
import org.placet.check.Breach;
import org.placet.model.ActorId;
import org.placet.model.Basis;
import org.placet.model.NamedOutcome;
import org.placet.model.Phase;
import org.placet.model.RequestState;
import org.placet.model.Scenario;
import org.placet.model.Support;
import org.placet.model.When;
import org.placet.model.World;

/**
 * The ends of a story: those that its author named, or, where none is named, every request closed and its answer
 * communicated.
 */
final class Outcomes {

    private final Scenario scenario;

    Outcomes(Scenario scenario) {
        this.scenario = scenario;
    }

    boolean isReached(World world) {
        return !codeIn(world).equals(Outcome.OPEN);
    }

    /** The name of the end that a world is, or OPEN. */
    String codeIn(World world) {
        var named = scenario.outcomes().stream()
                .filter(one -> one.isReachedIn(world))
                .map(NamedOutcome::code)
                .findFirst();
        if (named.isPresent() || !scenario.outcomes().isEmpty()) {
            return named.orElse(Outcome.OPEN);
        }
        if (world.requests().isEmpty() || !world.requests().values().stream().allMatch(Outcomes::isSettled)) {
            return Outcome.OPEN;
        }
        return world.requests().values().stream()
                .map(RequestState::phase)
                .map(Phase::name)
                .distinct()
                .collect(Collectors.joining("+"));
    }

    private static boolean isSettled(RequestState state) {
        return state.closed() && (state.communicated() || !state.decided());
    }

    /** The outcome of a run: the last world in which it was, and how it came about. */
    Outcome of(List<Step> steps, World world, Optional<Breach> breach) {
        var code = breach.isPresent() ? Outcome.BREACH : codeIn(world);
        return new Outcome(
                code,
                sentence(code, steps, world, breach),
                List.copyOf(world.requests().values()),
                List.copyOf(world.authorisations().values()),
                List.copyOf(world.undertakings().values()),
                first(steps, step -> step.act() instanceof Asking.Submit),
                first(steps, step -> step.act() instanceof Decide),
                first(steps, step -> step.act() instanceof Handling.Communicate),
                first(steps, step -> step.act() instanceof Handling.MakePublic));
    }

    private static Optional<When> first(List<Step> steps, Predicate<Step> wanted) {
        return steps.stream()
                .filter(Step::counts)
                .filter(wanted)
                .map(Step::date)
                .findFirst();
    }

    private String sentence(String code, List<Step> steps, World world, Optional<Breach> breach) {
        if (breach.isPresent()) {
            return "The run ends here: invariant " + breach.get().invariant() + " would be broken ("
                    + breach.get().sentence() + "). Nothing is authorised by it.";
        }
        var name = code.toLowerCase(Locale.ROOT).replace('_', ' ').replace("+", " and ");
        if (code.equals(Outcome.OPEN)) {
            var standing = world.requests().values().stream()
                    .map(one -> Wording.of(scenario).say(one.phase()))
                    .distinct()
                    .collect(Collectors.joining(" and "));
            return "Still open" + (standing.isEmpty() ? "." : ": " + standing + ".");
        }
        var sentence = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return sentence + onWhoseWord(steps) + ".";
    }

    /** A decision that only a report tells of says whose report it is. */
    private String onWhoseWord(List<Step> steps) {
        var decision = steps.stream()
                .filter(step -> step.counts() && step.act() instanceof Decide)
                .findFirst();
        var reported = decision.filter(step -> step.claim().basis() == Basis.REPORTED);
        if (reported.isEmpty()) {
            return "";
        }
        var claim = reported.get().claim();
        var by = claim.by()
                .map(actor -> isOfTheApplicant(actor, (Decide) reported.get().act())
                        ? "the applicant"
                        : scenario.nameOf(actor))
                .orElse("others");
        boolean replied = claim.support() == Support.ONE_SIDED && communicated(steps);
        return ", reported by " + by + (replied ? "; " + authority() + " confirmed that it replied" : "");
    }

    private boolean isOfTheApplicant(ActorId actor, Decide decide) {
        var request = scenario.requests().get(decide.request());
        if (request == null) {
            return false;
        }
        var known = scenario.actors().get(actor);
        return request.applicant().equals(actor)
                || request.applicant().equals(scenario.principalOf(actor))
                || known != null
                        && known.speaksFor().filter(request.applicant()::equals).isPresent();
    }

    private static boolean communicated(List<Step> steps) {
        return first(
                        steps,
                        step -> step.act() instanceof Handling.Communicate
                                && step.claim().support() == Support.CONFIRMED)
                .isPresent();
    }

    private String authority() {
        return scenario.finalAuthority()
                .map(one -> scenario.nameOf(one.holder()))
                .orElse("the authority");
    }
}
