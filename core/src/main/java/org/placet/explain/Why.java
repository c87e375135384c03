package org.placet.explain;

import java.util.Optional;
import org.placet.advice.Refusal;
import org.placet.model.When;

/**
 * Why a step of a trace counted or did not: a tree from the step down to its grounds.
 *
 * @param step the number of the step
 * @param sentence what was done
 * @param refusal the kind of refusal, if it did not count
 * @param root the step itself, with everything that it rests on
 */
public record Why(int step, When date, String sentence, Optional<Refusal.Kind> refusal, Ground root) {

    /** Whether the step counted. */
    public boolean counts() {
        return refusal.isEmpty();
    }
}
