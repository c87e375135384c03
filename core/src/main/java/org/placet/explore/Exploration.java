package org.placet.explore;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;

/**
 * A plan to go through everything that can happen: where to look, how far, and what to test on the way.
 *
 * <p>The search is breadth-first and always finds the same states in the same order. Properties are tested when a
 * state or a step is made, all in one pass, and each keeps its own shortest path. It does not stop at the first
 * finding. A limit is no error: the result says what it cut off.
 *
 * <p>Unless told otherwise it makes at most a million states, at any depth, follows only transitions with a weight
 * above zero, and tests nothing. A plan never changes: each method gives another plan, and running one twice gives the
 * same result twice.
 *
 * @see StateGraph
 * @see Property
 */
public final class Exploration<S, A> {

    private static final Limits USUAL_LIMITS = new Limits(1_000_000, Integer.MAX_VALUE);

    private final TransitionSystem<S, A> system;
    private final Limits limits;
    private final boolean includesWeightZero;
    private final List<Property<S, A>> properties;

    private Exploration(
            TransitionSystem<S, A> system, Limits limits, boolean includesWeightZero, List<Property<S, A>> properties) {
        this.system = system;
        this.limits = limits;
        this.includesWeightZero = includesWeightZero;
        this.properties = properties;
    }

    /** A plan to explore this system, with the usual limits and no properties. */
    public static <S, A> Exploration<S, A> of(TransitionSystem<S, A> system) {
        checkArgument(system != null, "There is no system to explore.");
        return new Exploration<>(system, USUAL_LIMITS, false, List.of());
    }

    /** At most so many states are made, at least 1. */
    public Exploration<S, A> upTo(int states) {
        return new Exploration<>(system, new Limits(states, limits.depth()), includesWeightZero, properties);
    }

    /** Shortest paths have at most so many states: 1 makes only the initial ones. */
    public Exploration<S, A> upToDepth(int depth) {
        return new Exploration<>(system, new Limits(limits.states(), depth), includesWeightZero, properties);
    }

    /** What is only thinkable is followed too. */
    public Exploration<S, A> includeWeightZero() {
        return new Exploration<>(system, limits, true, properties);
    }

    /** These are tested, besides those named before. Their ids must differ. */
    @SafeVarargs
    @SuppressWarnings("varargs") // List.of copies the array.
    public final Exploration<S, A> properties(Property<S, A>... more) {
        return properties(List.of(more));
    }

    /** These are tested, besides those named before. Their ids must differ. */
    public Exploration<S, A> properties(List<Property<S, A>> more) {
        var all = ImmutableList.<Property<S, A>>builder()
                .addAll(properties)
                .addAll(more)
                .build();
        var ids = new HashSet<String>();
        for (var property : all) {
            checkArgument(ids.add(property.id()), "Two properties have the id '%s'. Rename one.", property.id());
        }
        return new Exploration<>(system, limits, includesWeightZero, all);
    }

    /** Goes through everything, within the limits. A system that breaks its promises stops it with an exception. */
    public Explored<S, A> run() {
        var watches = properties.stream().map(Property::watch).toList();
        var graph = new Discovery<>(system, limits, includesWeightZero, watches).run();
        return new Explored<>(
                graph, watches.stream().map(watch -> watch.verdict(graph)).toList());
    }
}
