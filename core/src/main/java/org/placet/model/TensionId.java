package org.placet.model;

import org.jspecify.annotations.Nullable;

/**
 * The name that files, rules and traces use for one thing of its kind. One tension: a thing that raises the escalation level while it lasts.
 *
 * <p>Ids are written in lower case with dashes and sort by their letters, which fixes the order of everything that
 * is listed by id.
 */
public record TensionId(String value) implements Comparable<TensionId> {

    public TensionId {
        Ids.check(value);
    }

    // Written out: ids are compared at every turn, and the methods that a record is given are slow to start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TensionId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(TensionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
