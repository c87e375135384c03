package org.placet.rules.gate;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.rule.RuleContext;
import org.placet.explore.Transition;
import org.placet.explore.Weight;

/** What the rules of the gate hand their proposals to. The rule's name begins with the verb. */
public final class Proposals {

    private List<Transition<GateState, GateAct>> made = new ArrayList<>();

    /** This can happen to the request at this place, and leads there. */
    public void propose(RuleContext context, int request, GateState next) {
        var verb = context.getRule().getName().split(":")[0];
        made.add(new Transition<>(new GateAct(verb, request), Weight.ONE, next));
    }

    List<Transition<GateState, GateAct>> take() {
        var taken = made;
        made = new ArrayList<>();
        return taken;
    }
}
