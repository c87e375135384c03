package org.placet.act;

import org.placet.model.ActorId;
import org.placet.model.RequestId;
import org.placet.model.Scenario;
import org.placet.model.Verb;
import org.placet.model.Voices;
import org.placet.model.World;

/** What those say who are asked for their consent. It decides nothing: it is a condition of somebody else's yes. */
public sealed interface Consenting extends OnRequest {

    /** The voices with this one among them. */
    Voices joining(Voices others);

    @Override
    default World counted(World world, Scenario scenario) {
        Table.next(world, this);
        var state = world.request(request());
        return world.with(state.with(joining(state.voices())));
    }

    /** Consents to a yes. */
    record Assent(ActorId actor, RequestId request) implements Consenting {
        @Override
        public Verb verb() {
            return Verb.CONSENT;
        }

        @Override
        public Voices joining(Voices others) {
            return others.consenting(actor);
        }
    }

    /** Objects to a yes. */
    record Objection(ActorId actor, RequestId request) implements Consenting {
        @Override
        public Verb verb() {
            return Verb.OBJECT;
        }

        @Override
        public Voices joining(Voices others) {
            return others.objecting(actor);
        }
    }
}
