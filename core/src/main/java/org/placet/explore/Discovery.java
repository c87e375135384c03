package org.placet.explore;

import static com.google.common.base.Preconditions.checkState;

import java.util.List;

/** One breadth-first search from beginning to end. It tells the watches about each state and step when it is made. */
final class Discovery<S, A> {

    private final TransitionSystem<S, A> system;
    private final Limits limits;
    private final boolean includesWeightZero;
    private final List<Watch<S, A>> watches;

    private final Numbering<S> states = new Numbering<>();
    private final Edges<A> edges = new Edges<>();
    private final Levels levels = new Levels();
    private final Cuts cuts;

    Discovery(TransitionSystem<S, A> system, Limits limits, boolean includesWeightZero, List<Watch<S, A>> watches) {
        this.system = system;
        this.limits = limits;
        this.includesWeightZero = includesWeightZero;
        this.watches = watches;
        this.cuts = new Cuts(limits);
    }

    StateGraph<S, A> run() {
        makeInitialStates();
        var nextLevel = 0;
        for (var state = 0; state < states.size(); state++) {
            if (state == nextLevel) {
                levels.startLevel(state);
                nextLevel = states.size();
            }
            follow(state);
        }
        edges.startNextState();
        return new StateGraph<>(states, edges, levels, cuts);
    }

    private void makeInitialStates() {
        var initial = system.initialStates();
        checkState(initial != null, "initialStates() gave null instead of a list of states.");
        checkState(!initial.isEmpty(), "There is no initial state, so there is nothing to explore. Name at least one.");
        for (var state : initial) {
            checkState(state != null, "One of the initial states is null: %s. Each must be a state.", initial);
            if (states.numberOf(state) == Numbering.UNKNOWN) {
                checkState(
                        states.size() < limits.states(),
                        "There are more initial states than the limit of %s. Allow more with upTo(...).",
                        new Count(limits.states(), "state"));
                make(state, Levels.INITIAL);
            }
        }
    }

    private void follow(int source) {
        edges.startNextState();
        var state = states.value(source);
        var transitions = system.transitions(state);
        checkState(
                transitions != null,
                "transitions(...) gave null for the state '%s'. If nothing is possible there, give an empty list.",
                state);
        for (var transition : transitions) {
            checkState(
                    transition != null,
                    "One of the transitions of the state '%s' is null: %s. Leave out what is not possible.",
                    state,
                    transitions);
            if (includesWeightZero || !transition.weight().isZero()) {
                follow(source, transition);
            }
        }
    }

    private void follow(int source, Transition<S, A> transition) {
        var target = states.numberOf(transition.target());
        if (target == Numbering.UNKNOWN) {
            var refusing = limits.refusing(levels.count() + 1, states.size());
            if (refusing.isPresent()) {
                cuts.cut(source, refusing.get());
                return;
            }
            target = make(transition.target(), edges.size());
        }
        step(source, transition, target);
    }

    private int make(S state, int discoveredBy) {
        var number = states.add(state);
        levels.stateMade(discoveredBy);
        for (var watch : watches) {
            watch.stateMade(number, state);
        }
        return number;
    }

    private void step(int source, Transition<S, A> transition, int target) {
        var edge = edges.size();
        edges.add(transition.action(), transition.weight(), target);
        for (var watch : watches) {
            watch.stepMade(edge, states.value(source), transition.action(), states.value(target));
        }
    }
}
