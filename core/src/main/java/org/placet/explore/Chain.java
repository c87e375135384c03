package org.placet.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * A graph as a walk by lot: each state moves on, its edges drawn by weight, or is one where the walk is over. What is
 * only thinkable (weight zero) is left out.
 */
final class Chain {

    /** The walk goes on from here. Goals have the numbers from 0. */
    static final int MOVING = -1;

    /** Nothing more is possible, and no goal is reached. */
    static final int END = -2;

    /** It goes round for ever without reaching a goal. */
    static final int LOOP = -3;

    /** A limit cut off what comes next. */
    static final int BEYOND = -4;

    private final StateGraph<?, ?> graph;
    private final Edges<?> edges;
    private final int[] fates;
    private final long[] totals;
    private final BitSet counting;
    private final Components components;

    private Chain(StateGraph<?, ?> graph, int[] fates, long[] totals, BitSet counting) {
        this.graph = graph;
        this.edges = graph.edges();
        this.fates = fates;
        this.totals = totals;
        this.counting = counting;
        this.components = Components.of(this);
    }

    static <S> Chain of(StateGraph<S, ?> graph, List<Goal<S>> goals) {
        var edges = graph.edges();
        var counting = new BitSet(edges.size());
        var fates = new int[graph.size()];
        var totals = new long[graph.size()];
        for (var state = 0; state < graph.size(); state++) {
            for (var edge = edges.first(state); edge < edges.end(state); edge++) {
                counting.set(edge, !edges.weight(edge).isZero());
            }
            totals[state] = total(edges, state);
            fates[state] = fate(graph, state, goals, totals[state]);
        }
        var chain = new Chain(graph, fates, totals, counting);
        chain.markLoops();
        return chain;
    }

    private static long total(Edges<?> edges, int state) {
        var total = Weight.ZERO;
        for (var edge = edges.first(state); edge < edges.end(state); edge++) {
            total = total.plus(edges.weight(edge));
        }
        return total.millionths();
    }

    private static <S> int fate(StateGraph<S, ?> graph, int state, List<Goal<S>> goals, long total) {
        var goal = Goal.reachedIn(graph.state(state), goals);
        if (goal != Goal.NONE) {
            return goal;
        }
        if (graph.isCut(state)) {
            return BEYOND;
        }
        return total == 0 ? END : MOVING;
    }

    /** A part that nothing leaves would keep the walk for ever. */
    private void markLoops() {
        for (var part = 0; part < components.count(); part++) {
            var states = components.states(part);
            if (Arrays.stream(states).noneMatch(this::isLeft)) {
                Arrays.stream(states).forEach(state -> fates[state] = LOOP);
            }
        }
    }

    private boolean isLeft(int state) {
        for (var edge = first(state); edge < end(state); edge++) {
            if (counts(edge) && components.partOf(target(edge)) != components.partOf(state)) {
                return true;
            }
        }
        return false;
    }

    /** The same walk, in which only some edges are followed; what is drawn otherwise leaves it. */
    Chain following(BitSet some) {
        var fewer = (BitSet) counting.clone();
        fewer.and(some);
        return new Chain(graph, fates, totals, fewer);
    }

    int size() {
        return fates.length;
    }

    /** The walk begins in one of the first states, each as likely as the others. */
    int initialCount() {
        return graph.initialStates().size();
    }

    boolean moves(int state) {
        return fates[state] == MOVING;
    }

    int fate(int state) {
        return fates[state];
    }

    int first(int state) {
        return edges.first(state);
    }

    int end(int state) {
        return edges.end(state);
    }

    /** Whether this edge is ever drawn and followed. */
    boolean counts(int edge) {
        return counting.get(edge);
    }

    int target(int edge) {
        return edges.target(edge);
    }

    /** In millionths. */
    long weight(int edge) {
        return edges.weight(edge).millionths();
    }

    /** All weights of a state together, in millionths, those that are not followed included. */
    long total(int state) {
        return totals[state];
    }

    double chance(int state, int edge) {
        return (double) weight(edge) / total(state);
    }

    Components components() {
        return components;
    }

    /** All states where the walk is over for this reason. */
    BitSet with(int fate) {
        var states = new BitSet();
        for (var state = 0; state < size(); state++) {
            states.set(state, fates[state] == fate);
        }
        return states;
    }

    /** The circles without a goal, each with its states, in the order of their first states. */
    List<int[]> loops() {
        var loops = new ArrayList<int[]>();
        for (var part = 0; part < components.count(); part++) {
            var states = components.states(part);
            if (fates[states[0]] == LOOP) {
                loops.add(states);
            }
        }
        loops.sort((one, other) -> Integer.compare(one[0], other[0]));
        return loops;
    }
}
