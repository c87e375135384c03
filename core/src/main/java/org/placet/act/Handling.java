package org.placet.act;

import org.placet.model.ActorId;
import org.placet.model.AuthorisationPhase;
import org.placet.model.RequestId;
import org.placet.model.Scenario;
import org.placet.model.Verb;
import org.placet.model.World;

/** What happens to a request on its way to the answer, and to the answer on its way back. */
public sealed interface Handling extends OnRequest {

    /** Confirms that the request has arrived. The time for an answer runs from here. */
    record Acknowledge(ActorId actor, RequestId request) implements Handling {
        @Override
        public Verb verb() {
            return Verb.ACKNOWLEDGE;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return Table.move(world, this, scenario.reading().deadlines().answerDays());
        }
    }

    /** Sends the request back as incomplete. */
    record Return(ActorId actor, RequestId request) implements Handling {
        @Override
        public Verb verb() {
            return Verb.RETURN;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return Table.move(world, this, world.request(request).daysLeft());
        }
    }

    /** Takes the request under review. */
    record Review(ActorId actor, RequestId request) implements Handling {
        @Override
        public Verb verb() {
            return Verb.REVIEW;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return Table.move(world, this, world.request(request).daysLeft());
        }
    }

    /**
     * Hands the answer to the applicant. An approval takes effect now, unless a condition precedent is still unmet
     * (that it takes effect when it is communicated is an assumption).
     */
    record Communicate(ActorId actor, RequestId request) implements Handling {
        @Override
        public Verb verb() {
            return Verb.COMMUNICATE;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            Table.next(world, this);
            var told = world.with(world.request(request).answered());
            return told.authorisation(request)
                    .filter(granted -> granted.phase() == AuthorisationPhase.PENDING_CONDITIONS)
                    .filter(granted -> granted.unmet().isEmpty())
                    .map(granted -> told.with(granted.in(AuthorisationPhase.ACTIVE)))
                    .orElse(told);
        }
    }

    /** Tells the public what the answer was. It changes nothing in the procedure. */
    record MakePublic(ActorId actor, RequestId request) implements Handling {
        @Override
        public Verb verb() {
            return Verb.MAKE_PUBLIC;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            Table.next(world, this);
            return world;
        }
    }
}
