package org.placet.run;

import java.util.Optional;
import org.placet.check.Breach;
import org.placet.model.World;

/**
 * Where a story stands: its world, and how many entries of the timeline lie behind it. A story that has left the
 * timeline, or come to its end, has all of them behind it.
 *
 * @param breach what the procedure rules out and would have come into being; a breach ends the story
 */
public record Moment(World world, int behind, Optional<Breach> breach) {

    /** Before anything happens. */
    static Moment first(World world) {
        return new Moment(world, 0, Optional.empty());
    }
}
