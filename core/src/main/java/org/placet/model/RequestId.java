package org.placet.model;

import org.jspecify.annotations.Nullable;

/**
 * The name that files, rules and traces use for one thing of its kind. One request: what somebody asks a procedure to permit.
 *
 * <p>Ids are written in lower case with dashes and sort by their letters, which fixes the order of everything that
 * is listed by id.
 */
public record RequestId(String value) implements Comparable<RequestId> {

    public RequestId {
        Ids.check(value);
    }

    /** The id of the linked review that a remitted appeal opens; a review of a review has the next number of marks. */
    public RequestId review() {
        return new RequestId(value + "-review");
    }

    // Written out: ids are compared at every turn, and the methods that a record is given are slow to start.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RequestId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(RequestId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
