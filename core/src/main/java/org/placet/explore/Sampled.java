package org.placet.explore;

import com.google.common.collect.ImmutableMap;

/**
 * What came out of many walks by lot. The runs are numbered from 0, and each counts in exactly one of the shares.
 *
 * @param seed the seed of all runs
 * @param goals in how many runs each goal was the first one reached, in the order in which they were named
 * @param never in how many runs the walk was over without any goal
 * @param beyond in how many runs it got to where a limit cut the graph
 * @param cut how many runs were given up because they had too many steps
 * @param steps the steps of all runs together
 * @param stopped why there were no more runs
 * @see MonteCarlo#run
 */
public record Sampled(
        long seed, ImmutableMap<String, Share> goals, Share never, Share beyond, Share cut, long steps, Stop stopped) {

    /** Why there were no more runs. */
    public enum Stop {
        /** As many as were asked for. */
        DONE,
        /** The intervals were narrow enough. */
        NARROW,
        /** Somebody interrupted it. What was finished counts. */
        INTERRUPTED
    }

    /** How many runs there were. */
    public int runs() {
        return cut.runs();
    }

    /** In how many runs this goal was the first one reached. */
    public Share share(String goal) {
        var share = goals.get(goal);
        if (share == null) {
            throw new IllegalArgumentException(
                    "No goal is called '%s', only these: %s.".formatted(goal, goals.keySet()));
        }
        return share;
    }

    /** The mean number of steps until a run was over or given up: not a number if there was no run. */
    public double meanSteps() {
        return (double) steps / runs();
    }
}
