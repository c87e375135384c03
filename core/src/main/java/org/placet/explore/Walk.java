package org.placet.explore;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.placet.explore.Side.Mark;

/**
 * One breadth-first walk through what two systems have in common. A pair is what each can have come to by one common
 * history; most often that is one state a side.
 */
final class Walk<S, A> {

    private record Pair<S>(ImmutableSet<S> left, ImmutableSet<S> right) {}

    /** How a pair was found. */
    private record Found(int from, Mark mark, int steps) {}

    private static final Found AT_FIRST = new Found(-1, new Mark("", ""), 0);

    private final Side<S, A> left;
    private final Side<S, A> right;
    private final int mostPairs;
    private final int mostSteps;
    private final Numbering<Pair<S>> pairs = new Numbering<>();
    private final List<Found> found = new ArrayList<>();
    private final List<Parting<S, A>> partings = new ArrayList<>();
    private final Set<Object> parted = new HashSet<>();
    private boolean isComplete = true;
    private int cutBehind = Integer.MAX_VALUE;

    Walk(Side<S, A> left, Side<S, A> right, int mostPairs, int mostSteps) {
        this.left = left;
        this.right = right;
        this.mostPairs = mostPairs;
        this.mostSteps = mostSteps;
    }

    Parted<S, A> run() {
        pairs.numberOrAdd(new Pair<>(left.start(), right.start()));
        found.add(AT_FIRST);
        int longest = 0;
        for (int number = 0; number < pairs.size(); number++) {
            int steps = found.get(number).steps();
            if (steps < mostSteps) {
                follow(number);
                longest = steps + 1;
            } else {
                cut(steps);
            }
        }
        return new Parted<>(partings, pairs.size(), Math.min(longest, cutBehind), isComplete);
    }

    private void follow(int number) {
        var pair = pairs.value(number);
        var onLeft = left.steps(pair.left());
        var onRight = right.steps(pair.right());
        for (var move : differing(onLeft.keySet(), onRight.keySet())) {
            if (parted.add(move)) {
                partings.add(parting(number, move, onLeft, onRight));
            }
        }
        onLeft.forEach((mark, steps) -> {
            var others = onRight.get(mark);
            if (others != null) {
                make(new Pair<>(Side.targets(steps), Side.targets(others)), number, mark);
            }
        });
    }

    private void make(Pair<S> pair, int from, Mark mark) {
        int steps = found.get(from).steps() + 1;
        if (pairs.numberOf(pair) != Numbering.UNKNOWN) {
            return;
        }
        if (pairs.size() >= mostPairs) {
            cut(steps);
            return;
        }
        pairs.numberOrAdd(pair);
        found.add(new Found(from, mark, steps));
    }

    /** Histories longer than this were not all compared. */
    private void cut(int steps) {
        isComplete = false;
        cutBehind = Math.min(cutBehind, steps);
    }

    /** The moves of which the two sides see something different, in the order of the left side, then of the right. */
    private static Set<Object> differing(Set<Mark> onLeft, Set<Mark> onRight) {
        var moves = new LinkedHashSet<Object>();
        onLeft.stream().filter(mark -> !onRight.contains(mark)).map(Mark::move).forEach(moves::add);
        onRight.stream().filter(mark -> !onLeft.contains(mark)).map(Mark::move).forEach(moves::add);
        return moves;
    }

    private Parting<S, A> parting(
            int number,
            Object move,
            Map<Mark, List<Transition<S, A>>> onLeft,
            Map<Mark, List<Transition<S, A>>> onRight) {
        var numbers = new ArrayList<Integer>();
        for (int at = number; at >= 0; at = found.get(at).from()) {
            numbers.add(0, at);
        }
        var marks = numbers.stream().skip(1).map(at -> found.get(at).mark()).toList();
        var history = numbers.stream().map(pairs::value).toList();
        return new Parting<>(
                left.way(history.stream().map(Pair::left).toList(), marks, move),
                right.way(history.stream().map(Pair::right).toList(), marks, move),
                move,
                of(move, onLeft),
                of(move, onRight));
    }

    private static <S, A> List<Transition<S, A>> of(Object move, Map<Mark, List<Transition<S, A>>> steps) {
        return steps.entrySet().stream()
                .filter(one -> one.getKey().move().equals(move))
                .flatMap(one -> one.getValue().stream())
                .toList();
    }
}
