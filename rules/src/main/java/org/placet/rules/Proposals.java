package org.placet.rules;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.rule.RuleContext;
import org.placet.explore.Weight;

/**
 * What rules hand their proposals to that move a user's own states: the one global of such rules, under the name {@code
 * advice}. A rule says what can happen, how likely it is beside the rest, and which state it leads to, and nothing else.
 *
 * <pre>{@code
 * rule "deploy: what was approved is deployed"
 * when
 *     $state : GateState()
 *     Place( $i : number, $state.stageOf($i) == Stage.APPROVED )
 * then
 *     advice.propose( kcontext, new GateAct("deploy", $i), $state.with($i, Stage.DEPLOYED) );
 * end
 * }</pre>
 *
 * @see DroolsSystem
 */
public final class Proposals {

    private List<Proposal> made = new ArrayList<>();

    /** One proposal, and the rule that made it. */
    record Proposal(String rule, Object action, Weight weight, Object target) {}

    /** This can happen, with weight 1. */
    public void propose(RuleContext context, Object action, Object target) {
        propose(context, action, Weight.ONE, target);
    }

    /** This can happen, with a whole weight. */
    public void propose(RuleContext context, Object action, long weight, Object target) {
        propose(context, action, Weight.of(weight), target);
    }

    /** This can happen, with this weight. */
    public void propose(RuleContext context, Object action, Weight weight, Object target) {
        var rule = RuleText.idOf(context.getRule().getName());
        checkArgument(action != null, "The rule '%s' proposes nothing. Say what happens.", rule);
        checkArgument(
                target != null, "The rule '%s' proposes '%s', which leads nowhere. Name the state.", rule, action);
        made.add(new Proposal(rule, action, weight, target));
    }

    /** All that was proposed since the last time, in no order that means anything. */
    List<Proposal> take() {
        var taken = made;
        made = new ArrayList<>();
        return taken;
    }
}
