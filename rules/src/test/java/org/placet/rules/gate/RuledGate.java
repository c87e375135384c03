package org.placet.rules.gate;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.placet.explore.Transition;
import org.placet.explore.TransitionSystem;

/**
 * The gate with rules in place of its code: for each state the rules propose what can happen and where it leads, and
 * this sorts what they propose. For one thread, to be closed.
 */
public final class RuledGate implements TransitionSystem<GateState, GateAct>, AutoCloseable {

    private static final Comparator<Transition<GateState, GateAct>> BY_REQUEST_THEN_VERB = Comparator.comparing(
                    (Transition<GateState, GateAct> one) -> one.action().request())
            .thenComparing(one -> one.action().verb());

    /** The place of a request in the state. */
    public record Place(int number) {}

    /** How often escalating is possible at most. */
    public record Bound(int most) {}

    private final KieSession session;
    private final Proposals advice = new Proposals();
    private final int requests;

    RuledGate(KieBase rules, Gate gate) {
        session = rules.newKieSession();
        session.setGlobal("advice", advice);
        session.insert(new Bound(gate.mostEscalations()));
        requests = gate.requests();
        IntStream.range(0, requests).mapToObj(Place::new).forEach(session::insert);
    }

    @Override
    public List<GateState> initialStates() {
        return List.of(GateState.untouched(requests));
    }

    @Override
    public List<Transition<GateState, GateAct>> transitions(GateState state) {
        var looked = session.insert(state);
        session.fireAllRules();
        session.delete(looked);
        return advice.take().stream().sorted(BY_REQUEST_THEN_VERB).toList();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
