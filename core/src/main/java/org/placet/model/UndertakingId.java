package org.placet.model;

import org.jspecify.annotations.Nullable;

/**
 * The name that files, rules and traces use for one thing of its kind. One undertaking: what somebody does or sets out to do.
 *
 * <p>Ids are written in lower case with dashes and sort by their letters, which fixes the order of everything that
 * is listed by id.
 */
public record UndertakingId(String value) implements Comparable<UndertakingId> {

    public UndertakingId {
        Ids.check(value);
    }

    // Written out: ids are compared at every turn, and the methods that a record is given are slow to start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UndertakingId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(UndertakingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
