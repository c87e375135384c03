package org.placet.act;

import org.placet.model.ActorId;
import org.placet.model.BreachException;
import org.placet.model.RequestId;
import org.placet.model.Scenario;
import org.placet.model.Scope;
import org.placet.model.Undertaking;
import org.placet.model.UndertakingId;
import org.placet.model.UndertakingPhase;
import org.placet.model.Verb;
import org.placet.model.World;

/** What becomes of an undertaking as a fact of the world. */
public sealed interface Doing extends Act {

    /** Which undertaking. */
    UndertakingId undertaking();

    @Override
    default String subject() {
        return undertaking().value();
    }

    /** The two ways to begin: setting out, and going on although the attempt was refused. */
    sealed interface Beginning extends Doing {

        /** The request on whose approval it relies. */
        RequestId request();

        /** How many, who, where and what for. */
        Scope scope();

        /** What it sets out to do, whether or not it has been attempted before. */
        default Undertaking planned() {
            return Undertaking.planned(undertaking(), actor(), request(), scope());
        }

        @Override
        default World counted(World world, Scenario scenario) {
            Table.next(world, this);
            var cover = world.authorisation(request())
                    .orElseThrow(() -> new BreachException("S1", "Nothing authorises '" + undertaking() + "'"));
            if (!cover.holder().equals(actor()) && !cover.holder().equals(scenario.principalOf(actor()))) {
                throw new BreachException(
                        "S1", "The authorisation for '" + request() + "' was given to '" + cover.holder() + "'");
            }
            var begun = planned().beginUnder(cover);
            return world.with(begun).with(cover.using(scope().number().atMost()));
        }
    }

    /** Sets out to do it. A refused attempt leaves it planned: being stopped or going on comes next. */
    record Undertake(ActorId actor, UndertakingId undertaking, RequestId request, Scope scope) implements Beginning {
        @Override
        public Verb verb() {
            return Verb.UNDERTAKE;
        }

        @Override
        public World attempted(World world, Scenario scenario) {
            return world.undertaking(undertaking).isPresent() ? world : world.with(planned());
        }
    }

    /** Does it all the same. Without cover it is a violation, and stays one. */
    record GoOn(ActorId actor, UndertakingId undertaking, RequestId request, Scope scope) implements Beginning {
        @Override
        public Verb verb() {
            return Verb.GO_ON;
        }

        @Override
        public World attempted(World world, Scenario scenario) {
            return world.undertaking(undertaking)
                    .filter(one -> one.phase() == UndertakingPhase.PLANNED)
                    .map(one -> world.with(planned().beginWithoutCover()))
                    .orElse(world);
        }
    }

    /** Is kept from beginning. */
    record BeStopped(ActorId actor, UndertakingId undertaking) implements Doing {
        @Override
        public Verb verb() {
            return Verb.BE_STOPPED;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return Table.move(world, this);
        }
    }

    /** Is done with it. */
    record Complete(ActorId actor, UndertakingId undertaking) implements Doing {
        @Override
        public Verb verb() {
            return Verb.COMPLETE;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return Table.move(world, this);
        }
    }

    /** Leaves, ordered to or not. What it was, a permitted act or a violation, it stays. */
    record Leave(ActorId actor, UndertakingId undertaking) implements Doing {
        @Override
        public Verb verb() {
            return Verb.LEAVE;
        }

        @Override
        public World counted(World world, Scenario scenario) {
            return Table.move(world, this);
        }
    }
}
