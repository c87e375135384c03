package org.placet.explore;

import static com.google.common.base.Preconditions.checkState;

import java.util.List;
import java.util.function.Consumer;

/**
 * One breadth-first search from beginning to end. A crew asks the system; what it answers is taken in here, in the order
 * of the numbers, whoever was first. It tells the watches about each state and step when it is made.
 */
final class Discovery<S, A> {

    private static final int LARGEST_BLOCK = 256;

    private final Crew<TransitionSystem<S, A>, List<Followed<S, A>>> crew;
    private final int threads;
    private final Limits limits;
    private final Memory memory;
    private final boolean includesWeightZero;
    private final List<Watch<S, A>> watches;
    private final Consumer<Exploration.Progress> listener;

    private final Numbering<S> states = new Numbering<>();
    private final Edges<A> edges = new Edges<>();
    private final Levels levels = new Levels();
    private final Cuts cuts;
    private int asked;
    private int followed;
    private int nextLevel;

    Discovery(
            Crew<TransitionSystem<S, A>, List<Followed<S, A>>> crew,
            int threads,
            Limits limits,
            boolean includesWeightZero,
            List<Watch<S, A>> watches,
            Consumer<Exploration.Progress> listener) {
        this.crew = crew;
        this.threads = threads;
        this.limits = limits;
        this.memory = Memory.ofThisJava(limits.memoryPercent());
        this.includesWeightZero = includesWeightZero;
        this.watches = watches;
        this.listener = listener;
        this.cuts = new Cuts(limits);
    }

    StateGraph<S, A> run() {
        makeInitialStates(crew.tools().get(0).initialStates());
        try {
            while (followed < states.size()) {
                askAhead();
                crew.answer().forEach(this::take);
                listener.accept(new Exploration.Progress(states.size(), followed, edges.size(), levels.count()));
            }
        } catch (InterruptedException interrupted) {
            stop();
            Thread.currentThread().interrupt();
        }
        edges.startNextState();
        return new StateGraph<>(states, edges, levels, cuts);
    }

    private void makeInitialStates(List<S> initial) {
        checkState(initial != null, "initialStates() gave null instead of a list of states.");
        checkState(!initial.isEmpty(), "There is no initial state, so there is nothing to explore. Name at least one.");
        for (var state : initial) {
            checkState(state != null, "One of the initial states is null: %s. Each must be a state.", initial);
            var hash = Numbering.hashOf(state);
            if (states.numberOf(state, hash) == Numbering.UNKNOWN) {
                checkState(
                        states.size() < limits.states(),
                        "There are more initial states than the limit of %s. Allow more with upTo(...).",
                        new Count(limits.states(), "state"));
                make(state, hash, Levels.INITIAL);
            }
        }
    }

    /** Small blocks while there is little to do, so that everybody has something. */
    private void askAhead() {
        while (asked < states.size() && !crew.isBusy()) {
            var size = Math.min(LARGEST_BLOCK, (states.size() - asked + threads - 1) / threads);
            var block = List.copyOf(states.values().subList(asked, asked + size));
            asked += size;
            crew.ask(system -> Followed.all(system, block, includesWeightZero));
        }
    }

    private void take(Followed<S, A> next) {
        if (followed == nextLevel) {
            levels.startLevel(followed);
            nextLevel = states.size();
        }
        edges.startNextState();
        for (var place = 0; place < next.transitions().size(); place++) {
            take(next, place);
        }
        followed++;
    }

    private void take(Followed<S, A> next, int place) {
        var transition = next.transitions().get(place);
        var hash = next.targetHashes()[place];
        var target = states.numberOf(transition.target(), hash);
        if (target == Numbering.UNKNOWN) {
            var refusing = limits.refusing(levels.count() + 1, states.size(), memory);
            if (refusing.isPresent()) {
                cuts.cut(followed, refusing.get());
                return;
            }
            target = make(transition.target(), hash, edges.size());
        }
        var edge = edges.size();
        edges.add(transition.action(), next.actionHashes()[place], transition.weight(), target);
        for (var watch : watches) {
            watch.stepMade(edge, next.state(), transition.action(), states.value(target));
        }
    }

    private int make(S state, int hash, int discoveredBy) {
        var number = states.add(state, hash);
        levels.stateMade(discoveredBy);
        for (var watch : watches) {
            watch.stateMade(number, state);
        }
        return number;
    }

    /** What was not followed any more has no edges, and is known to be cut. */
    private void stop() {
        if (nextLevel < states.size()) {
            levels.startLevel(nextLevel);
        }
        cuts.interruptAt(followed, states.size());
        for (var state = followed; state < states.size(); state++) {
            edges.startNextState();
        }
    }
}
