package org.placet.act;

import org.placet.model.AuthorisationPhase;
import org.placet.model.LegalBasisState;
import org.placet.model.Scope;
import org.placet.model.World;

/** What happens to what rests on a law or mandate when that ends. */
final class Bases {

    private Bases() {}

    /** The world with a basis as given; where it has ended, so has every permission that rests on it. */
    static World with(World world, LegalBasisState state) {
        var after = world.with(state);
        if (!state.inForce()) {
            for (var granted : world.authorisations().values()) {
                if (granted.alive() && state.carries(granted.granted())) {
                    after = after.with(granted.in(AuthorisationPhase.EXPIRED));
                }
            }
        }
        return after;
    }

    /** The world after so many days for its laws and mandates: those whose last day has passed have ended. */
    static World after(World world, int days) {
        var later = world;
        for (var state : world.bases().values()) {
            if (state.dated()) {
                later = with(later, state.lasts(days) ? state.with(state.daysLeft() - days) : state.ended());
            }
        }
        return later;
    }

    /** Whether everything on which this rests still holds in so many days. */
    static boolean hold(World world, Scope scope, int days) {
        return world.bases().values().stream()
                .filter(state -> state.carries(scope))
                .allMatch(state -> state.lasts(days));
    }
}
