package org.placet.explore;

/**
 * Somebody who remembers what a state cannot tell: that there was a rejection before, that a limit was once passed. The
 * memory is small, never changes, and is equal when it means the same; the fewer memories there can be, the better.
 *
 * <p>Both methods are pure. A memory that counts without end makes the search endless, too.
 *
 * <p>The usual one only remembers whether something ever happened: {@link #ever}.
 *
 * @param <M> what is remembered, with {@code equals} and {@code hashCode} by value
 * @see Property#observed
 */
public interface Observer<S, A, M> {

    /** What is remembered in an initial state. */
    M begin(S state);

    /** What is remembered after a step. */
    M next(M memory, S state, A action, S target);

    /** Remembers whether a step that passes this test was ever made. */
    static <S, A> Observer<S, A, Boolean> ever(StepTest<? super S, ? super A> test) {
        return new Observer<>() {
            @Override
            public Boolean begin(S state) {
                return false;
            }

            @Override
            public Boolean next(Boolean memory, S state, A action, S target) {
                return memory || test.test(state, action, target);
            }
        };
    }
}
