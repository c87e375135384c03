package org.placet.explore;

import java.util.function.Predicate;

/** Looks for the first state where something is so, among those that meet the premise. */
final class StateSearch<S, A> extends Search<S, A> {

    private final Predicate<? super S> premise;
    private final Predicate<? super S> sought;

    StateSearch(Property<S, A> property, Predicate<? super S> premise, Predicate<? super S> sought) {
        super(property);
        this.premise = premise;
        this.sought = sought;
    }

    @Override
    public void stateMade(int number, S state) {
        if (!isOver() && premise.test(state)) {
            tested(number, sought.test(state));
        }
    }

    @Override
    Path<S, A> pathTo(int place, StateGraph<S, A> graph) {
        return graph.shortestPathTo(place);
    }
}
