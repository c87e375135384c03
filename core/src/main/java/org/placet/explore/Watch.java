package org.placet.explore;

/** Follows one exploration for one property, and has the verdict when it is over. */
interface Watch<S, A> {

    /** A new state was found; called once for each, in the order of the numbers. */
    default void stateMade(int number, S state) {}

    /** A transition was followed; called once for each, in the order of the edges. */
    default void stepMade(int edge, S state, A action, S target) {}

    /** What the whole graph says. */
    Verdict<S, A> verdict(StateGraph<S, A> graph);
}
