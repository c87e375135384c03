package org.placet.explore;

/**
 * A state together with what an observer remembers there.
 *
 * @see Property#observed
 */
public record Observed<S, M>(S state, M memory) {}
