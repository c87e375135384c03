package org.placet.explore;

import java.util.BitSet;
import java.util.function.Predicate;

/** Looks for a state from which a goal is out of reach, once the graph is whole. */
final class GoalSearch<S, A> implements Watch<S, A> {

    private final Property<S, A> property;
    private final Predicate<? super S> goal;
    private final BitSet goals = new BitSet();

    GoalSearch(Property<S, A> property, Predicate<? super S> goal) {
        this.property = property;
        this.goal = goal;
    }

    @Override
    public void stateMade(int number, S state) {
        goals.set(number, goal.test(state));
    }

    @Override
    public Verdict<S, A> verdict(StateGraph<S, A> graph) {
        if (!graph.isComplete()) {
            return new Verdict.Undecided<>(property, graph.size(), graph.cutOffs());
        }
        var trapped = Predecessors.of(graph).reaching(goals).nextClearBit(0);
        // Numbers grow with the distance, so the smallest one is a nearest trap.
        return trapped < graph.size()
                ? new Verdict.Broken<>(property, graph.size(), graph.shortestPathTo(trapped))
                : new Verdict.Holds<>(property, graph.size());
    }
}
