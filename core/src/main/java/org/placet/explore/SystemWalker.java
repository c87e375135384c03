package org.placet.explore;

import static com.google.common.base.Preconditions.checkState;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Walks on a system that nobody explored. What it asked once it remembers, up to a number of states. */
final class SystemWalker<S, A> implements Walker<S, A> {

    private static final int REMEMBERED = 100_000;

    private final TransitionSystem<S, A> system;
    private final List<Goal<S>> goals;
    private final int mostSteps;
    private final Runnable closing;
    private final List<S> initial;
    private final Map<S, Place<S, A>> places = new HashMap<>();
    private final List<Transition<S, A>> steps = new ArrayList<>();
    private S start;

    /** What is known of a state: whether the walk is over there, and how it goes on if not. */
    private record Place<S, A>(int fate, List<Transition<S, A>> transitions, Lots lots) {}

    SystemWalker(TransitionSystem<S, A> system, List<Goal<S>> goals, int mostSteps, Runnable closing) {
        this.system = system;
        this.goals = goals;
        this.mostSteps = mostSteps;
        this.closing = closing;
        initial = List.copyOf(new LinkedHashSet<>(system.initialStates()));
        checkState(!initial.isEmpty(), "There is no initial state, so there is nothing to walk on. Name at least one.");
        start = initial.get(0);
    }

    @Override
    public int walk(RandomGenerator random) {
        start = initial.get(initial.size() == 1 ? 0 : random.nextInt(initial.size()));
        steps.clear();
        var place = place(start);
        while (place.fate() == Chain.MOVING) {
            if (steps.size() == mostSteps) {
                return CUT;
            }
            var transition = place.transitions().get(place.lots().draw(random));
            steps.add(transition);
            place = place(transition.target());
        }
        return place.fate();
    }

    private Place<S, A> place(S state) {
        var known = places.get(state);
        if (known != null) {
            return known;
        }
        var seen = look(state);
        if (places.size() < REMEMBERED) {
            places.put(state, seen);
        }
        return seen;
    }

    private Place<S, A> look(S state) {
        var goal = Goal.reachedIn(state, goals);
        if (goal != Goal.NONE) {
            return new Place<>(goal, List.of(), Lots.of(new long[0]));
        }
        var transitions = system.transitions(state);
        var weights = transitions.stream()
                .mapToLong(transition -> transition.weight().millionths())
                .toArray();
        var lots = Lots.of(weights);
        return new Place<>(lots.isEmpty() ? Chain.END : Chain.MOVING, transitions, lots);
    }

    @Override
    public int steps() {
        return steps.size();
    }

    @Override
    public Path<S, A> path() {
        return new Path<>(start, steps);
    }

    @Override
    public void close() {
        closing.run();
    }
}
