package org.placet.explore;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A plan to go through everything that can happen: where to look, how far, and what to test on the way.
 *
 * <p>The search is breadth-first and always finds the same states in the same order, in however many threads.
 * Properties are tested when a state or a step is made, all in one pass, and each keeps its own shortest path. It does
 * not stop at the first finding. A limit is no error: the result says what it cut off. Nor is an interruption: what was
 * found until then is the result, and the thread stays interrupted.
 *
 * <p>Unless told otherwise it makes at most a million states, at any depth, in up to 90 % of the memory, in one thread,
 * follows only transitions with a weight above zero, and tests nothing. A plan never changes: each method gives another
 * plan, and running one twice gives the same result twice (unless the memory ran short).
 *
 * @see StateGraph
 * @see Property
 */
public final class Exploration<S, A> {

    private static final Limits USUAL_LIMITS = new Limits(1_000_000, Integer.MAX_VALUE, 90);

    private final Supplier<? extends TransitionSystem<S, A>> systems;
    private final Consumer<TransitionSystem<S, A>> closing;

    // Set on a copy only, before anybody else sees it.
    private Limits limits = USUAL_LIMITS;
    private boolean includesWeightZero;
    private int threads = 1;
    private List<Property<S, A>> properties = List.of();
    private Consumer<Progress> listener = progress -> {};

    /**
     * How far it has come: states made, states followed, transitions, and the level that is being followed. Who wants a
     * rate has a clock.
     */
    public record Progress(int states, int followed, int transitions, int level) {}

    private Exploration(Supplier<? extends TransitionSystem<S, A>> systems, Consumer<TransitionSystem<S, A>> closing) {
        this.systems = systems;
        this.closing = closing;
    }

    private Exploration<S, A> copy() {
        var copy = new Exploration<>(systems, closing);
        copy.limits = limits;
        copy.includesWeightZero = includesWeightZero;
        copy.threads = threads;
        copy.properties = properties;
        copy.listener = listener;
        return copy;
    }

    /** A plan to explore this system, which must bear as many threads as are asked for. */
    public static <S, A> Exploration<S, A> of(TransitionSystem<S, A> system) {
        checkArgument(system != null, "There is no system to explore.");
        return new Exploration<>(() -> system, open -> {});
    }

    /** A plan to explore a system that serves one thread: each thread opens one and closes it. */
    public static <S, A> Exploration<S, A> opening(Supplier<? extends OpenSystem<S, A>> systems) {
        checkArgument(systems != null, "There is no system to explore.");
        return new Exploration<>(systems, open -> ((OpenSystem<S, A>) open).close());
    }

    /** At most so many states are made, at least 1. */
    public Exploration<S, A> upTo(int states) {
        return within(new Limits(states, limits.depth(), limits.memoryPercent()));
    }

    /** Shortest paths have at most so many states: 1 makes only the initial ones. */
    public Exploration<S, A> upToDepth(int depth) {
        return within(new Limits(limits.states(), depth, limits.memoryPercent()));
    }

    /** No more states are made as soon as so many percent of the memory are in use. */
    public Exploration<S, A> upToMemory(int percent) {
        return within(new Limits(limits.states(), limits.depth(), percent));
    }

    private Exploration<S, A> within(Limits others) {
        var copy = copy();
        copy.limits = others;
        return copy;
    }

    /** What is only thinkable is followed too. */
    public Exploration<S, A> includeWeightZero() {
        var copy = copy();
        copy.includesWeightZero = true;
        return copy;
    }

    /** In so many threads, which changes no result. Properties are tested in the one that runs it. */
    public Exploration<S, A> threads(int number) {
        checkArgument(number >= 1, "Nothing can be done by %s threads. Give at least 1.", number);
        var copy = copy();
        copy.threads = number;
        return copy;
    }

    /** Tells this how far it has come, from time to time and in the thread that runs it. */
    public Exploration<S, A> onProgress(Consumer<Progress> toTell) {
        var copy = copy();
        copy.listener = toTell;
        return copy;
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
        var copy = copy();
        copy.properties = all;
        return copy;
    }

    /** Goes through everything, within the limits. A system that breaks its promises stops it with an exception. */
    public Explored<S, A> run() {
        var watches = properties.stream().map(Property::watch).toList();
        var crew = new Crew<TransitionSystem<S, A>, List<Followed<S, A>>>(threads, systems, closing);
        StateGraph<S, A> graph;
        try (crew) {
            graph = new Discovery<>(crew, threads, limits, includesWeightZero, watches, listener).run();
        }
        return new Explored<>(
                graph, watches.stream().map(watch -> watch.verdict(graph)).toList(), silentRules(crew.tools()));
    }

    /** Whatever one thread did not hear from a rule, another may have. */
    private static ImmutableSortedSet<String> silentRules(List<?> systems) {
        var silent = new TreeSet<String>();
        for (var system : systems) {
            if (system instanceof Ruled ruled) {
                silent.addAll(ruled.rules());
            }
        }
        for (var system : systems) {
            if (system instanceof Ruled ruled) {
                silent.removeAll(ruled.spoken());
            }
        }
        return ImmutableSortedSet.copyOf(silent);
    }
}
