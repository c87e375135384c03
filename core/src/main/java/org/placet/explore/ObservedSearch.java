package org.placet.explore;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * Goes over a finished graph once more, with what an observer remembers on the way, for one property. The system is not
 * asked again, and the graph stays as it is.
 */
final class ObservedSearch<S, A, M> implements Watch<S, A> {

    // A mean for each state: an observer that needs more counts without end.
    private static final int MEMORIES = 64;

    private final Property<S, A> property;
    private final Observer<? super S, ? super A, M> observer;
    private final Property<Observed<S, M>, A> observed;

    ObservedSearch(
            Property<S, A> property, Observer<? super S, ? super A, M> observer, Property<Observed<S, M>, A> observed) {
        this.property = property;
        this.observer = observer;
        this.observed = observed;
    }

    /** The graph as a system again, each state as often as there is something else to remember. */
    private final class Remembering implements TransitionSystem<Observed<S, M>, A> {

        private final StateGraph<S, A> graph;

        Remembering(StateGraph<S, A> graph) {
            this.graph = graph;
        }

        @Override
        public List<Observed<S, M>> initialStates() {
            return graph.initialStates().stream()
                    .map(state -> new Observed<>(state, observer.begin(state)))
                    .toList();
        }

        @Override
        public List<Transition<Observed<S, M>, A>> transitions(Observed<S, M> from) {
            var number = graph.indexOf(from.state()).orElseThrow();
            var edges = graph.edges();
            var transitions = ImmutableList.<Transition<Observed<S, M>, A>>builder();
            for (var edge = edges.first(number); edge < edges.end(number); edge++) {
                var target = graph.state(edges.target(edge));
                var memory = observer.next(from.memory(), from.state(), edges.action(edge), target);
                transitions.add(
                        new Transition<>(edges.action(edge), edges.weight(edge), new Observed<>(target, memory)));
            }
            return transitions.build();
        }
    }

    @Override
    public Verdict<S, A> verdict(StateGraph<S, A> graph) {
        var limit = Math.max(graph.stateLimit(), (int) Math.min((long) MEMORIES * graph.size(), Integer.MAX_VALUE));
        var verdict = Exploration.of(new Remembering(graph))
                .upTo(limit)
                .includeWeightZero()
                .properties(observed)
                .run()
                .verdicts()
                .get(0);
        return told(verdict, graph);
    }

    private Verdict<S, A> told(Verdict<Observed<S, M>, A> verdict, StateGraph<S, A> graph) {
        var broken = verdict.counterexample();
        if (broken.isPresent() && (property.kind() == Property.Kind.ALWAYS || graph.isComplete())) {
            return new Verdict.Broken<>(property, verdict.tested(), plain(broken.get()));
        }
        var witness = verdict.witness();
        if (witness.isPresent()) {
            return new Verdict.Witnessed<>(property, verdict.tested(), plain(witness.get()));
        }
        if (verdict instanceof Verdict.Undecided<Observed<S, M>, A> undecided) {
            return new Verdict.Undecided<>(property, verdict.tested(), undecided.cutOffs());
        }
        if (!graph.isComplete()) {
            return new Verdict.Undecided<>(property, verdict.tested(), graph.cutOffs());
        }
        if (property.kind() == Property.Kind.SOMETIMES) {
            return new Verdict.NeverSeen<>(property, verdict.tested());
        }
        return verdict.isVacuous() ? new Verdict.Vacuous<>(property) : new Verdict.Holds<>(property, verdict.tested());
    }

    private Path<S, A> plain(Path<Observed<S, M>, A> path) {
        return new Path<>(
                path.start().state(),
                path.transitions().stream()
                        .map(one -> new Transition<>(
                                one.action(), one.weight(), one.target().state()))
                        .toList());
    }
}
