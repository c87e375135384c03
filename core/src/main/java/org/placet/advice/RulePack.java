package org.placet.advice;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A set of rules that belong together: who may do what, what a reading covers, what raises the level, what actors
 * tend to attempt. A pack is immutable and may be shared by threads; an {@link Adviser} of it may not.
 */
public interface RulePack {

    /** The id by which a scenario names it: {@code approval-procedure}. */
    String id();

    /** Its rules, in the order of their ids. */
    List<Rule> rules();

    /** SHA-256 over the texts of its rules, in lower-case hexadecimal; line ends and file order do not matter. */
    String hash();

    /** What the keys mean that its rules cite: key, and what it is and where. A pack that explains none gives none. */
    default Map<String, String> citations() {
        return Map.of();
    }

    /** The id of the pack in whose place it comes: a pack that is another with a rule changed. Most come beside the others. */
    default Optional<String> insteadOf() {
        return Optional.empty();
    }

    /** Somebody who can be asked; for one thread, to be closed. Facts that never change are handed over here. */
    Adviser open(List<?> fixedFacts);
}
