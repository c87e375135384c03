package org.placet.explore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/** Walks on an explored graph: one lot and a few look-ups a step. */
final class GraphWalker<S, A> implements Walker<S, A> {

    private final StateGraph<S, A> graph;
    private final Chain chain;
    private final Lots[] lots;
    private final int mostSteps;
    private final IntList edges = new IntList();
    private int start;

    private GraphWalker(StateGraph<S, A> graph, Chain chain, Lots[] lots, int mostSteps) {
        this.graph = graph;
        this.chain = chain;
        this.lots = lots;
        this.mostSteps = mostSteps;
    }

    /** Walkers that share what they read. */
    static <S, A> Supplier<Walker<S, A>> on(StateGraph<S, A> graph, List<Goal<S>> goals, int mostSteps) {
        var chain = Chain.of(graph, goals);
        var lots = new Lots[graph.size()];
        for (var state = 0; state < lots.length; state++) {
            if (chain.moves(state)) {
                var weights = new long[chain.end(state) - chain.first(state)];
                for (var place = 0; place < weights.length; place++) {
                    weights[place] = chain.weight(chain.first(state) + place);
                }
                lots[state] = Lots.of(weights);
            }
        }
        return () -> new GraphWalker<>(graph, chain, lots, mostSteps);
    }

    @Override
    public int walk(RandomGenerator random) {
        start = chain.initialCount() == 1 ? 0 : random.nextInt(chain.initialCount());
        edges.clear();
        var state = start;
        while (chain.moves(state)) {
            if (edges.size() == mostSteps) {
                return CUT;
            }
            var edge = chain.first(state) + lots[state].draw(random);
            edges.add(edge);
            state = chain.target(edge);
        }
        return chain.fate(state);
    }

    @Override
    public int steps() {
        return edges.size();
    }

    @Override
    public Path<S, A> path() {
        var transitions = new ArrayList<Transition<S, A>>();
        for (var step = 0; step < edges.size(); step++) {
            transitions.add(graph.transition(edges.get(step)));
        }
        return new Path<>(graph.state(start), transitions);
    }

    @Override
    public void close() {
        // The graph stays where it is.
    }
}
