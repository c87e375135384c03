package org.placet.explore;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One of two systems that are walked side by side, as an onlooker sees it. */
final class Side<S, A> {

    /** What is seen of a step: the move, and whatever else shows. */
    record Mark(Object move, Object seen) {}

    private final TransitionSystem<S, A> system;
    private final Function<? super A, ?> move;
    private final Function<? super Transition<S, A>, ?> seen;
    private final boolean includesWeightZero;
    private final Map<S, Map<Mark, List<Transition<S, A>>>> followed = new HashMap<>();

    Side(
            TransitionSystem<S, A> system,
            Function<? super A, ?> move,
            Function<? super Transition<S, A>, ?> seen,
            boolean includesWeightZero) {
        this.system = system;
        this.move = move;
        this.seen = seen;
        this.includesWeightZero = includesWeightZero;
    }

    /** Where it begins. */
    ImmutableSet<S> start() {
        return ImmutableSet.copyOf(system.initialStates());
    }

    /** Everything that can happen in one of these states, by what is seen of it, in the order of the system. */
    Map<Mark, List<Transition<S, A>>> steps(Set<S> states) {
        if (states.size() == 1) {
            return steps(states.iterator().next());
        }
        var all = new LinkedHashMap<Mark, List<Transition<S, A>>>();
        states.forEach(state -> steps(state)
                .forEach((mark, steps) ->
                        all.computeIfAbsent(mark, one -> new ArrayList<>()).addAll(steps)));
        return all;
    }

    private Map<Mark, List<Transition<S, A>>> steps(S state) {
        var known = followed.get(state);
        if (known != null) {
            return known;
        }
        var steps = new LinkedHashMap<Mark, List<Transition<S, A>>>();
        for (var transition : system.transitions(state)) {
            if (includesWeightZero || !transition.weight().isZero()) {
                var mark = new Mark(move.apply(transition.action()), seen.apply(transition));
                steps.computeIfAbsent(mark, one -> new ArrayList<>()).add(transition);
            }
        }
        followed.put(state, steps);
        return steps;
    }

    /** The states that these steps lead to. */
    static <S, A> ImmutableSet<S> targets(List<Transition<S, A>> steps) {
        return steps.stream().map(Transition::target).collect(ImmutableSet.toImmutableSet());
    }

    /**
     * A way through these sets of states, one set before each mark and one after the last, which ends in a state where
     * the move is open if there is one.
     */
    Path<S, A> way(List<ImmutableSet<S>> sets, List<Mark> marks, Object wanted) {
        var last = sets.get(sets.size() - 1);
        var end = last.stream()
                .filter(state -> steps(state).keySet().stream()
                        .anyMatch(mark -> mark.move().equals(wanted)))
                .findFirst()
                .orElseGet(() -> last.iterator().next());
        var backwards = new ArrayList<Transition<S, A>>();
        var state = end;
        for (int at = marks.size() - 1; at >= 0; at--) {
            var mark = marks.get(at);
            var target = state;
            for (var source : sets.get(at)) {
                var step = steps(source).getOrDefault(mark, List.of()).stream()
                        .filter(one -> one.target().equals(target))
                        .findFirst();
                if (step.isPresent()) {
                    backwards.add(0, step.get());
                    state = source;
                    break;
                }
            }
        }
        return new Path<>(state, backwards);
    }
}
