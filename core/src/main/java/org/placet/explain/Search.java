package org.placet.explain;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.placet.explore.Path;
import org.placet.explore.Transition;
import org.placet.explore.TransitionSystem;

/**
 * Looks for the nearest state with a property, breadth-first, in any transition system, from any state. None of the
 * ways is shorter, and of several it is the first in the system's order.
 *
 * @param most steps at most
 * @param states states at most
 */
public record Search(int most, int states) {

    /**
     * What was found, and how far was looked.
     *
     * @param way the shortest way, or nothing if there is none within the bounds
     * @param seen states that were made
     * @param complete whether everything that can be reached was looked at, so that "none" means none at all
     */
    public record Found<S, A>(Optional<Path<S, A>> way, int seen, boolean complete) {}

    public Search {
        checkArgument(most >= 0, "A search goes 0 steps or more; seen %s", most);
        checkArgument(states >= 1, "A search makes 1 state or more; seen %s", states);
    }

    /** The shortest way from this state to one that passes the test; no steps if it passes itself. */
    public <S, A> Found<S, A> from(S start, TransitionSystem<S, A> system, Predicate<? super S> goal) {
        return from(start, system, goal, new HashSet<>());
    }

    /**
     * The same, passing by states from which no way leads to the goal. What a search has looked at in vain and to the
     * end joins them.
     */
    <S, A> Found<S, A> from(S start, TransitionSystem<S, A> system, Predicate<? super S> goal, Set<S> hopeless) {
        var seen = new HashSet<S>(List.of(start));
        var level = List.of(Path.<S, A>from(start));
        if (goal.test(start)) {
            return new Found<>(Optional.of(level.get(0)), seen.size(), false);
        }
        boolean cut = false;
        for (int step = 0; step < most && !level.isEmpty(); step++) {
            var next = new ArrayList<Path<S, A>>();
            for (var path : level) {
                for (var transition : fresh(path, system, seen, hopeless)) {
                    if (seen.size() >= states) {
                        cut = true;
                        break;
                    }
                    seen.add(transition.target());
                    var longer = path.then(transition);
                    if (goal.test(transition.target())) {
                        return new Found<>(Optional.of(longer), seen.size(), false);
                    }
                    next.add(longer);
                }
            }
            level = next;
        }
        boolean complete = level.isEmpty() && !cut;
        if (complete) {
            hopeless.addAll(seen);
        }
        return new Found<>(Optional.empty(), seen.size(), complete);
    }

    /** What leads on to states that nobody has seen yet, one for each of them. */
    private static <S, A> List<Transition<S, A>> fresh(
            Path<S, A> path, TransitionSystem<S, A> system, Set<S> seen, Set<S> hopeless) {
        var targets = new LinkedHashSet<S>();
        return system.transitions(path.end()).stream()
                .filter(transition -> !seen.contains(transition.target()) && !hopeless.contains(transition.target()))
                .filter(transition -> targets.add(transition.target()))
                .toList();
    }
}
