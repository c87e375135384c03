package org.placet.explore;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.placet.explore.CutOff.Limit;

/** How far an exploration may go. Each limit refuses a new state, and nothing else. */
record Limits(int states, int depth) {

    Limits {
        checkArgument(states >= 1, "A limit of %s states leaves nothing to explore. Allow at least 1.", states);
        checkArgument(depth >= 1, "A depth limit of %s leaves nothing to explore. Allow at least 1.", depth);
    }

    /** Which limit refuses a new state on this level, when there are so many states already. */
    Optional<Limit> refusing(int level, int made) {
        if (level > depth) {
            return Optional.of(Limit.DEPTH);
        }
        return made >= states ? Optional.of(Limit.STATES) : Optional.empty();
    }

    int allowed(Limit limit) {
        return limit == Limit.STATES ? states : depth;
    }
}
