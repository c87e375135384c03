package org.placet.explore;

import java.util.BitSet;

/** How often a walk by lot is expected to visit each state; for a state where it is over, the chance to end there. */
interface Visits {

    /** The chance that the walk is over in one of these states. */
    Amount endingIn(BitSet states);

    /** What a walk is expected to add up to, with so much for each edge, by number. */
    Amount sum(long[] rewards);

    /** Whether these are exact fractions. */
    boolean areExact();
}
