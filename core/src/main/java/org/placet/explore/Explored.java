package org.placet.explore;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;

/**
 * What an exploration found: the graph, one verdict for each property in the order in which they were named, and, where
 * the system is made of rules, the ids of those that never spoke. A rule that never spoke was not put to the test; if
 * nothing was cut off, it is dead in this model.
 *
 * @see Exploration#run
 */
public record Explored<S, A>(
        StateGraph<S, A> graph, List<Verdict<S, A>> verdicts, ImmutableSortedSet<String> silentRules) {

    public Explored {
        verdicts = List.copyOf(verdicts);
    }

    /** The verdict on the property with this id, which must have been tested. */
    public Verdict<S, A> verdict(String id) {
        return verdicts.stream()
                .filter(verdict -> verdict.property().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "No property '%s' was tested, only these: %s.".formatted(id, testedIds())));
    }

    /** Whether every property was tested in earnest and holds. True if there is none. */
    public boolean allHold() {
        return verdicts.stream().allMatch(Verdict::holds);
    }

    private List<String> testedIds() {
        return verdicts.stream().map(verdict -> verdict.property().id()).toList();
    }
}
