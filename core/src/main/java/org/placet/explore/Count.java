package org.placet.explore;

import java.util.Locale;

/** A number of things as a sentence says it: "1 state", "5,000 states". */
record Count(long number, String thing) {

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
    }
}
