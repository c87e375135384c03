package org.placet.explore;

/** All edges of a graph in a row, state after state; actions and weights are kept once and referred to by number. */
final class Edges<A> {

    private final IntList firsts = new IntList();
    private final IntList targets = new IntList();
    private final IntList actionNumbers = new IntList();
    private final IntList weightNumbers = new IntList();
    private final Numbering<A> actions = new Numbering<>();
    private final Numbering<Weight> weights = new Numbering<>();

    /** What is added from now on belongs to the next state. Called once more after the last one. */
    void startNextState() {
        firsts.add(targets.size());
    }

    void add(A action, int actionHash, Weight weight, int target) {
        actionNumbers.add(actions.numberOrAdd(action, actionHash));
        weightNumbers.add(weights.numberOrAdd(weight));
        targets.add(target);
    }

    int size() {
        return targets.size();
    }

    /** The first edge of a state, if it has one. */
    int first(int state) {
        return firsts.get(state);
    }

    /** The edge after the last one of a state. */
    int end(int state) {
        return firsts.get(state + 1);
    }

    int source(int edge) {
        return firsts.lastAtMost(edge);
    }

    int target(int edge) {
        return targets.get(edge);
    }

    A action(int edge) {
        return actions.value(actionNumbers.get(edge));
    }

    Weight weight(int edge) {
        return weights.value(weightNumbers.get(edge));
    }
}
