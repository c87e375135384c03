package org.placet.explore;

/** Looks for the first step where something is so, among those that meet the premise. */
final class StepSearch<S, A> extends Search<S, A> {

    private final StepTest<? super S, ? super A> premise;
    private final StepTest<? super S, ? super A> sought;

    StepSearch(Property<S, A> property, StepTest<? super S, ? super A> premise, StepTest<? super S, ? super A> sought) {
        super(property);
        this.premise = premise;
        this.sought = sought;
    }

    @Override
    public void stepMade(int edge, S state, A action, S target) {
        if (!isOver() && premise.test(state, action, target)) {
            tested(edge, sought.test(state, action, target));
        }
    }

    @Override
    Path<S, A> pathTo(int place, StateGraph<S, A> graph) {
        return graph.shortestPathOver(place);
    }
}
