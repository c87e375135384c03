package org.placet.explore;

/** How each state was found first: the edge that led to it, and how many states the way there has. */
final class Levels {

    static final int INITIAL = -1;

    private final IntList discoveredBy = new IntList();
    private final IntList starts = new IntList();

    /** The next state was found over this edge, or is {@link #INITIAL}. */
    void stateMade(int edge) {
        discoveredBy.add(edge);
    }

    /** From this state on, states are one step farther away. */
    void startLevel(int state) {
        starts.add(state);
    }

    int count() {
        return starts.size();
    }

    int discoveredBy(int state) {
        return discoveredBy.get(state);
    }

    /** The initial states are on level 1. */
    int levelOf(int state) {
        return starts.lastAtMost(state) + 1;
    }
}
