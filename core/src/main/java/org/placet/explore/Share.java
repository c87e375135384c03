package org.placet.explore;

import static com.google.common.base.Preconditions.checkArgument;

import org.apache.commons.math3.stat.interval.ClopperPearsonInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/**
 * How many of so many runs it was, and what that says about the chance behind it.
 *
 * <p>Wilson's interval is right on average. Clopper and Pearson's is never too narrow, and therefore mostly too wide.
 * Neither is fooled by 0 of n: that something was not seen in 20 runs does not mean that it cannot be.
 *
 * @see Sampled
 */
public record Share(int seen, int runs) {

    public Share {
        checkArgument(0 <= seen && seen <= runs, "There cannot be %s of %s runs.", seen, runs);
    }

    /** The share itself: not a number if there was no run. */
    public double value() {
        return (double) seen / runs;
    }

    /** Wilson's score interval (1927), from 0 to 1 if there was no run. */
    public Interval wilson(double confidence) {
        checkConfidence(confidence);
        if (runs == 0) {
            return new Interval(0, 1, confidence);
        }
        var interval = new WilsonScoreInterval().createInterval(runs, seen, confidence);
        // At the borders rounding would leave a trace of what cannot be.
        return new Interval(
                seen == 0 ? 0 : interval.getLowerBound(), seen == runs ? 1 : interval.getUpperBound(), confidence);
    }

    /** The interval of Clopper and Pearson (1934), from 0 to 1 if there was no run. */
    public Interval clopperPearson(double confidence) {
        checkConfidence(confidence);
        if (runs == 0) {
            return new Interval(0, 1, confidence);
        }
        // At the borders the library throws; there the bound is known in closed form.
        var atBorder = Math.pow((1 - confidence) / 2, 1.0 / runs);
        if (seen == 0) {
            return new Interval(0, 1 - atBorder, confidence);
        }
        if (seen == runs) {
            return new Interval(atBorder, 1, confidence);
        }
        var interval = new ClopperPearsonInterval().createInterval(runs, seen, confidence);
        return new Interval(interval.getLowerBound(), interval.getUpperBound(), confidence);
    }

    static void checkConfidence(double confidence) {
        checkArgument(
                0 < confidence && confidence < 1,
                "A confidence of %s is not between 0 and 1. Write 0.95 for 95 %.",
                confidence);
    }

    /** Both together, as if they had been counted at once. */
    Share plus(Share other) {
        return new Share(seen + other.seen, runs + other.runs);
    }

    @Override
    public String toString() {
        return seen + " of " + runs;
    }
}
