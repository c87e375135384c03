package org.placet.explore;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Which ends can still come from each state of a graph. An end that a state itself is at can still come from it. What is
 * cut off is not seen.
 */
public final class Possible {

    private final List<String> ends = new ArrayList<>();
    private final List<BitSet> reaching = new ArrayList<>();

    private Possible() {}

    /** Of a graph. */
    public static <S, A> Possible of(StateGraph<S, A> graph, Function<? super S, Optional<String>> end) {
        return of(
                graph.size(),
                state -> end.apply(graph.state(state)),
                state -> graph.edgesFrom(state).stream().mapToInt(Edge::target));
    }

    /**
     * Of whatever has states with numbers from 0.
     *
     * @param end the end that a state is at, if it is at one
     * @param next the numbers of the states that can follow
     */
    public static Possible of(int states, IntFunction<Optional<String>> end, IntFunction<IntStream> next) {
        var possible = new Possible();
        for (int state = 0; state < states; state++) {
            var at = state;
            end.apply(state).ifPresent(code -> possible.at(code).set(at));
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            // most ways lead to higher numbers, so going back meets the end of a way before its beginning
            for (int state = states - 1; state >= 0; state--) {
                moved |= possible.takeOver(state, next.apply(state).toArray());
            }
        }
        return possible;
    }

    private BitSet at(String code) {
        if (!ends.contains(code)) {
            ends.add(code);
            reaching.add(new BitSet());
        }
        return reaching.get(ends.indexOf(code));
    }

    private boolean takeOver(int state, int[] next) {
        boolean moved = false;
        for (var reached : reaching) {
            if (!reached.get(state) && IntStream.of(next).anyMatch(reached::get)) {
                reached.set(state);
                moved = true;
            }
        }
        return moved;
    }

    /** All ends, those of the lowest states first. */
    public List<String> all() {
        return List.copyOf(ends);
    }

    /** The ends that can still come from this state, in the same order. */
    public List<String> from(int state) {
        return IntStream.range(0, ends.size())
                .filter(end -> reaching.get(end).get(state))
                .mapToObj(ends::get)
                .collect(ImmutableList.toImmutableList());
    }
}
