package org.placet.explore;

import java.util.BitSet;
import org.apache.commons.math3.fraction.BigFraction;

/** What follows from visits that are known as fractions. */
record ExactSums(Chain chain, BigFraction[] visits) implements Visits {

    @Override
    public Amount endingIn(BitSet states) {
        return Amount.exactly(
                states.stream().mapToObj(state -> visits[state]).reduce(BigFraction.ZERO, BigFraction::add));
    }

    @Override
    public Amount sum(long[] rewards) {
        var sum = BigFraction.ZERO;
        for (var state = 0; state < chain.size(); state++) {
            if (chain.moves(state) && !visits[state].equals(BigFraction.ZERO)) {
                sum = sum.add(visits[state].multiply(mean(state, rewards)));
            }
        }
        return Amount.exactly(sum);
    }

    private BigFraction mean(int state, long[] rewards) {
        var mean = BigFraction.ZERO;
        for (var edge = chain.first(state); edge < chain.end(state); edge++) {
            if (chain.counts(edge) && rewards[edge] != 0) {
                mean = mean.add(ExactVisits.chance(chain, state, edge).multiply(new BigFraction(rewards[edge], 1L)));
            }
        }
        return mean;
    }

    @Override
    public boolean areExact() {
        return true;
    }
}
