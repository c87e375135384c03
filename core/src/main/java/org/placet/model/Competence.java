package org.placet.model;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;

/** What a reading lets the holder of a role do. */
public record Competence(Role role, ImmutableSortedSet<Power> powers, List<String> sources) implements Sourced {

    public Competence {
        sources = List.copyOf(sources);
    }

    /** The holder of the role may do these. */
    public static Competence of(Role role, Collection<Power> powers, List<String> sources) {
        return new Competence(role, ImmutableSortedSet.copyOf(powers), sources);
    }

    /** Whether this power is among them. */
    public boolean includes(Power power) {
        return powers.contains(power);
    }
}
