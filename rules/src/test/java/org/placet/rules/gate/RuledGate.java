package org.placet.rules.gate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.kie.api.KieBase;
import org.placet.rules.DroolsSystem;

/**
 * The gate with rules in place of its code: for each state the rules propose what can happen and where it leads. Its
 * facts are the places of the requests and the bound on escalations.
 */
public final class RuledGate {

    /** The order of the plain gate. */
    private static final Comparator<GateAct> BY_REQUEST_THEN_VERB =
            Comparator.comparing(GateAct::request).thenComparing(GateAct::verb);

    /** The place of a request in the state. */
    public record Place(int number) {}

    /** How often escalating is possible at most. */
    public record Bound(int most) {}

    private RuledGate() {}

    /** The facts come in an order that this seed draws: it must not matter. */
    static DroolsSystem<GateState, GateAct> of(KieBase rules, Gate gate, long seed) {
        var facts = new ArrayList<Object>();
        IntStream.range(0, gate.requests()).mapToObj(Place::new).forEach(facts::add);
        facts.add(new Bound(gate.mostEscalations()));
        Collections.shuffle(facts, new Random(seed));
        return DroolsSystem.<GateState, GateAct>of(rules, List.of(GateState.untouched(gate.requests())))
                .with(facts)
                .inOrder(BY_REQUEST_THEN_VERB);
    }
}
