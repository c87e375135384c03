package org.placet.explore;

/**
 * A transition system that holds something open, such as a session with a rule engine: it serves one thread, and is
 * closed after use.
 *
 * @see Exploration#opening
 */
public interface OpenSystem<S, A> extends TransitionSystem<S, A>, AutoCloseable {

    @Override
    void close();
}
