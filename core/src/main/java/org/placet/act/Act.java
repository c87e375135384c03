package org.placet.act;

import org.placet.model.ActorId;
import org.placet.model.BreachException;
import org.placet.model.Power;
import org.placet.model.Scenario;
import org.placet.model.Verb;
import org.placet.model.World;

/**
 * Something that somebody does. Anybody can attempt anything; whether the attempt counts is for the rules to say. The
 * act itself says only what becomes of the world in either case. The family is closed but for {@link OwnAct}.
 *
 * @see Acts how an intent in a file becomes an act
 * @see Table which act takes which state to which
 */
public sealed interface Act permits OnRequest, Doing, Speaking, Straining, Enacting, TimePasses, OwnAct {

    /** Who does it. */
    ActorId actor();

    /** Which kind of act it is. */
    Verb verb();

    /** The id of what it is about: a request, an undertaking, a tension, a position. */
    String subject();

    /** The power without which it does not count. */
    default Power power() {
        return verb().power();
    }

    /**
     * The world after an act that counts.
     *
     * @throws BreachException if the act is not in the table here, or would make what the procedure rules out
     */
    World counted(World world, Scenario scenario);

    /** The world after an act that does not count: most leave nothing behind, some leave a brute fact. */
    default World attempted(World world, Scenario scenario) {
        return world;
    }
}
