package org.placet.run;

import java.util.List;
import java.util.Optional;
import org.placet.act.Act;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;
import org.placet.explore.Weight;

/**
 * One thing that can happen now, and what would become of it.
 *
 * @param weight how often it is drawn beside the others; 0 means thinkable, never drawn
 * @param scripted whether the timeline says that it happens now
 * @param refusal why it would not count, or empty when it would
 * @param reasons the rules by which it is open and counts
 */
public record Option(Act act, Weight weight, boolean scripted, Optional<Refusal> refusal, List<Reason> reasons) {

    public Option {
        reasons = List.copyOf(reasons);
    }

    /** Whether it would count. */
    public boolean counts() {
        return refusal.isEmpty();
    }
}
