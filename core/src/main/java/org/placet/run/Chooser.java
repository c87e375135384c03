package org.placet.run;

import java.util.List;
import java.util.Optional;

/**
 * Picks what happens: the timeline, a seed, or a person. A chooser sees the options in their fixed order and picks one
 * of them, or none to end the run.
 */
@FunctionalInterface
public interface Chooser {

    /**
     * One of the options by its place in the list, or nothing to end the run.
     *
     * @param options what can happen, never empty, in a fixed order
     */
    Optional<Pick> choose(List<Option> options);

    /**
     * What was picked, and the lot that was drawn for it.
     *
     * @param index the place of the option in the list
     * @param draw the lot, if one was drawn
     */
    record Pick(int index, Optional<Draw> draw) {}

    /** A lot: a number from 0 up to, not including, the sum of the weights, both in millionths. */
    record Draw(long drawn, long outOf) {}

    /** Follows the timeline as long as it says what happens; then lets another choose. */
    static Chooser timelineThen(Chooser other) {
        return options -> {
            for (int i = 0; i < options.size(); i++) {
                if (options.get(i).scripted()) {
                    return Optional.of(new Pick(i, Optional.empty()));
                }
            }
            return other.choose(options);
        };
    }

    /** Draws by weight. The same seed draws the same lots on every machine. */
    static Chooser seeded(long seed) {
        return new SeededChooser(seed);
    }
}
