package org.placet.explain;

import java.util.List;
import org.placet.advice.RulePack;
import org.placet.advice.RulePacks;
import org.placet.model.Scenario;
import org.placet.run.Trace;

/**
 * Answers questions about a run: why a step counted, why an act did not or would not, and the least that would have to
 * change.
 *
 * <pre>{@code
 * var explanation = Explanation.of(trace);
 * explanation.why(8).root();                    // the council rejects the request: rules, facts, earlier steps
 * explanation.whyNot("build").sentence();       // "No approval: only the council holds final approval [by-law-12]."
 * }</pre>
 */
public final class Explanation {

    private final Trace trace;
    private final List<RulePack> packs;

    private Explanation(Trace trace, List<RulePack> packs) {
        this.trace = trace;
        this.packs = List.copyOf(packs);
    }

    /** About a run under the rule packs that its scenario names. */
    public static Explanation of(Trace trace) {
        return of(trace, RulePacks.named(trace.scenario().packs()));
    }

    /** About a run under these rule packs. */
    public static Explanation of(Trace trace, List<RulePack> packs) {
        return new Explanation(trace, packs);
    }

    /** The words for everything that can be asked about in this scenario, in the order of the alphabet. */
    public static List<String> acts(Scenario scenario) {
        return List.copyOf(Wanted.verbs(scenario).keySet());
    }

    /**
     * Why the step with this number counted or did not.
     *
     * @throws IllegalArgumentException if the run has no such step
     */
    public Why why(int step) {
        return Grounds.of(trace, step);
    }

    /** Why this act would not count at the end of the run. */
    public WhyNot whyNot(String act) {
        return whyNot(Question.whyNot(act));
    }

    /**
     * Why the act that is asked about does not count, or would not.
     *
     * @throws IllegalArgumentException if the question is about something that the scenario does not have, or does not
     *     say what it is about where there are several
     */
    public WhyNot whyNot(Question question) {
        return new Inquiry(trace, packs, question).answer();
    }
}
