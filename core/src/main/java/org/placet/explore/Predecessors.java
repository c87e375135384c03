package org.placet.explore;

import java.util.BitSet;

/** The graph read backwards: from which states each one is entered by what really can happen (weights above zero). */
final class Predecessors {

    private final int[] firsts;
    private final int[] sources;

    private Predecessors(int[] firsts, int[] sources) {
        this.firsts = firsts;
        this.sources = sources;
    }

    static Predecessors of(StateGraph<?, ?> graph) {
        var edges = graph.edges();
        var firsts = new int[graph.size() + 1];
        for (var edge = 0; edge < edges.size(); edge++) {
            if (!edges.weight(edge).isZero()) {
                firsts[edges.target(edge)]++;
            }
        }
        // Each entry becomes the end of its range; filling the range from behind turns it into the beginning.
        for (var state = 1; state < firsts.length; state++) {
            firsts[state] += firsts[state - 1];
        }
        var sources = new int[firsts[graph.size()]];
        for (var source = 0; source < graph.size(); source++) {
            for (var edge = edges.first(source); edge < edges.end(source); edge++) {
                if (!edges.weight(edge).isZero()) {
                    sources[--firsts[edges.target(edge)]] = source;
                }
            }
        }
        return new Predecessors(firsts, sources);
    }

    /** Every state from which one of these can be reached, these included. */
    BitSet reaching(BitSet goals) {
        var reached = (BitSet) goals.clone();
        var waiting = new int[firsts.length - 1];
        var count = 0;
        for (var goal = goals.nextSetBit(0); goal >= 0; goal = goals.nextSetBit(goal + 1)) {
            waiting[count++] = goal;
        }
        while (count > 0) {
            var state = waiting[--count];
            for (var place = firsts[state]; place < firsts[state + 1]; place++) {
                if (!reached.get(sources[place])) {
                    reached.set(sources[place]);
                    waiting[count++] = sources[place];
                }
            }
        }
        return reached;
    }
}
