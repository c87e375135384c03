package org.placet.model;

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

    @Override
    public int compareTo(UndertakingId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
