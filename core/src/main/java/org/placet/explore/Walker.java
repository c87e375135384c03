package org.placet.explore;

import java.util.random.RandomGenerator;

/** Walks by lot from a beginning to an end, again and again, for one thread. */
interface Walker<S, A> extends AutoCloseable {

    /** The walk was given up after the most steps that are allowed. */
    int CUT = -5;

    /** Walks once, and gives the goal that was reached, or why none was (see {@link Chain} and {@link #CUT}). */
    int walk(RandomGenerator random);

    /** How many steps the last walk had. */
    int steps();

    /** The last walk. */
    Path<S, A> path();

    @Override
    void close();
}
