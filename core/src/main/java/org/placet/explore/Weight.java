package org.placet.explore;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * How much one possibility counts against the others, as a person would write it: 3, 0.25, 0.000001.
 *
 * <p>A weight is an exact, non-negative decimal with at most six places, kept as a whole number of millionths. Sums
 * are exact, so no order of adding changes a result. The largest weight is {@value Long#MAX_VALUE} millionths, some
 * nine million millions; a sum beyond it is refused.
 *
 * @see Transition
 */
public record Weight(long millionths) implements Comparable<Weight> {

    /** Thinkable, but never drawn. */
    public static final Weight ZERO = new Weight(0);

    /** The usual weight. */
    public static final Weight ONE = new Weight(1_000_000);

    private static final int PLACES = 6;
    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,30}(\\.[0-9]{1,30})?");
    private static final BigDecimal LARGEST = BigDecimal.valueOf(Long.MAX_VALUE, PLACES);

    public Weight {
        checkArgument(
                millionths >= 0, "A weight of %s millionths is below zero. The smallest weight is 0.", millionths);
    }

    /** A whole weight. Refuses what is below zero or above the largest weight. */
    public static Weight of(long whole) {
        return of(BigDecimal.valueOf(whole));
    }

    /**
     * The weight that a person wrote, such as "3" or "0.25". Refuses signs, exponents, spaces, more than six places,
     * what is below zero and what is above the largest weight. Zeros at the end are welcome.
     */
    public static Weight of(String decimal) {
        checkArgument(
                decimal != null && DECIMAL.matcher(decimal).matches(),
                "The weight '%s' is not a decimal number. Write it like 3 or 0.25.",
                decimal);
        return of(new BigDecimal(decimal));
    }

    private static Weight of(BigDecimal decimal) {
        var shown = decimal.toPlainString();
        checkArgument(decimal.signum() >= 0, "The weight %s is below zero. The smallest weight is 0.", shown);
        checkArgument(
                decimal.stripTrailingZeros().scale() <= PLACES,
                "The weight %s has more than six decimal places. The smallest weight above zero is 0.000001.",
                shown);
        checkArgument(decimal.compareTo(LARGEST) <= 0, "The weight %s is above the largest one, %s.", shown, LARGEST);
        return new Weight(decimal.movePointRight(PLACES).longValueExact());
    }

    /** Both weights together, exactly. Refuses a sum above the largest weight. */
    public Weight plus(Weight other) {
        return of(toBigDecimal().add(other.toBigDecimal()));
    }

    /** Whether this possibility is only thinkable. */
    public boolean isZero() {
        return millionths == 0;
    }

    /** The same number with exactly six places. */
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(millionths, PLACES);
    }

    @Override
    public int compareTo(Weight other) {
        return Long.compare(millionths, other.millionths);
    }

    /** The shortest way to write it: "3", "0.25". */
    @Override
    public String toString() {
        return toBigDecimal().stripTrailingZeros().toPlainString();
    }
}
