package org.placet.check;

import org.placet.act.Act;
import org.placet.model.Scenario;
import org.placet.model.World;

/**
 * One passage from a world to the next, as the explored graph has it.
 */
public record Passage(Scenario scenario, World before, Act act, boolean counts, World after) {

    /** A test of a passage: true where the invariant holds. */
    @FunctionalInterface
    public interface Test {
        boolean holds(Passage passage);
    }
}
