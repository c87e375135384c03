package org.placet.act;

import com.google.common.collect.ImmutableSortedSet;
import org.placet.model.ActorId;
import org.placet.model.Position;
import org.placet.model.RequestId;
import org.placet.model.Scenario;
import org.placet.model.UndertakingId;
import org.placet.model.Verb;
import org.placet.model.World;

/** What is said beside the procedure. It stands in the trace and changes no status. */
public sealed interface Speaking extends Act {

    @Override
    default World counted(World world, Scenario scenario) {
        return world;
    }

    /** Gives notice of an undertaking. A notice is never a permission. */
    record Notify(ActorId actor, UndertakingId undertaking) implements Speaking {
        @Override
        public Verb verb() {
            return Verb.NOTIFY;
        }

        @Override
        public String subject() {
            return undertaking.value();
        }
    }

    /** Says that a decision, or its absence, is not lawful. */
    record Contest(ActorId actor, RequestId request) implements Speaking {
        @Override
        public Verb verb() {
            return Verb.CONTEST;
        }

        @Override
        public String subject() {
            return request.value();
        }
    }

    /** Tells the authority that something is done without cover. */
    record ReportViolation(ActorId actor, UndertakingId undertaking) implements Speaking {
        @Override
        public Verb verb() {
            return Verb.REPORT_VIOLATION;
        }

        @Override
        public String subject() {
            return undertaking.value();
        }
    }

    /** Takes one of the dated positions of the scenario; it replaces what the same actor said before. */
    record StatePosition(ActorId actor, String position) implements Speaking {
        @Override
        public Verb verb() {
            return Verb.STATE_POSITION;
        }

        @Override
        public String subject() {
            return position;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            var current = ImmutableSortedSet.<String>naturalOrder().add(position);
            var known = scenario.positions();
            var holder = known.stream()
                    .filter(one -> one.id().equals(position))
                    .map(Position::holder)
                    .findFirst();
            known.stream()
                    .filter(one -> world.positions().contains(one.id()))
                    .filter(one -> holder.filter(one.holder()::equals).isEmpty())
                    .forEach(one -> current.add(one.id()));
            return world.withPositions(current.build());
        }
    }

    /** Talks with others about the request. */
    record HoldTalks(ActorId actor, RequestId request) implements Speaking {
        @Override
        public Verb verb() {
            return Verb.HOLD_TALKS;
        }

        @Override
        public String subject() {
            return request.value();
        }
    }
}
