package org.placet.act;

import org.placet.model.ActorId;
import org.placet.model.BreachException;
import org.placet.model.LegalBasisState;
import org.placet.model.Scenario;
import org.placet.model.Verb;
import org.placet.model.World;

/** What those do who gave the law or the mandate on which requests rest. */
public sealed interface Enacting extends Act {

    /** Which law or mandate, in the word of the reading. */
    String basis();

    @Override
    default String subject() {
        return basis();
    }

    /** Ends it. What rests on it can no longer be decided, and permissions that rest on it are over. */
    record EndBasis(ActorId actor, String basis) implements Enacting {
        @Override
        public Verb verb() {
            return Verb.END_BASIS;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return Bases.with(world, Enacting.inForce(world, this).ended());
        }
    }

    /** Lets one that has a last day hold for so many days from now. */
    record ExtendBasis(ActorId actor, String basis, int days) implements Enacting {
        @Override
        public Verb verb() {
            return Verb.EXTEND_BASIS;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return world.with(Enacting.inForce(world, this).with(days));
        }
    }

    private static LegalBasisState inForce(World world, Enacting act) {
        var state = world.bases().get(act.basis());
        if (state == null || !state.inForce()) {
            throw new BreachException("C1", "'" + act.basis() + "' is not in force and cannot be changed");
        }
        return state;
    }
}
