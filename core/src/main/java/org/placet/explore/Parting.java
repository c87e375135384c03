package org.placet.explore;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;

/**
 * A point at which two systems part: the history that both allow, and a move of which they make something different.
 *
 * @param left how the left system walks the common history
 * @param right how the right one does
 * @param move what the two see differently
 * @param onLeft what the left system makes of it there; empty where it is not open
 * @param onRight what the right one makes of it
 * @see SideBySide
 */
public record Parting<S, A>(
        Path<S, A> left, Path<S, A> right, Object move, List<Transition<S, A>> onLeft, List<Transition<S, A>> onRight) {

    public Parting {
        checkArgument(
                left.length() == right.length(),
                "A common history is as long on both sides; seen %s and %s steps.",
                left.length(),
                right.length());
        onLeft = List.copyOf(onLeft);
        onRight = List.copyOf(onRight);
    }

    /** How many steps both take before they part. */
    public int steps() {
        return left.length();
    }
}
