package org.placet.explore;

/**
 * How many steps a walk still takes from each state, on average, and surely not more than. The bound is measured: a
 * guess that is at least one step above what it leads to, everywhere, is above the truth everywhere.
 */
final class StepsLeft {

    private static final double ROUNDING = 0x1p-53;

    private final double[] steps;
    private final double scale;

    private StepsLeft(double[] steps, double scale) {
        this.steps = steps;
        this.scale = scale;
    }

    static StepsLeft of(Chain chain) {
        var steps = new double[chain.size()];
        var components = chain.components();
        for (var part = 0; part < components.count(); part++) {
            var states = components.states(part);
            if (chain.moves(states[0])) {
                for (var state : states) {
                    steps[state] = 1 + sumOver(chain, state, steps, part);
                }
                NearVisits.solver(chain, part, states.length).solveSums(steps);
            }
        }
        return new StepsLeft(steps, scale(chain, steps));
    }

    /** What the states outside this part contribute. */
    private static double sumOver(Chain chain, int state, double[] steps, int exceptPart) {
        var sum = 0.0;
        for (var edge = chain.first(state); edge < chain.end(state); edge++) {
            var target = chain.target(edge);
            if (chain.counts(edge) && chain.components().partOf(target) != exceptPart) {
                sum += chain.chance(state, edge) * steps[target];
            }
        }
        return sum;
    }

    private static double scale(Chain chain, double[] steps) {
        var largest = 0.0;
        for (var state = 0; state < steps.length; state++) {
            if (chain.moves(state)) {
                var edges = chain.end(state) - chain.first(state);
                var after = 1 + sumOver(chain, state, steps, Components.NOWHERE - 1);
                var missing = after * (1 + (edges + 6) * ROUNDING) - steps[state];
                largest = Math.max(largest, missing);
            }
        }
        return largest < 1 ? 1 / (1 - largest) * (1 + 4 * ROUNDING) : Double.POSITIVE_INFINITY;
    }

    /** Not fewer than the steps that are left from here, on average. */
    double atMost(int state) {
        return steps[state] * scale;
    }
}
