package org.placet.explore;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Bounds that a share lies between with some confidence, both included.
 *
 * @see Share
 */
public record Interval(double lower, double upper, double confidence) {

    public Interval {
        checkArgument(lower <= upper, "The lower bound %s is above the upper one, %s.", lower, upper);
    }

    /** From the lower bound to the upper one. */
    public double width() {
        return upper - lower;
    }

    /** Whether this lies between the bounds. */
    public boolean covers(double share) {
        return lower <= share && share <= upper;
    }
}
