package org.placet.run;

import java.util.Optional;

/**
 * Whether an invariant held in a run.
 *
 * @param code its letter code
 * @param id its id in the field's words
 * @param sentence what it says, in the field's words
 * @param arises whether the run put it to the test: one that it did not says nothing
 * @param broken what was seen, where it does not hold
 */
public record CheckResult(String code, String id, String sentence, boolean arises, Optional<String> broken) {

    /** Whether it held. */
    public boolean holds() {
        return broken.isEmpty();
    }
}
