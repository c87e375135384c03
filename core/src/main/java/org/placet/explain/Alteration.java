package org.placet.explain;

import java.util.function.UnaryOperator;
import org.placet.model.Intent;
import org.placet.model.Scenario;

/**
 * One fact that could be otherwise: a number, a place, who holds a role, which reading holds.
 *
 * @param says what would be so, to be read after "if": "the request q1 were for 2,500 people instead of 2,501"
 * @param facts what it makes of a scenario
 * @param act what it makes of the act that is asked about
 */
record Alteration(String says, UnaryOperator<Scenario> facts, UnaryOperator<Intent> act) {

    static Alteration ofFacts(String says, UnaryOperator<Scenario> facts) {
        return new Alteration(says, facts, intent -> intent);
    }

    static Alteration ofAct(String says, UnaryOperator<Intent> act) {
        return new Alteration(says, scenario -> scenario, act);
    }
}
