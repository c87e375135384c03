package org.placet.act;

import org.placet.model.ActorId;
import org.placet.model.RequestId;
import org.placet.model.Scenario;
import org.placet.model.Verb;
import org.placet.model.World;

/** What an applicant makes of a permission that it was given. */
public sealed interface Replying extends OnRequest {

    /** Takes it as it is. */
    record Accept(ActorId actor, RequestId request) implements Replying {
        @Override
        public Verb verb() {
            return Verb.ACCEPT;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return world.with(Table.move(world, this).answered());
        }
    }

    /** Does not want it: the permission ends. */
    record Decline(ActorId actor, RequestId request) implements Replying {
        @Override
        public Verb verb() {
            return Verb.DECLINE;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return world.with(Table.move(world, this).answered());
        }
    }

    /** Asks for other terms. The permission stays as it is until whoever gave it changes it. */
    record AskToVary(ActorId actor, RequestId request) implements Replying {
        @Override
        public Verb verb() {
            return Verb.ASK_TO_VARY;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return world.with(Table.move(world, this).answered());
        }
    }
}
