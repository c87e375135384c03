package org.placet.explore;

/**
 * What one step adds to a sum that runs along a path: a day, a decision, an event. It is a whole number, zero or more,
 * and pure.
 *
 * @see Odds#expected
 * @see Odds#spread
 */
@FunctionalInterface
public interface Reward<S, A> {

    /** What this step adds. */
    long of(S state, A action, S target);

    /** Adds one for each step. */
    static <S, A> Reward<S, A> steps() {
        return (state, action, target) -> 1;
    }
}
