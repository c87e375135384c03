package org.placet.explore;

/**
 * A question about one step: this happened in this state and led to that one. It is pure and answers yes or no.
 *
 * @see Property#alwaysOnSteps
 * @see Property#sometimesOnSteps
 */
@FunctionalInterface
public interface StepTest<S, A> {

    /** Whether it is so for this step. */
    boolean test(S state, A action, S target);
}
