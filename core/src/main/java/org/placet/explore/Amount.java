package org.placet.explore;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.apache.commons.math3.fraction.BigFraction;

/**
 * A chance or an expected number, as well as it is known. It always lies between the bounds, both included.
 *
 * <p>Where the graph was small, it is an exact fraction. Where it was large, it is a number with bounds so narrow that
 * only rounding is between them. Where a limit cut the graph, there are bounds and no number.
 *
 * @param number the number, unless there are only bounds; infinite if it grows without end
 * @param lower it is not below this
 * @param upper it is not above this
 * @param exact the number as a fraction, if it was found in exact arithmetic
 * @see Odds
 */
public record Amount(OptionalDouble number, double lower, double upper, Optional<BigFraction> exact) {

    public Amount {
        checkArgument(lower <= upper, "The lower bound %s is above the upper one, %s.", lower, upper);
    }

    static Amount exactly(BigFraction fraction) {
        var number = fraction.doubleValue();
        return new Amount(OptionalDouble.of(number), number, number, Optional.of(fraction));
    }

    static Amount near(double number, double error) {
        return new Amount(OptionalDouble.of(number), Math.max(0, number - error), number + error, Optional.empty());
    }

    static Amount between(double lower, double upper) {
        return new Amount(OptionalDouble.empty(), lower, upper, Optional.empty());
    }

    static Amount infinite() {
        var endless = Double.POSITIVE_INFINITY;
        return new Amount(OptionalDouble.of(endless), endless, endless, Optional.empty());
    }

    /** The same chance, with no bound above one. */
    Amount asChance() {
        return upper <= 1 ? this : new Amount(number, Math.min(lower, 1), 1, exact);
    }

    /** Whether the number is known, to the last digit or but for rounding. */
    public boolean isKnown() {
        return number.isPresent();
    }

    /** Whether it grows without end. */
    public boolean isInfinite() {
        return lower == Double.POSITIVE_INFINITY;
    }

    /** How far the number may be off at most: 0 if it is exact. */
    public double error() {
        return isInfinite() || exact.isPresent()
                ? 0
                : Math.max(upper - number.orElse(lower), number.orElse(upper) - lower);
    }

    @Override
    public String toString() {
        if (isInfinite()) {
            return "without end";
        }
        if (exact.isPresent()) {
            return exact.get().toString().replace(" ", "");
        }
        return number.isPresent()
                ? String.format(Locale.ROOT, "%s (off by at most %.1e)", number.getAsDouble(), error())
                : "between %s and %s".formatted(lower, upper);
    }
}
