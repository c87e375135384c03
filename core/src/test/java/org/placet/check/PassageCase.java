package org.placet.check;

import java.util.Locale;

/**
 * One passage made by hand, and what an invariant is to make of it.
 *
 * @param fate whether the invariant is not concerned, is kept, or is broken
 */
record PassageCase(String code, Fate fate, String name, Passage passage) {

    enum Fate {
        NOT_CONCERNED,
        KEPT,
        BROKEN
    }

    @Override
    public String toString() {
        return code + " is " + fate.name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + name;
    }
}
