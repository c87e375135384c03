package org.placet.explain;

import java.util.List;
import java.util.Optional;
import org.placet.act.Act;
import org.placet.advice.Refusal;
import org.placet.model.ActorId;
import org.placet.model.Intent;
import org.placet.model.Scenario;

/**
 * Why an act would not count, who could do it, and the least that would have to change.
 *
 * @param act what is asked about
 * @param asked the act as a sentence
 * @param at the step in whose place it was tried; one more than the last step at the end of the run
 * @param kind the kind of refusal; nothing where the act would count
 * @param unmet every requirement that it does not meet, the decisive one first
 * @param sentence the answer in one sentence, with its sources
 * @param couldNow who else could do it then
 * @param empowered who has the power to it, whatever else stands in the way
 * @param way the fewest further acts after which it would count, from that moment
 * @param chance where no way leads on from there: the last earlier step from which one did
 * @param changes the fewest facts that would have to be otherwise
 */
public record WhyNot(
        Act act,
        String asked,
        int at,
        Optional<Refusal.Kind> kind,
        List<Requirement> unmet,
        String sentence,
        List<ActorId> couldNow,
        List<ActorId> empowered,
        Way way,
        Optional<Way> chance,
        Changes changes) {

    /** Something that an act must meet and does not: what the rule says, and where that comes from. */
    public record Requirement(String rule, String sentence, List<String> sources, List<String> absent) {
        public Requirement {
            sources = List.copyOf(sources);
            absent = List.copyOf(absent);
        }
    }

    /**
     * The fewest further acts, or how far was looked in vain.
     *
     * @param from the step in whose place the first of them is done
     * @param acts what would be done, in this order; then the act itself counts. Nothing where no way was found
     * @param most how many further acts were allowed
     * @param seen how many situations were looked at
     * @param complete whether all that can come of that moment was looked at
     */
    public record Way(int from, Optional<List<Act>> acts, int most, int seen, boolean complete) {
        /** Whether there is one. */
        public boolean isFound() {
            return acts.isPresent();
        }
    }

    /**
     * The fewest facts that would have to be otherwise: no smaller set works, and where the search was complete every set
     * of that size that works is listed.
     *
     * @param sets what would have to be so
     * @param most how many facts were changed together at most
     * @param candidates how many facts were tried
     * @param tried how many sets were applied, and the rules asked again
     * @param complete whether no set of that size was left untried
     */
    public record Changes(List<Otherwise> sets, int most, int candidates, int tried, boolean complete) {
        public Changes {
            sets = List.copyOf(sets);
        }
    }

    /**
     * Some facts that are otherwise, and with them the act counts.
     *
     * @param says each of them, to be read after "if"
     * @param scenario the scenario in which they are otherwise
     * @param act what is done in it
     */
    public record Otherwise(List<String> says, Scenario scenario, Intent act) {
        public Otherwise {
            says = List.copyOf(says);
        }
    }

    public WhyNot {
        unmet = List.copyOf(unmet);
        couldNow = List.copyOf(couldNow);
        empowered = List.copyOf(empowered);
    }

    /** Whether it would count: then there is nothing to explain. */
    public boolean counts() {
        return kind.isEmpty();
    }
}
