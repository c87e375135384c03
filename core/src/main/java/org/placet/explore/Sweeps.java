package org.placet.explore;

import java.util.Arrays;

/**
 * Solves one large part of a chain by going over it again and again until nothing moves any more (Gauss-Seidel). How
 * good the result is, is measured afterwards: it is never assumed.
 */
final class Sweeps implements PartSolver {

    private static final int MOST_SWEEPS = 20_000;
    private static final double SETTLED = 0x1p-51;

    private final int[] states;
    private final double[] leaves;
    private final int[] firsts;
    private final int[] targets;
    private final double[] chances;
    // Whatever a state needs is settled sooner if the sweep comes from there.
    private final boolean rises;

    Sweeps(Chain chain, int part) {
        states = chain.components().states(part);
        rises = false;
        leaves = new double[states.length];
        firsts = new int[states.length + 1];
        var inside = new IntList();
        for (var source = 0; source < states.length; source++) {
            var state = states[source];
            var stays = 0L;
            for (var edge = chain.first(state); edge < chain.end(state); edge++) {
                var target = chain.target(edge);
                if (chain.counts(edge) && target == state) {
                    stays += chain.weight(edge);
                } else if (chain.counts(edge) && chain.components().partOf(target) == part) {
                    inside.add(edge);
                }
            }
            firsts[source + 1] = inside.size();
            leaves[source] = (double) (chain.total(state) - stays) / chain.total(state);
        }
        targets = new int[inside.size()];
        chances = new double[inside.size()];
        for (var source = 0; source < states.length; source++) {
            for (var place = firsts[source]; place < firsts[source + 1]; place++) {
                targets[place] = Arrays.binarySearch(states, chain.target(inside.get(place)));
                chances[place] = chain.chance(states[source], inside.get(place));
            }
        }
    }

    @Override
    public void solveVisits(double[] visits) {
        backwards().solveSums(visits);
    }

    @Override
    public void solveSums(double[] sums) {
        var own = new double[states.length];
        for (var state = 0; state < own.length; state++) {
            own[state] = sums[states[state]];
        }
        var solved = own.clone();
        for (var sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            if (sweep(own, solved) <= SETTLED) {
                break;
            }
        }
        for (var state = 0; state < own.length; state++) {
            sums[states[state]] = solved[state];
        }
    }

    /** One sweep over all states, and how much it changed what it changed most. */
    private double sweep(double[] own, double[] solved) {
        var largest = 0.0;
        for (var step = 0; step < own.length; step++) {
            var state = rises ? step : own.length - 1 - step;
            var sum = own[state];
            for (var place = firsts[state]; place < firsts[state + 1]; place++) {
                sum += chances[place] * solved[targets[place]];
            }
            sum /= leaves[state];
            if (sum > 0) {
                largest = Math.max(largest, Math.abs(sum - solved[state]) / sum);
            }
            solved[state] = sum;
        }
        return largest;
    }

    /** The same part with every edge turned round: the visits of a state come from those that lead to it. */
    private Sweeps backwards() {
        var turned = new int[states.length + 1];
        for (var target : targets) {
            turned[target + 1]++;
        }
        Arrays.parallelPrefix(turned, Integer::sum);
        var next = turned.clone();
        var sources = new int[targets.length];
        var backwards = new double[targets.length];
        for (var source = 0; source < states.length; source++) {
            for (var place = firsts[source]; place < firsts[source + 1]; place++) {
                var at = next[targets[place]]++;
                sources[at] = source;
                backwards[at] = chances[place];
            }
        }
        return new Sweeps(states, leaves, turned, sources, backwards, true);
    }

    private Sweeps(int[] states, double[] leaves, int[] firsts, int[] targets, double[] chances, boolean rises) {
        this.states = states;
        this.leaves = leaves;
        this.firsts = firsts;
        this.targets = targets;
        this.chances = chances;
        this.rises = rises;
    }
}
