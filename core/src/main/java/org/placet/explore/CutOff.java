package org.placet.explore;

import java.util.Locale;

/**
 * What a limit of an exploration left out: so many transitions lead to states that were not made.
 *
 * <p>How many states lie beyond cannot be known; several of these transitions may lead to the same one.
 *
 * @see StateGraph#cutOffs
 */
public record CutOff(Limit limit, int allowed, int transitions) {

    /** What was limited. */
    public enum Limit {
        /** How many states may be made. */
        STATES,
        /** How many states a shortest path may have. */
        DEPTH
    }

    /** One sentence that says what was left out and by which limit. */
    public String inWords() {
        return switch (limit) {
            case STATES ->
                "The limit of %s cut off %s."
                        .formatted(new Count(allowed, "state"), new Count(transitions, "transition"));
            case DEPTH ->
                String.format(
                        Locale.ROOT,
                        "The depth limit of %,d cut off %s.",
                        allowed,
                        new Count(transitions, "transition"));
        };
    }
}
