package org.placet.explore;

import com.google.common.collect.ImmutableMap;
import java.util.List;

/** How often which end was reached. */
final class Tally {

    private final int[] goals;
    private int never;
    private int beyond;
    private int cut;
    private int runs;
    private long steps;

    Tally(int goals) {
        this.goals = new int[goals];
    }

    /** The runs from one number up to another, the last one not included. */
    static Tally of(Walker<?, ?> walker, Streams streams, int from, int to, int goals) {
        var tally = new Tally(goals);
        for (var run = from; run < to; run++) {
            tally.count(walker.walk(streams.of(run)));
            tally.steps += walker.steps();
        }
        return tally;
    }

    private void count(int fate) {
        runs++;
        switch (fate) {
            case Chain.END, Chain.LOOP -> never++;
            case Chain.BEYOND -> beyond++;
            case Walker.CUT -> cut++;
            default -> goals[fate]++;
        }
    }

    void add(Tally other) {
        for (var goal = 0; goal < goals.length; goal++) {
            goals[goal] += other.goals[goal];
        }
        never += other.never;
        beyond += other.beyond;
        cut += other.cut;
        runs += other.runs;
        steps += other.steps;
    }

    int runs() {
        return runs;
    }

    /** The width of the widest interval of a goal. */
    double widest(double confidence) {
        var widest = 0.0;
        for (var seen : goals) {
            widest = Math.max(widest, new Share(seen, runs).wilson(confidence).width());
        }
        return widest;
    }

    Sampled sampled(long seed, List<? extends Goal<?>> names, Sampled.Stop stopped) {
        var shares = ImmutableMap.<String, Share>builder();
        for (var goal = 0; goal < goals.length; goal++) {
            shares.put(names.get(goal).id(), new Share(goals[goal], runs));
        }
        return new Sampled(
                seed,
                shares.build(),
                new Share(never, runs),
                new Share(beyond, runs),
                new Share(cut, runs),
                steps,
                stopped);
    }
}
