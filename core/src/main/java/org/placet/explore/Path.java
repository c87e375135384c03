package org.placet.explore;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One way through a transition system: where it began, and each thing that happened with the state that it led to.
 *
 * <p>A path never changes; {@link #then} makes a longer one. It may have no transition: then it begins and ends in the
 * same state. Nothing checks that the system really offers these transitions.
 *
 * @see StateGraph#shortestPathTo
 */
public record Path<S, A>(S start, List<Transition<S, A>> transitions) {

    public Path {
        checkArgument(start != null, "A path has no first state. Name the state in which it begins.");
        transitions = List.copyOf(transitions);
    }

    /** The path that begins here and goes nowhere yet. */
    public static <S, A> Path<S, A> from(S start) {
        return new Path<>(start, List.of());
    }

    /** This path, and one transition more. */
    public Path<S, A> then(Transition<S, A> next) {
        return new Path<>(
                start,
                ImmutableList.<Transition<S, A>>builder()
                        .addAll(transitions)
                        .add(next)
                        .build());
    }

    /** How many things happen on it: one less than its states. */
    public int length() {
        return transitions.size();
    }

    /** The state in which it ends. */
    public S end() {
        return transitions.isEmpty() ? start : transitions.get(length() - 1).target();
    }

    /** All its states in order, the first one included. */
    public List<S> states() {
        var states = ImmutableList.<S>builder().add(start);
        transitions.forEach(transition -> states.add(transition.target()));
        return states.build();
    }

    /** What happens on it, in order. */
    public List<A> actions() {
        return transitions.stream().map(Transition::action).toList();
    }

    /** One line for the first state, then one for each thing that happens. */
    @Override
    public String toString() {
        return transitions.stream()
                .map(transition -> "\n  " + transition.action() + " -> " + transition.target())
                .collect(Collectors.joining("", start.toString(), ""));
    }
}
