package org.placet.explore;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;

/**
 * How a sum is spread when a walk is over: on which day what was decided, with which chance.
 *
 * @param goals for each goal, the chance that it is reached first with each sum; sums without a chance are left out
 * @param never the chance that the walk ends, or is caught in a circle, with each sum and without any goal
 * @param open the chance that it is not over when the sum passes the largest one asked for, or that it gets to where a
 *     limit cut the graph
 * @see Odds#spread
 */
public record Spread(
        ImmutableMap<String, ImmutableSortedMap<Long, Amount>> goals,
        ImmutableSortedMap<Long, Amount> never,
        Amount open) {

    /** The chances of one goal, by sum. */
    public ImmutableSortedMap<Long, Amount> of(String goal) {
        var found = goals.get(goal);
        if (found == null) {
            throw new IllegalArgumentException(
                    "No goal is called '%s', only these: %s.".formatted(goal, goals.keySet()));
        }
        return found;
    }
}
