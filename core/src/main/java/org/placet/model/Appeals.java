package org.placet.model;

import java.util.List;

/**
 * What a reading lets come of an answer when somebody stands above the authority that gave it.
 *
 * @param says the rule as a person would say it
 */
public record Appeals(AppealEffect effect, String says, List<String> sources) implements Sourced {

    /** The reading knows of no appeal. */
    public static final Appeals NONE = new Appeals(AppealEffect.NONE, "No appeal is known here.", List.of(ASSUMPTION));

    public Appeals {
        sources = List.copyOf(sources);
    }

    /** Whether this act of appealing or overseeing is one that the reading knows. */
    public boolean lets(Verb verb) {
        return effect.lets(verb);
    }

    /** Whether the one that stands above answers in the authority's place what it has taken over. */
    public boolean substitutes() {
        return effect == AppealEffect.SUBSTITUTE;
    }
}
