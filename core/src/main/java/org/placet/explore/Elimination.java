package org.placet.explore;

import java.util.Arrays;

/**
 * Solves one part of a chain by taking one state after the other out of the walk. Nothing is ever subtracted, so that
 * no digits are lost however rarely the part is left (Grassmann, Taksar and Heyman 1985).
 */
final class Elimination implements PartSolver {

    private final int[] states;
    private final double[][] moves;
    // How likely each state, as long as it is the last one, is left for another one.
    private final double[] leaves;

    Elimination(Chain chain, int part) {
        states = chain.components().states(part);
        moves = new double[states.length][states.length];
        leaves = new double[states.length];
        var exits = new double[states.length];
        for (var source = 0; source < states.length; source++) {
            exits[source] = fill(chain, source, part);
        }
        for (var last = states.length - 1; last >= 0; last--) {
            takeOut(last, exits);
        }
    }

    private double fill(Chain chain, int source, int part) {
        var state = states[source];
        var inside = 0L;
        for (var edge = chain.first(state); edge < chain.end(state); edge++) {
            var target = chain.target(edge);
            if (chain.counts(edge) && chain.components().partOf(target) == part) {
                moves[source][Arrays.binarySearch(states, target)] += chain.chance(state, edge);
                inside += chain.weight(edge);
            }
        }
        return (double) (chain.total(state) - inside) / chain.total(state);
    }

    private void takeOut(int last, double[] exits) {
        leaves[last] = exits[last];
        for (var target = 0; target < last; target++) {
            leaves[last] += moves[last][target];
        }
        for (var source = 0; source < last; source++) {
            var share = moves[source][last] / leaves[last];
            if (share > 0) {
                for (var target = 0; target < last; target++) {
                    moves[source][target] += share * moves[last][target];
                }
                exits[source] += share * exits[last];
            }
        }
    }

    @Override
    public void solveVisits(double[] visits) {
        for (var last = states.length - 1; last >= 0; last--) {
            var share = visits[states[last]] / leaves[last];
            for (var target = 0; target < last; target++) {
                visits[states[target]] += share * moves[last][target];
            }
        }
        for (var next = 0; next < states.length; next++) {
            for (var before = 0; before < next; before++) {
                visits[states[next]] += visits[states[before]] * moves[before][next];
            }
            visits[states[next]] /= leaves[next];
        }
    }

    @Override
    public void solveSums(double[] sums) {
        for (var last = states.length - 1; last >= 0; last--) {
            var each = sums[states[last]] / leaves[last];
            for (var source = 0; source < last; source++) {
                sums[states[source]] += moves[source][last] * each;
            }
        }
        for (var next = 0; next < states.length; next++) {
            for (var target = 0; target < next; target++) {
                sums[states[next]] += moves[next][target] * sums[states[target]];
            }
            sums[states[next]] /= leaves[next];
        }
    }
}
