package org.placet.explore;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A plan to walk by lot many times and to count which goal is reached first: on a graph that was explored, or on a
 * system that nobody could explore.
 *
 * <p>Every run has lots of its own, from the seed and its number alone: any run can be {@linkplain #replay replayed},
 * and neither the number of threads nor the number of runs changes another one. A system and its whole graph draw the
 * same runs, but for circles without a goal: on a graph they are known, on a system such a run is given up after too
 * many steps.
 *
 * <p>Unless told otherwise there are 10,000 runs with seed 0, of at most 10,000 steps each, in one thread. A plan never
 * changes: each method gives another plan.
 *
 * @see Odds the same numbers, exactly
 */
public final class MonteCarlo<S, A> {

    private static final int BATCH = 1_000;

    private final Function<Integer, Supplier<Walker<S, A>>> walking;
    private final List<Goal<S>> goals;

    // Set on a copy only, before anybody else sees it.
    private long seed;
    private int runs = 10_000;
    private int mostSteps = 10_000;
    private int threads = 1;
    private double width;
    private double confidence = 0.95;
    private Consumer<Progress> listener = progress -> {};

    /** How far it has come: so many runs of at most so many. Who wants a rate has a clock. */
    public record Progress(int runs, int of) {}

    private MonteCarlo(Function<Integer, Supplier<Walker<S, A>>> walking, List<Goal<S>> goals) {
        this.walking = walking;
        this.goals = goals;
    }

    private MonteCarlo<S, A> copy() {
        var copy = new MonteCarlo<>(walking, goals);
        copy.seed = seed;
        copy.runs = runs;
        copy.mostSteps = mostSteps;
        copy.threads = threads;
        copy.width = width;
        copy.confidence = confidence;
        copy.listener = listener;
        return copy;
    }

    /** Walks on this graph. At least one goal is needed, and their ids differ. */
    public static <S, A> MonteCarlo<S, A> on(StateGraph<S, A> graph, List<Goal<S>> goals) {
        var checked = checked(goals);
        return new MonteCarlo<>(mostSteps -> GraphWalker.on(graph, checked, mostSteps), checked);
    }

    /** Walks on the fly on this system, which must bear as many threads as are asked for. */
    public static <S, A> MonteCarlo<S, A> on(TransitionSystem<S, A> system, List<Goal<S>> goals) {
        var checked = checked(goals);
        return new MonteCarlo<>(mostSteps -> () -> new SystemWalker<>(system, checked, mostSteps, () -> {}), checked);
    }

    /** Walks on the fly on a system that serves one thread: each thread opens one and closes it. */
    public static <S, A> MonteCarlo<S, A> opening(Supplier<? extends OpenSystem<S, A>> systems, List<Goal<S>> goals) {
        var checked = checked(goals);
        return new MonteCarlo<>(
                mostSteps -> () -> {
                    var system = systems.get();
                    return new SystemWalker<>(system, checked, mostSteps, system::close);
                },
                checked);
    }

    private static <S> List<Goal<S>> checked(List<Goal<S>> goals) {
        checkArgument(!goals.isEmpty(), "There is no goal to count. Name at least one.");
        return Goal.distinct(goals);
    }

    /** The same with another seed. */
    public MonteCarlo<S, A> seed(long another) {
        var copy = copy();
        copy.seed = another;
        return copy;
    }

    /** At most so many runs. */
    public MonteCarlo<S, A> runs(int most) {
        checkArgument(most >= 1, "A sample of %s runs says nothing. Ask for at least 1.", most);
        var copy = copy();
        copy.runs = most;
        return copy;
    }

    /** A run is given up after so many steps, and counted as cut. */
    public MonteCarlo<S, A> upToSteps(int most) {
        checkArgument(most >= 1, "A run of at most %s steps goes nowhere. Allow at least 1.", most);
        var copy = copy();
        copy.mostSteps = most;
        return copy;
    }

    /** In so many threads, which changes no result. */
    public MonteCarlo<S, A> threads(int number) {
        checkArgument(number >= 1, "Nothing can be done by %s threads. Give at least 1.", number);
        var copy = copy();
        copy.threads = number;
        return copy;
    }

    /**
     * Stops as soon as no goal's interval (Wilson's, with this confidence) is wider than this. It looks after every
     * {@value #BATCH} runs. Who stops when it looks good is a little too confident.
     */
    public MonteCarlo<S, A> untilNarrow(double widest, double withConfidence) {
        checkArgument(0 < widest && widest < 1, "A width of %s is not between 0 and 1. Try 0.01.", widest);
        Share.checkConfidence(withConfidence);
        var copy = copy();
        copy.width = widest;
        copy.confidence = withConfidence;
        return copy;
    }

    /** Tells this how far it has come, after every {@value #BATCH} runs and in the thread that runs it. */
    public MonteCarlo<S, A> onProgress(Consumer<Progress> toTell) {
        var copy = copy();
        copy.listener = toTell;
        return copy;
    }

    /** One run alone, by its number from 0: the very walk that counts under this number. */
    public Path<S, A> replay(int run) {
        checkArgument(run >= 0, "There is no run with the number %s: runs are numbered from 0.", run);
        try (var walker = walking.apply(mostSteps).get()) {
            walker.walk(new Streams(seed).of(run));
            return walker.path();
        }
    }

    /** Walks. If the thread is interrupted, it stops soon, and the result has what was finished until then. */
    public Sampled run() {
        var streams = new Streams(seed);
        var tally = new Tally(goals.size());
        try (var crew = new Crew<Walker<S, A>, Tally>(threads, walking.apply(mostSteps), Walker::close)) {
            var asked = 0;
            while (asked < runs || !crew.isDone()) {
                while (asked < runs && !crew.isBusy()) {
                    var from = asked;
                    asked = Math.min(runs, asked + BATCH);
                    var to = asked;
                    crew.ask(walker -> Tally.of(walker, streams, from, to, goals.size()));
                }
                tally.add(crew.answer());
                listener.accept(new Progress(tally.runs(), runs));
                if (isNarrow(tally)) {
                    return tally.sampled(seed, goals, Sampled.Stop.NARROW);
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return tally.sampled(seed, goals, Sampled.Stop.INTERRUPTED);
        }
        return tally.sampled(seed, goals, Sampled.Stop.DONE);
    }

    private boolean isNarrow(Tally tally) {
        return width > 0 && tally.widest(confidence) <= width;
    }
}
