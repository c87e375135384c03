package org.placet.act;

import org.placet.model.ActorId;
import org.placet.model.RequestId;
import org.placet.model.RequestState;
import org.placet.model.Scenario;
import org.placet.model.Scope;
import org.placet.model.Verb;
import org.placet.model.World;

/** What an applicant does with its request before the answer. */
public sealed interface Asking extends OnRequest {

    /** Decides, at home, that it will ask. Nothing in the procedure waits for it. */
    record Resolve(ActorId actor, RequestId request) implements Asking {
        @Override
        public Verb verb() {
            return Verb.RESOLVE;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return Table.move(world, this, RequestState.NO_DEADLINE);
        }
    }

    /** Hands the request over, by some channel. */
    record Submit(ActorId actor, RequestId request, String channel) implements Asking {
        @Override
        public Verb verb() {
            return Verb.SUBMIT;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return Table.move(world, this, scenario.reading().deadlines().receiptDays());
        }
    }

    /** Hands a lost request over once more. It is the same request, so it can be decided only once. */
    record Resend(ActorId actor, RequestId request, String channel) implements Asking {
        @Override
        public Verb verb() {
            return Verb.RESEND;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return Table.move(world, this, scenario.reading().deadlines().receiptDays());
        }
    }

    /** Hands in a changed version of a returned request. */
    record Amend(ActorId actor, RequestId request, Scope asked) implements Asking {
        @Override
        public Verb verb() {
            return Verb.AMEND;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            var moved = Table.move(world, this, scenario.reading().deadlines().receiptDays());
            return moved.with(moved.request(request).asking(asked));
        }
    }

    /** Takes the request back before it is answered. */
    record Withdraw(ActorId actor, RequestId request) implements Asking {
        @Override
        public Verb verb() {
            return Verb.WITHDRAW;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return Requests.close(world, scenario, request, Table.next(world, this));
        }
    }
}
