package org.placet.check;

import java.util.List;
import java.util.Optional;
import org.placet.model.Scenario;

/** Reads the record of a run and says where an invariant is broken, if it is. */
@FunctionalInterface
public interface Monitor {

    /**
     * The first breach in the record so far, or nothing.
     *
     * @param scenario the story: who holds final approval, what was asked, under which reading
     * @param record what happened, in order
     */
    Optional<String> read(Scenario scenario, List<Logged> record);
}
