package org.placet.explore;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * Visits in doubles, with a bound on what they are off. The bound is measured on the result and does not depend on how
 * it was found: whatever a state holds more or less than what flows into it has strayed, and strayed walks reach an
 * outcome with a chance of at most one.
 */
final class NearVisits implements Visits {

    private static final double ROUNDING = 0x1p-53;
    private static final int LARGEST_ELIMINATION = 1_000;

    private final Chain chain;
    private final double[] visits;
    private final double[] strayed;

    private NearVisits(Chain chain, double[] visits, double[] inflow) {
        this.chain = chain;
        this.visits = visits;
        this.strayed = new double[visits.length];
        measure(inflow);
    }

    static double[] beginning(Chain chain) {
        var inflow = new double[chain.size()];
        Arrays.fill(inflow, 0, chain.initialCount(), 1.0 / chain.initialCount());
        return inflow;
    }

    /** The visits of a walk that begins with this. */
    static NearVisits of(Chain chain, double[] inflow) {
        var visits = inflow.clone();
        var components = chain.components();
        for (var part = components.count() - 1; part >= 0; part--) {
            var states = components.states(part);
            if (chain.moves(states[0]) && Arrays.stream(states).anyMatch(state -> visits[state] > 0)) {
                solver(chain, part, states.length).solveVisits(visits);
                passOn(chain, states, part, visits);
            }
        }
        return new NearVisits(chain, visits, inflow);
    }

    static PartSolver solver(Chain chain, int part, int size) {
        return size <= LARGEST_ELIMINATION ? new Elimination(chain, part) : new Sweeps(chain, part);
    }

    private static void passOn(Chain chain, int[] states, int part, double[] visits) {
        for (var state : states) {
            for (var edge = chain.first(state); edge < chain.end(state); edge++) {
                var target = chain.target(edge);
                if (chain.counts(edge) && chain.components().partOf(target) != part) {
                    visits[target] += visits[state] * chain.chance(state, edge);
                }
            }
        }
    }

    /** Fills in what strayed, with what rounding may have hidden. */
    private void measure(double[] inflow) {
        var arriving = inflow.clone();
        var entries = new int[visits.length];
        for (var state = 0; state < visits.length; state++) {
            for (var edge = chain.first(state); chain.moves(state) && edge < chain.end(state); edge++) {
                if (chain.counts(edge)) {
                    arriving[chain.target(edge)] += visits[state] * chain.chance(state, edge);
                    entries[chain.target(edge)]++;
                }
            }
        }
        for (var state = 0; state < visits.length; state++) {
            // Each entry is a chance (three roundings), a product and a sum.
            var hidden = (entries[state] + 6) * ROUNDING * (visits[state] + arriving[state]);
            strayed[state] = Math.abs(visits[state] - arriving[state]) + hidden;
        }
    }

    double[] all() {
        return visits.clone();
    }

    /** No chance that is read off these visits is off by more. */
    double error() {
        return Arrays.stream(strayed).sum() * (1 + 4 * ROUNDING);
    }

    @Override
    public Amount endingIn(BitSet states) {
        var chance = states.stream().mapToDouble(state -> visits[state]).sum();
        // Only what cannot be reached has no visits at all.
        return chance == 0
                ? Amount.exactly(BigFraction.ZERO)
                : Amount.near(chance, error() + 4 * ROUNDING * chance).asChance();
    }

    @Override
    public Amount sum(long[] rewards) {
        var largest = Arrays.stream(rewards).max().orElse(0);
        var sum = overMoving(state -> visits[state] * mean(state, rewards));
        var steps = StepsLeft.of(chain);
        var off = overMoving(state -> strayed[state] * steps.atMost(state));
        // The last term is the rounding of the sum itself; the factor that of the bound.
        return Amount.near(sum, off * largest * (1 + 0x1p-40) + (mostEdges() + 12) * ROUNDING * sum);
    }

    private double overMoving(IntToDoubleFunction value) {
        return IntStream.range(0, visits.length)
                .filter(chain::moves)
                .mapToDouble(value)
                .sum();
    }

    private int mostEdges() {
        return IntStream.range(0, visits.length)
                .map(state -> chain.end(state) - chain.first(state))
                .max()
                .orElse(0);
    }

    private double mean(int state, long[] rewards) {
        var mean = 0.0;
        for (var edge = chain.first(state); edge < chain.end(state); edge++) {
            if (chain.counts(edge)) {
                mean += chain.chance(state, edge) * rewards[edge];
            }
        }
        return mean;
    }

    @Override
    public boolean areExact() {
        return false;
    }
}
