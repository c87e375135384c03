package org.placet.explore;

import static com.google.common.base.Preconditions.checkState;

import java.util.ArrayList;
import java.util.List;

/** One state, with what leads away from it, and all hash codes reckoned: the work that several threads can share. */
record Followed<S, A>(S state, List<Transition<S, A>> transitions, int[] actionHashes, int[] targetHashes) {

    /** Asks the system about these states, one after the other. */
    static <S, A> List<Followed<S, A>> all(TransitionSystem<S, A> system, List<S> states, boolean includesWeightZero) {
        var all = new ArrayList<Followed<S, A>>(states.size());
        for (var state : states) {
            all.add(of(state, transitions(system, state, includesWeightZero)));
        }
        return all;
    }

    private static <S, A> Followed<S, A> of(S state, List<Transition<S, A>> transitions) {
        var actions = new int[transitions.size()];
        var targets = new int[transitions.size()];
        for (var place = 0; place < actions.length; place++) {
            actions[place] = Numbering.hashOf(transitions.get(place).action());
            targets[place] = Numbering.hashOf(transitions.get(place).target());
        }
        return new Followed<>(state, transitions, actions, targets);
    }

    private static <S, A> List<Transition<S, A>> transitions(
            TransitionSystem<S, A> system, S state, boolean includesWeightZero) {
        var transitions = system.transitions(state);
        checkState(
                transitions != null,
                "transitions(...) gave null for the state '%s'. If nothing is possible there, give an empty list.",
                state);
        var kept = new ArrayList<Transition<S, A>>(transitions.size());
        for (var transition : transitions) {
            checkState(
                    transition != null,
                    "One of the transitions of the state '%s' is null: %s. Leave out what is not possible.",
                    state,
                    transitions);
            if (includesWeightZero || !transition.weight().isZero()) {
                kept.add(transition);
            }
        }
        return kept;
    }
}
