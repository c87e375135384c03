package org.placet.explore;

import java.util.Set;

/**
 * Something made of rules, which can say what its rules are and which of them have spoken so far. A transition system
 * that is one lets an exploration tell which rules never spoke.
 *
 * @see Explored#silentRules
 */
public interface Ruled {

    /** The ids of all rules that there are. */
    Set<String> rules();

    /** The ids of those that have spoken since this was opened. It still answers after it was closed. */
    Set<String> spoken();
}
