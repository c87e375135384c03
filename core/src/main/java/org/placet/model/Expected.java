package org.placet.model;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;

/**
 * What a scenario's author expects of a run, so that the scenario is also a test.
 *
 * @param outcome the code of the outcome
 * @param dates submitted, decided, communicated, publicised
 * @param steps what becomes of a timeline entry by its id: {@code counts}, or a kind of refusal such as
 *     {@code condition-unmet}
 * @param always invariants that must hold
 * @param canHappen what must be reachable
 * @param eventually what must always remain reachable
 */
public record Expected(
        Optional<String> outcome,
        ImmutableSortedMap<String, When> dates,
        ImmutableSortedMap<String, String> steps,
        List<String> always,
        List<String> canHappen,
        List<String> eventually) {

    /** Nothing is expected. */
    public static final Expected NOTHING = new Expected(
            Optional.empty(), ImmutableSortedMap.of(), ImmutableSortedMap.of(), List.of(), List.of(), List.of());

    public Expected {
        always = List.copyOf(always);
        canHappen = List.copyOf(canHappen);
        eventually = List.copyOf(eventually);
    }
}
