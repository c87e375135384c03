package org.placet.explore;

import java.util.List;

/**
 * Anything that begins somewhere and can go on from there: a puzzle, a protocol, a procedure. It says where it may
 * begin and, for each state, everything that could happen next.
 *
 * <p>Both methods are pure: the same state has the same list in the same order, always. States and actions never
 * change and are equal when they mean the same, so that paths which lead to the same state meet there.
 *
 * @param <S> a state, with {@code equals} and {@code hashCode} by value
 * @param <A> what can happen in a state, with {@code equals} and {@code hashCode} by value
 * @see Exploration
 */
public interface TransitionSystem<S, A> {

    /** The states in which everything may begin: at least one. Equal states count once. */
    List<S> initialStates();

    /**
     * Everything that could happen in this state. An empty list says that nothing is possible here. Two transitions
     * with the same target, or the same action with two targets, are two transitions.
     */
    List<Transition<S, A>> transitions(S state);
}
