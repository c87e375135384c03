package org.placet.model;

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

    @Override
    public int compareTo(TensionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
