package org.placet.scenarios;

import java.util.List;
import org.placet.model.Reading;
import org.placet.model.Scenario;

/**
 * Any scenario with invented names, for a class with a personal link to the conflict: places, bodies and peoples have
 * other names, one for one, in every text and id. Days and numbers stay. Sources are known by a number only, since what
 * they say would give the real names away.
 *
 * <p>Nothing that happens depends on a name, so the story is the same.
 *
 * <pre>{@code
 * var trace = Simulation.of(InventedNames.shipped("sc-00")).run();
 * }</pre>
 *
 * @see WhatIf#withInventedNames the same under another reading, or for a file
 */
public final class InventedNames {

    private InventedNames() {}

    /** A shipped scenario or one of its variants, under its own reading. */
    public static Scenario shipped(String id) {
        return Scenarios.shipped(id, WhatIf.AS_WRITTEN.withInventedNames());
    }

    /** The shipped readings. */
    public static List<Reading> readings() {
        return Scenarios.readings().stream()
                .map(id -> ReadingText.shipped(id, Rewriting.invented()).read().reading())
                .toList();
    }

    /** A text or an id with invented names. */
    public static String rewrite(String text) {
        return Rewriting.invented().text(text);
    }

    /** The id of the shipped reading that is called so in invented names; the word itself where none is. */
    public static String realReading(String written) {
        return Rewriting.invented().real(written, Scenarios.readings());
    }
}
