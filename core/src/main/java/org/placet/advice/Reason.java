package org.placet.advice;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.List;

/**
 * Why: the rule that spoke, and what it looked at.
 *
 * @param rule its id
 * @param template what it says, with {@code {variable}} for what the match bound
 * @param bound what the match bound, by variable
 * @param sources where the rule comes from, then the sources of the facts that it matched
 * @param facts the facts that it matched, in a fixed order
 * @param absent what it looked for and did not find, one template each
 */
public record Reason(
        String rule,
        String template,
        ImmutableSortedMap<String, Object> bound,
        List<String> sources,
        List<Object> facts,
        List<String> absent)
        implements Comparable<Reason> {

    private static final Comparator<Reason> ORDER = Comparator.comparing(Reason::rule)
            .thenComparing(one -> one.bound().toString())
            .thenComparing(Reason::toString);

    public Reason {
        sources = List.copyOf(sources);
        facts = List.copyOf(facts);
        absent = List.copyOf(absent);
    }

    /** A reason that looked for nothing that was not there. */
    public Reason(
            String rule,
            String template,
            ImmutableSortedMap<String, Object> bound,
            List<String> sources,
            List<Object> facts) {
        this(rule, template, bound, sources, facts, List.of());
    }

    /** A reason that no rule of a pack gives: what the simulation itself knows. */
    public static Reason of(String rule, String template, List<String> sources) {
        return new Reason(rule, template, ImmutableSortedMap.of(), sources, List.of());
    }

    @Override
    public int compareTo(Reason other) {
        // A set compares its first element with itself: that must not cost a text of all facts.
        return this == other ? 0 : ORDER.compare(this, other);
    }
}
