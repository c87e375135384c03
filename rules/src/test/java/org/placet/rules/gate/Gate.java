package org.placet.rules.gate;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.placet.explore.Transition;
import org.placet.explore.TransitionSystem;
import org.placet.explore.Weight;

/**
 * The gate K(n, B): n requests that are submitted, decided and deployed one act at a time; a rejection may be taken
 * up again by escalating, B times in all.
 *
 * <p>This is the plain Java twin of what the rules beside it say, and the same as the one in the tests of the core: a
 * build without tests must not need those. Others have counted its states, transitions and depth, and there are
 * formulas for all three.
 *
 * @see RuledGate
 */
record Gate(int requests, int mostEscalations) implements TransitionSystem<GateState, GateAct> {

    /** 1 + (5^n - 1)(B + 1). */
    int expectedStates() {
        return 1 + (power(requests) - 1) * (mostEscalations + 1);
    }

    /** n + 4n 5^(n-1) (B+1) - n(B+1) + n 5^(n-1) B. */
    int expectedTransitions() {
        var others = power(requests - 1);
        return requests
                + 4 * requests * others * (mostEscalations + 1)
                - requests * (mostEscalations + 1)
                + requests * others * mostEscalations;
    }

    /** 3n + 1 + 2B. */
    int expectedDepth() {
        return 3 * requests + 1 + 2 * mostEscalations;
    }

    private static int power(int exponent) {
        return (int) Math.pow(Stage.values().length, exponent);
    }

    @Override
    public List<GateState> initialStates() {
        return List.of(GateState.untouched(requests));
    }

    @Override
    public List<Transition<GateState, GateAct>> transitions(GateState state) {
        return IntStream.range(0, requests)
                .boxed()
                .flatMap(request -> transitionsOf(request, state))
                .toList();
    }

    private Stream<Transition<GateState, GateAct>> transitionsOf(int request, GateState state) {
        return switch (state.requests().get(request)) {
            case NONE -> Stream.of(act("submit", request, state.with(request, Stage.PENDING)));
            case PENDING ->
                Stream.of(
                        act("approve", request, state.with(request, Stage.APPROVED)),
                        act("reject", request, state.with(request, Stage.REJECTED)));
            case APPROVED -> Stream.of(act("deploy", request, state.with(request, Stage.DEPLOYED)));
            case REJECTED ->
                state.escalations() < mostEscalations
                        ? Stream.of(act(
                                "escalate",
                                request,
                                state.with(request, Stage.PENDING).escalated()))
                        : Stream.empty();
            case DEPLOYED -> Stream.empty();
        };
    }

    private static Transition<GateState, GateAct> act(String verb, int request, GateState target) {
        return new Transition<>(new GateAct(verb, request), Weight.ONE, target);
    }
}
