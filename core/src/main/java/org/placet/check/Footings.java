package org.placet.check;

import java.util.stream.Stream;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.model.LegalBasisState;
import org.placet.model.Scope;
import org.placet.model.World;

/** What must hold in a passage where a law or mandate has ended. */
final class Footings {

    private Footings() {}

    static boolean hasEndedBasis(Passage passage) {
        return ended(passage.after()).findAny().isPresent();
    }

    /** Whether nothing is decided that rests on what had ended before, and nothing alive rests on what has ended now. */
    static boolean nothingRestsOnIt(Passage passage) {
        return !isDecidedOnEnded(passage)
                && !isBegunOnEnded(passage)
                && passage.after().authorisations().values().stream()
                        .noneMatch(granted -> granted.alive() && isOnEnded(passage.after(), granted.granted()));
    }

    private static boolean isDecidedOnEnded(Passage passage) {
        return passage.counts()
                && passage.act() instanceof Decide decide
                && isOnEnded(
                        passage.before(),
                        passage.before().request(decide.request()).asked());
    }

    private static boolean isBegunOnEnded(Passage passage) {
        return passage.counts()
                && passage.act() instanceof Doing.Beginning begun
                && passage.before()
                        .authorisation(begun.request())
                        .filter(cover -> isOnEnded(passage.before(), cover.granted()))
                        .isPresent();
    }

    private static boolean isOnEnded(World world, Scope scope) {
        return ended(world).anyMatch(state -> state.carries(scope));
    }

    private static Stream<LegalBasisState> ended(World world) {
        return world.bases().values().stream().filter(state -> !state.inForce());
    }
}
