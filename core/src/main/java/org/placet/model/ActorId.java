package org.placet.model;

import org.jspecify.annotations.Nullable;

/**
 * The name that files, rules and traces use for one thing of its kind. One actor: an office, a body, a force or a party, never a private person.
 *
 * <p>Ids are written in lower case with dashes and sort by their letters, which fixes the order of everything that
 * is listed by id.
 */
public record ActorId(String value) implements Comparable<ActorId> {

    /** Stands where the sources do not say who acted. It holds no role, so it has no power. */
    public static final ActorId NOT_STATED = new ActorId("not-stated");

    /** Stands for the passing of time: deadlines, validity and loss are changes by the clock. */
    public static final ActorId CLOCK = new ActorId("clock");

    public ActorId {
        Ids.check(value);
    }

    // Written out: ids are compared at every turn, and the methods that a record is given are slow to start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActorId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(ActorId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
