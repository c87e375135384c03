package org.placet.act;

import org.placet.model.ActorId;
import org.placet.model.Answer;
import org.placet.model.Authorisation;
import org.placet.model.BreachException;
import org.placet.model.Decision;
import org.placet.model.Quantity;
import org.placet.model.RequestId;
import org.placet.model.Scenario;
import org.placet.model.Scope;
import org.placet.model.Verb;
import org.placet.model.World;

/** Says yes or no to a request. Anybody can say it; it is a decision only if it counts. */
public record Decide(ActorId actor, RequestId request, Answer answer) implements OnRequest {

    @Override
    public Verb verb() {
        return answer.verb();
    }

    /** What the answer would permit. */
    public Scope granted() {
        return answer.granted();
    }

    /** How many it would permit. */
    public Quantity number() {
        return answer.granted().number();
    }

    /** Whether it is one of the three kinds of yes. */
    public boolean approving() {
        return answer.isApproval();
    }

    @Override
    public World counted(World world, Scenario scenario) {
        var phase = Table.next(world, this);
        var authority = scenario.authorityOver(request)
                .orElseThrow(() -> new BreachException("S5", "Nobody holds final approval over '" + request + "'"));
        var decision = new Decision(request, actor, authority, answer);
        var decided = Requests.close(world, scenario, request, phase);
        return approving()
                ? decided.with(
                        Authorisation.from(decision, world.request(request).applicant()))
                : decided;
    }
}
