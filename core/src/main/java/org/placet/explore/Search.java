package org.placet.explore;

/**
 * Looks for the first place, a state or an edge, where something is so: what breaks an "always", or what shows a
 * "sometimes". Places come nearest first, so the first find is a shortest one, and nothing replaces it.
 */
abstract class Search<S, A> implements Watch<S, A> {

    private static final int NOWHERE = -1;

    private final Property<S, A> property;
    private int tested;
    private int found = NOWHERE;

    Search(Property<S, A> property) {
        this.property = property;
    }

    boolean isOver() {
        return found != NOWHERE;
    }

    void tested(int place, boolean isFound) {
        tested++;
        if (isFound) {
            found = place;
        }
    }

    abstract Path<S, A> pathTo(int place, StateGraph<S, A> graph);

    @Override
    public Verdict<S, A> verdict(StateGraph<S, A> graph) {
        var isAlways = property.kind() == Property.Kind.ALWAYS;
        if (isOver()) {
            var path = pathTo(found, graph);
            return isAlways
                    ? new Verdict.Broken<>(property, tested, path)
                    : new Verdict.Witnessed<>(property, tested, path);
        }
        if (!graph.isComplete()) {
            return new Verdict.Undecided<>(property, tested, graph.cutOffs());
        }
        if (!isAlways) {
            return new Verdict.NeverSeen<>(property, tested);
        }
        return tested == 0 ? new Verdict.Vacuous<>(property) : new Verdict.Holds<>(property, tested);
    }
}
