package org.placet.act;

import org.placet.model.ActorId;
import org.placet.model.Phase;
import org.placet.model.Recourse;
import org.placet.model.RequestId;
import org.placet.model.RequestState;
import org.placet.model.Scenario;
import org.placet.model.Verb;
import org.placet.model.World;

/** What goes up the chain after an answer, and what comes down: as much of it as the reading knows. */
public sealed interface Overseeing extends OnRequest {

    /** Asks the superior to look at a rejection. */
    record Appeal(ActorId actor, RequestId request) implements Overseeing {
        @Override
        public Verb verb() {
            return Verb.FILE_APPEAL;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            Table.next(world, this);
            return world.with(world.request(request).with(Recourse.PENDING));
        }
    }

    /** Leaves the rejection as it is: the appeal is over. */
    record Uphold(ActorId actor, RequestId request) implements Overseeing {
        @Override
        public Verb verb() {
            return Verb.UPHOLD;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            Table.next(world, this);
            return world.with(world.request(request).with(Recourse.OVER));
        }
    }

    /** The two ways to open a linked review of a rejection: it has an answer of its own. */
    sealed interface Reopening extends Overseeing {
        @Override
        default World counted(World world, Scenario scenario) {
            Table.next(world, this);
            var rejected = world.request(request());
            var review = RequestState.of(
                    request().review(),
                    rejected.root(),
                    rejected.applicant(),
                    Phase.UNDER_REVIEW,
                    rejected.asked(),
                    scenario.reading().deadlines().answerDays());
            return world.with(rejected.with(Recourse.OVER)).with(review);
        }
    }

    /** Sends the case back: the same final authority answers once more. */
    record Remit(ActorId actor, RequestId request) implements Reopening {
        @Override
        public Verb verb() {
            return Verb.REMIT;
        }
    }

    /** Takes the case over: the superior answers in the authority's place, where the reading lets it. */
    record TakeOver(ActorId actor, RequestId request) implements Reopening {
        @Override
        public Verb verb() {
            return Verb.TAKE_OVER;
        }
    }

    /** Takes an approval away. None can be given in its place. */
    record Annul(ActorId actor, RequestId request) implements Overseeing {
        @Override
        public Verb verb() {
            return Verb.ANNUL;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return world.with(Table.move(world, this));
        }
    }

    /** Tells the authority what its superior wants. It changes no status: only the authority's own act does. */
    record Instruct(ActorId actor, RequestId request) implements Overseeing {
        @Override
        public Verb verb() {
            return Verb.INSTRUCT;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return world;
        }
    }
}
