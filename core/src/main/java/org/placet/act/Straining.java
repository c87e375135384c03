package org.placet.act;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Set;
import org.placet.model.ActorId;
import org.placet.model.Scenario;
import org.placet.model.TensionId;
import org.placet.model.Verb;
import org.placet.model.World;

/** What raises or eases the escalation level: nothing else does. */
public sealed interface Straining extends Act {

    /** Which tension. */
    TensionId tension();

    @Override
    default String subject() {
        return tension().value();
    }

    /** A tension begins. */
    record BeginTension(ActorId actor, TensionId tension) implements Straining {
        @Override
        public Verb verb() {
            return Verb.BEGIN;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return world.withLasting(ImmutableSortedSet.copyOf(Sets.union(world.lasting(), Set.of(tension))));
        }
    }

    /** A tension ends. */
    record EndTension(ActorId actor, TensionId tension) implements Straining {
        @Override
        public Verb verb() {
            return Verb.END;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return world.withLasting(ImmutableSortedSet.copyOf(Sets.difference(world.lasting(), Set.of(tension))));
        }
    }
}
