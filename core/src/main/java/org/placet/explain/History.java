package org.placet.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.placet.advice.Facts;
import org.placet.model.Authorisation;
import org.placet.model.LegalBasisState;
import org.placet.model.RequestState;
import org.placet.model.Scenario;
import org.placet.model.Undertaking;
import org.placet.model.World;
import org.placet.run.Change;
import org.placet.run.Step;
import org.placet.run.Trace;

/** Which step of a trace made a fact. How many days a deadline has left is no difference between facts. */
final class History {

    /** A number before the first step: the story began with it. */
    static final int START = 0;

    private final List<Step> steps;
    private final List<List<Object>> facts = new ArrayList<>();

    History(Trace trace) {
        this.steps = trace.steps();
        facts.add(timeless(trace.scenario().firstWorld(), trace.scenario()));
        steps.forEach(step -> facts.add(timeless(step.after(), trace.scenario())));
    }

    /**
     * The step before this one after which the fact was there for the first time without a break, or {@link #START}.
     * Nothing if it was not there before the step: then the days up to the step made it.
     */
    OptionalInt madeBefore(int number, Object fact) {
        var wanted = timeless(fact);
        if (!facts.get(number - 1).contains(wanted)) {
            return OptionalInt.empty();
        }
        int made = number - 1;
        while (made > START && facts.get(made - 1).contains(wanted)) {
            made--;
        }
        return OptionalInt.of(made);
    }

    /** Whether it was not the act of the step that made the fact, but the days up to it. */
    boolean isByClock(int number, Object fact) {
        var what = subject(fact);
        return steps.get(number - 1).changes().stream()
                .filter(change -> change.what().equals(what))
                .reduce((first, last) -> last)
                .filter(Change::byClock)
                .isPresent();
    }

    /** How the changes of a step call what this fact is about; empty for what is not of the world. */
    static String subject(Object fact) {
        if (fact instanceof RequestState request) {
            return "request " + request.id();
        }
        if (fact instanceof Authorisation permission) {
            return "authorisation " + permission.request();
        }
        if (fact instanceof Undertaking undertaking) {
            return "undertaking " + undertaking.id();
        }
        if (fact instanceof LegalBasisState basis) {
            return "legal basis " + basis.term().id();
        }
        return fact instanceof Facts.Lasting lasting
                ? "tension " + lasting.tension().id()
                : "";
    }

    private static List<Object> timeless(World world, Scenario scenario) {
        return Facts.of(world, scenario).stream().map(History::timeless).toList();
    }

    private static Object timeless(Object fact) {
        if (fact instanceof RequestState request) {
            return request.with(RequestState.NO_DEADLINE);
        }
        if (fact instanceof LegalBasisState basis) {
            return basis.with(RequestState.NO_DEADLINE);
        }
        return fact instanceof Authorisation permission ? permission.with(RequestState.NO_DEADLINE) : fact;
    }
}
