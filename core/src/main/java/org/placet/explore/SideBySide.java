package org.placet.explore;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.function.Function;

/**
 * A plan to walk two systems side by side, step by step through every history that both allow, and to say where they
 * part: two procedures, or two readings of one law.
 *
 * <p>A history is what an onlooker sees: for each step the move, and what was seen of it. The search is breadth-first
 * over what each system can have come to by the same history, so the first parting ends a shortest history that only
 * one of them allows, also where a move can lead to several states. Behind a parting it goes on only with what both
 * have in common.
 *
 * <p>Unless told otherwise a move is the action itself, nothing but the move is seen, at most 100,000 pairs are
 * compared at any depth, and only what has a weight is followed. A plan never changes, and running it twice gives the
 * same result twice.
 *
 * @see Parted
 */
public final class SideBySide<S, A> {

    private static final int USUAL_PAIRS = 100_000;

    private final TransitionSystem<S, A> left;
    private final TransitionSystem<S, A> right;

    // Set on a copy only, before anybody else sees it.
    private Function<? super A, ?> move = action -> action;
    private Function<? super Transition<S, A>, ?> onLeft = transition -> "";
    private Function<? super Transition<S, A>, ?> onRight = transition -> "";
    private int pairs = USUAL_PAIRS;
    private int steps = Integer.MAX_VALUE;
    private boolean includesWeightZero;

    private SideBySide(TransitionSystem<S, A> left, TransitionSystem<S, A> right) {
        this.left = left;
        this.right = right;
    }

    /** A plan to compare these two. */
    public static <S, A> SideBySide<S, A> of(TransitionSystem<S, A> left, TransitionSystem<S, A> right) {
        checkArgument(left != null && right != null, "It takes two systems to compare.");
        return new SideBySide<>(left, right);
    }

    private SideBySide<S, A> copy() {
        var copy = new SideBySide<>(left, right);
        copy.move = move;
        copy.onLeft = onLeft;
        copy.onRight = onRight;
        copy.pairs = pairs;
        copy.steps = steps;
        copy.includesWeightZero = includesWeightZero;
        return copy;
    }

    /** What makes two actions the same move. */
    public SideBySide<S, A> moves(Function<? super A, ?> sameMove) {
        var copy = copy();
        copy.move = sameMove;
        return copy;
    }

    /** What is seen of a step on each side, beside the move: values that are equal where the onlooker sees the same. */
    public SideBySide<S, A> seeing(
            Function<? super Transition<S, A>, ?> ofLeft, Function<? super Transition<S, A>, ?> ofRight) {
        var copy = copy();
        copy.onLeft = ofLeft;
        copy.onRight = ofRight;
        return copy;
    }

    /** At most so many pairs are compared, at least 1. */
    public SideBySide<S, A> upTo(int most) {
        checkArgument(most >= 1, "A limit of %s pairs leaves nothing to compare. Allow at least 1.", most);
        var copy = copy();
        copy.pairs = most;
        return copy;
    }

    /** Histories of at most so many steps are compared, at least 1. */
    public SideBySide<S, A> upToSteps(int most) {
        checkArgument(most >= 1, "A limit of %s steps leaves nothing to compare. Allow at least 1.", most);
        var copy = copy();
        copy.steps = most;
        return copy;
    }

    /** What is only thinkable is followed too. */
    public SideBySide<S, A> includeWeightZero() {
        var copy = copy();
        copy.includesWeightZero = true;
        return copy;
    }

    /** Walks through everything that both allow, within the limits. */
    public Parted<S, A> run() {
        return new Walk<>(
                        new Side<>(left, move, onLeft, includesWeightZero),
                        new Side<>(right, move, onRight, includesWeightZero),
                        pairs,
                        steps)
                .run();
    }
}
