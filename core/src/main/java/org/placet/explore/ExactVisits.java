package org.placet.explore;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.fraction.BigFraction;

/** How often each state is expected to be visited, in fractions: part after part, each solved by elimination. */
final class ExactVisits {

    // Beyond these, fractions cost more than their digits are worth.
    private static final int MOST_STATES = 1_500;
    private static final int LARGEST_PART = 64;
    private static final int MOST_BITS = 16_384;

    private final Chain chain;
    private final BigFraction[] visits;

    private ExactVisits(Chain chain, BigFraction[] inflow) {
        this.chain = chain;
        this.visits = inflow.clone();
    }

    static boolean isWorthwhile(Chain chain) {
        var components = chain.components();
        if (chain.size() > MOST_STATES) {
            return false;
        }
        for (var part = 0; part < components.count(); part++) {
            if (components.states(part).length > LARGEST_PART) {
                return false;
            }
        }
        return true;
    }

    static BigFraction[] beginning(Chain chain) {
        var inflow = new BigFraction[chain.size()];
        Arrays.fill(inflow, BigFraction.ZERO);
        Arrays.fill(inflow, 0, chain.initialCount(), new BigFraction(1, chain.initialCount()));
        return inflow;
    }

    static BigFraction chance(Chain chain, int state, int edge) {
        return new BigFraction(chain.weight(edge), 1L).divide(new BigFraction(chain.total(state), 1L));
    }

    /**
     * The visits of a walk that begins with this: for a state where it is over, the chance to end there. Nothing, if the
     * fractions grow too long.
     */
    static Optional<BigFraction[]> of(Chain chain, BigFraction[] inflow) {
        var solved = new ExactVisits(chain, inflow);
        var components = chain.components();
        for (var part = components.count() - 1; part >= 0; part--) {
            var states = components.states(part);
            if (chain.moves(states[0]) && !solved.solve(states, part)) {
                return Optional.empty();
            }
        }
        return Optional.of(solved.visits);
    }

    private boolean solve(int[] states, int part) {
        if (Arrays.stream(states).allMatch(state -> visits[state].equals(BigFraction.ZERO))) {
            return true;
        }
        eliminate(states, part);
        for (var state : states) {
            if (visits[state].getDenominator().bitLength() > MOST_BITS) {
                return false;
            }
            passOn(state, part);
        }
        return true;
    }

    private void passOn(int state, int part) {
        for (var edge = chain.first(state); edge < chain.end(state); edge++) {
            var target = chain.target(edge);
            if (chain.counts(edge) && chain.components().partOf(target) != part) {
                visits[target] = visits[target].add(visits[state].multiply(chance(chain, state, edge)));
            }
        }
    }

    /** Takes one state after the other out of the walk, and puts them back in the other order. */
    private void eliminate(int[] states, int part) {
        var moves = moves(states, part);
        var stays = new BigFraction[states.length];
        for (var last = states.length - 1; last >= 0; last--) {
            stays[last] = BigFraction.ONE.divide(BigFraction.ONE.subtract(moves[last][last]));
            takeOut(last, moves, stays[last], states);
        }
        for (var next = 0; next < states.length; next++) {
            var sum = visits[states[next]];
            for (var before = 0; before < next; before++) {
                sum = sum.add(visits[states[before]].multiply(moves[before][next]));
            }
            visits[states[next]] = sum.multiply(stays[next]);
        }
    }

    private void takeOut(int last, BigFraction[][] moves, BigFraction stays, int[] states) {
        for (var target = 0; target < last; target++) {
            if (moves[last][target].equals(BigFraction.ZERO)) {
                continue;
            }
            var onwards = stays.multiply(moves[last][target]);
            visits[states[target]] = visits[states[target]].add(visits[states[last]].multiply(onwards));
            for (var source = 0; source < last; source++) {
                if (!moves[source][last].equals(BigFraction.ZERO)) {
                    moves[source][target] = moves[source][target].add(moves[source][last].multiply(onwards));
                }
            }
        }
    }

    private BigFraction[][] moves(int[] states, int part) {
        var moves = new BigFraction[states.length][states.length];
        for (var source = 0; source < states.length; source++) {
            Arrays.fill(moves[source], BigFraction.ZERO);
            for (var edge = chain.first(states[source]); edge < chain.end(states[source]); edge++) {
                var target = chain.target(edge);
                if (chain.counts(edge) && chain.components().partOf(target) == part) {
                    var place = Arrays.binarySearch(states, target);
                    moves[source][place] = moves[source][place].add(chance(chain, states[source], edge));
                }
            }
        }
        return moves;
    }
}
