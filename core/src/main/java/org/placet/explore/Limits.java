package org.placet.explore;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.placet.explore.CutOff.Limit;

/** How far an exploration may go. Each limit refuses a new state, and nothing else. */
record Limits(int states, int depth, int memoryPercent) {

    Limits {
        checkArgument(states >= 1, "A limit of %s states leaves nothing to explore. Allow at least 1.", states);
        checkArgument(depth >= 1, "A depth limit of %s leaves nothing to explore. Allow at least 1.", depth);
        checkArgument(
                1 <= memoryPercent && memoryPercent <= 100,
                "A limit of %s % of the memory is not between 1 and 100. 90 is the usual one.",
                memoryPercent);
    }

    /** Which limit refuses a new state on this level, when there are so many states already. */
    Optional<Limit> refusing(int level, int made, Memory memory) {
        if (level > depth) {
            return Optional.of(Limit.DEPTH);
        }
        if (made >= states) {
            return Optional.of(Limit.STATES);
        }
        return memory.isShort(made) ? Optional.of(Limit.MEMORY) : Optional.empty();
    }

    int allowed(Limit limit) {
        return switch (limit) {
            case STATES -> states;
            case DEPTH -> depth;
            case MEMORY -> memoryPercent;
            case INTERRUPTION -> throw new IllegalArgumentException("Nobody limits an interruption.");
        };
    }
}
