package org.placet.act;

import org.placet.model.BreachException;
import org.placet.model.Scenario;
import org.placet.model.Verb;
import org.placet.model.World;

/**
 * The one open door of the family: an act of a user's own field. It must be an immutable record, so that equal acts
 * are one option. It may set the user's own records in the {@link World}; requests, permissions and undertakings are
 * the business of the other acts, and a simulation refuses an own act that touches them.
 */
public non-sealed interface OwnAct extends Act {

    @Override
    default Verb verb() {
        return Verb.OWN;
    }

    /** What a text says that the actor does: "convenes the board". */
    String phrase();

    /** The world with the user's own records changed. */
    World own(World world, Scenario scenario);

    @Override
    default World counted(World world, Scenario scenario) {
        var after = own(world, scenario);
        var kept = new World(
                world.requests(),
                world.authorisations(),
                world.undertakings(),
                world.bases(),
                world.lasting(),
                world.positions(),
                after.own());
        if (!kept.equals(after)) {
            throw new BreachException("C1", "The act '" + phrase() + "' changes more than its own records");
        }
        return after;
    }
}
