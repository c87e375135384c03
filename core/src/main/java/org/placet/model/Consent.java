package org.placet.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * Whether others must consent before a yes counts: one, so many, or all of those whom the reading lets consent. The one
 * that decides stays the one that decides; consent is a condition of its yes. A no needs nobody's consent.
 *
 * @param atLeast how many must consent, 1 or more; empty means all of them
 * @param says the requirement as a person would say it
 * @see ConsentNeeded what it amounts to with the actors of a scenario
 */
public record Consent(OptionalInt atLeast, String says, List<String> sources) implements Sourced {

    public Consent {
        sources = List.copyOf(sources);
        if (atLeast.isPresent() && atLeast.getAsInt() < 1) {
            throw new IllegalArgumentException("1 or more must consent; seen " + atLeast.getAsInt());
        }
    }

    /** All who are asked must consent. */
    public static Consent ofAll(String says, List<String> sources) {
        return new Consent(OptionalInt.empty(), says, sources);
    }

    /** So many of those who are asked must consent. */
    public static Consent of(int atLeast, String says, List<String> sources) {
        return new Consent(OptionalInt.of(atLeast), says, sources);
    }

    /** How many consents are needed when so many are asked; never fewer than one. */
    public int needed(int asked) {
        return Math.max(1, atLeast.orElse(asked));
    }
}
