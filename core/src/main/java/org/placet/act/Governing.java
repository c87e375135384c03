package org.placet.act;

import org.placet.model.ActorId;
import org.placet.model.Authorisation;
import org.placet.model.AuthorisationPhase;
import org.placet.model.RequestId;
import org.placet.model.Scenario;
import org.placet.model.UndertakingId;
import org.placet.model.Verb;
import org.placet.model.World;

/** What the one that granted a permission does with it afterwards. */
public sealed interface Governing extends OnRequest {

    /** Says that a condition precedent is met. */
    record Confirm(ActorId actor, RequestId request, String condition) implements Governing {
        @Override
        public Verb verb() {
            return Verb.CONFIRM;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return Governing.met(world, this, condition);
        }
    }

    /** Does without a condition precedent. */
    record Waive(ActorId actor, RequestId request, String condition) implements Governing {
        @Override
        public Verb verb() {
            return Verb.WAIVE;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return Governing.met(world, this, condition);
        }
    }

    /** Stops the permission for a time. */
    record Suspend(ActorId actor, RequestId request) implements Governing {
        @Override
        public Verb verb() {
            return Verb.SUSPEND;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return world.with(Table.move(world, this));
        }
    }

    /** Lets a suspended permission go on. */
    record Resume(ActorId actor, RequestId request) implements Governing {
        @Override
        public Verb verb() {
            return Verb.RESUME;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return world.with(Table.move(world, this));
        }
    }

    /** Takes the permission back for good. */
    record Revoke(ActorId actor, RequestId request) implements Governing {
        @Override
        public Verb verb() {
            return Verb.REVOKE;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return world.with(Table.move(world, this));
        }
    }

    /** Orders those who are there to leave. Whether they do is their act. */
    record OrderWithdrawal(ActorId actor, RequestId request, UndertakingId undertaking) implements Governing {
        @Override
        public Verb verb() {
            return Verb.ORDER_WITHDRAWAL;
        }

        @Override
        public String subject() {
            return undertaking.value();
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return world;
        }
    }

    private static World met(World world, OnRequest act, String condition) {
        var granted = Table.move(world, act).meeting(condition);
        return world.with(takesEffect(world, granted) ? granted.in(AuthorisationPhase.ACTIVE) : granted);
    }

    private static boolean takesEffect(World world, Authorisation granted) {
        return granted.phase() == AuthorisationPhase.PENDING_CONDITIONS
                && granted.unmet().isEmpty()
                && world.request(granted.request()).communicated();
    }
}
