package org.placet.explore;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.math3.fraction.BigFraction;

/** What a spread is reckoned in: fractions or doubles. */
interface Numbers<N> {

    N zero();

    N[] zeros(int size);

    boolean isZero(N number);

    N plus(N one, N other);

    /** The part of these visits that goes over this edge. */
    N share(N visits, Chain chain, int state, int edge);

    N[] beginning(Chain chain);

    /** Nothing if the numbers grow too long. */
    Optional<N[]> visits(Chain chain, N[] inflow);

    Amount amount(N number);

    /** Exact. */
    final class Fractions implements Numbers<BigFraction> {

        @Override
        public BigFraction zero() {
            return BigFraction.ZERO;
        }

        @Override
        public BigFraction[] zeros(int size) {
            var zeros = new BigFraction[size];
            Arrays.fill(zeros, BigFraction.ZERO);
            return zeros;
        }

        @Override
        public boolean isZero(BigFraction number) {
            return number.equals(BigFraction.ZERO);
        }

        @Override
        public BigFraction plus(BigFraction one, BigFraction other) {
            return one.add(other);
        }

        @Override
        public BigFraction share(BigFraction visits, Chain chain, int state, int edge) {
            return visits.multiply(ExactVisits.chance(chain, state, edge));
        }

        @Override
        public BigFraction[] beginning(Chain chain) {
            return ExactVisits.beginning(chain);
        }

        @Override
        public Optional<BigFraction[]> visits(Chain chain, BigFraction[] inflow) {
            return ExactVisits.of(chain, inflow);
        }

        @Override
        public Amount amount(BigFraction number) {
            return Amount.exactly(number);
        }
    }

    /** With an error that adds up: what strays at any sum may be missing at any other. */
    final class Doubles implements Numbers<Double> {

        private double error;

        @Override
        public Double zero() {
            return 0.0;
        }

        @Override
        public Double[] zeros(int size) {
            var zeros = new Double[size];
            Arrays.fill(zeros, 0.0);
            return zeros;
        }

        @Override
        public boolean isZero(Double number) {
            return number == 0;
        }

        @Override
        public Double plus(Double one, Double other) {
            error += 0x1p-53 * (one + other);
            return one + other;
        }

        @Override
        public Double share(Double visits, Chain chain, int state, int edge) {
            var share = visits * chain.chance(state, edge);
            error += 0x1p-51 * share;
            return share;
        }

        @Override
        public Double[] beginning(Chain chain) {
            return boxed(NearVisits.beginning(chain));
        }

        @Override
        public Optional<Double[]> visits(Chain chain, Double[] inflow) {
            var visits = NearVisits.of(
                    chain, Stream.of(inflow).mapToDouble(Double::doubleValue).toArray());
            error += visits.error();
            return Optional.of(boxed(visits.all()));
        }

        private static Double[] boxed(double[] numbers) {
            return Arrays.stream(numbers).boxed().toArray(Double[]::new);
        }

        @Override
        public Amount amount(Double number) {
            return Amount.near(number, error * (1 + 0x1p-30));
        }
    }
}
