package org.placet.explore;

import java.util.Arrays;

/**
 * The strongly connected parts of a chain's moving states: within a part each state can be reached from each other.
 * They are numbered so that a part leads only to parts with smaller numbers (Tarjan 1972, without recursion).
 */
final class Components {

    static final int NOWHERE = -1;

    private static final int CLOSED = Integer.MAX_VALUE;

    private final Chain chain;
    private final int[] partOf;
    private final IntList starts = new IntList();
    private final int[] members;
    private int placed;

    // The search: when a state was met (0: never), the earliest state it leads back to, and its next edge.
    private final int[] met;
    private final int[] earliest;
    private final int[] nextEdge;
    private final int[] way;
    private final int[] open;
    private int wayLength;
    private int openCount;
    private int clock;

    private Components(Chain chain) {
        this.chain = chain;
        var size = chain.size();
        partOf = new int[size];
        Arrays.fill(partOf, NOWHERE);
        members = new int[size];
        met = new int[size];
        earliest = new int[size];
        nextEdge = new int[size];
        way = new int[size];
        open = new int[size];
    }

    static Components of(Chain chain) {
        var components = new Components(chain);
        for (var state = 0; state < chain.size(); state++) {
            if (chain.moves(state) && components.met[state] == 0) {
                components.searchFrom(state);
            }
        }
        return components;
    }

    int count() {
        return starts.size();
    }

    int partOf(int state) {
        return partOf[state];
    }

    /** The states of a part, with rising numbers. */
    int[] states(int part) {
        var end = part + 1 < count() ? starts.get(part + 1) : placed;
        return Arrays.copyOfRange(members, starts.get(part), end);
    }

    private void searchFrom(int root) {
        enter(root);
        while (wayLength > 0) {
            var state = way[wayLength - 1];
            if (nextEdge[state] < chain.end(state)) {
                follow(state, nextEdge[state]++);
            } else {
                leave(state);
            }
        }
    }

    private void enter(int state) {
        met[state] = ++clock;
        earliest[state] = clock;
        nextEdge[state] = chain.first(state);
        way[wayLength++] = state;
        open[openCount++] = state;
    }

    private void follow(int state, int edge) {
        var target = chain.target(edge);
        if (!chain.counts(edge) || !chain.moves(target)) {
            return;
        }
        if (met[target] == 0) {
            enter(target);
        } else {
            earliest[state] = Math.min(earliest[state], met[target]);
        }
    }

    private void leave(int state) {
        wayLength--;
        if (wayLength > 0) {
            var before = way[wayLength - 1];
            earliest[before] = Math.min(earliest[before], earliest[state]);
        }
        if (earliest[state] == met[state]) {
            close(state);
        }
    }

    private void close(int first) {
        var part = count();
        var start = placed;
        starts.add(start);
        int state;
        do {
            state = open[--openCount];
            partOf[state] = part;
            // A state that is placed draws nobody back any more.
            met[state] = CLOSED;
            members[placed++] = state;
        } while (state != first);
        Arrays.sort(members, start, placed);
    }
}
