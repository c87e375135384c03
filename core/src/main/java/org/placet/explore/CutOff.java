package org.placet.explore;

import java.util.Locale;

/**
 * What a limit of an exploration left out: so many transitions lead to states that were not made. After an
 * interruption: so many states were made and not followed any more.
 *
 * <p>How many states lie beyond cannot be known; several of these transitions may lead to the same one.
 *
 * @param allowed how many states, how deep, how many percent of the memory; after an interruption, how many states were
 *     followed
 * @param count how many transitions, or after an interruption states, were left out
 * @see StateGraph#cutOffs
 */
public record CutOff(Limit limit, int allowed, int count) {

    /** What was limited. */
    public enum Limit {
        /** How many states may be made. */
        STATES,
        /** How many states a shortest path may have. */
        DEPTH,
        /** How much of the memory may be in use. Where it stops depends on the machine. */
        MEMORY,
        /** Nothing was: somebody interrupted it. */
        INTERRUPTION
    }

    /** One sentence that says what was left out and by which limit. */
    public String inWords() {
        return switch (limit) {
            case STATES ->
                "The limit of %s cut off %s.".formatted(new Count(allowed, "state"), new Count(count, "transition"));
            case DEPTH ->
                String.format(
                        Locale.ROOT, "The depth limit of %,d cut off %s.", allowed, new Count(count, "transition"));
            case MEMORY ->
                "The limit of %d %% of the memory cut off %s.".formatted(allowed, new Count(count, "transition"));
            case INTERRUPTION ->
                "It was interrupted: %s followed, %s left."
                        .formatted(new Count(allowed, "state"), new Count(count, "state"));
        };
    }
}
