package org.placet.explore;

import java.util.List;
import java.util.Optional;

/**
 * What a walk side by side found: where two systems part, or that they do not, as far as it went.
 *
 * @param partings for each move that the two ever see differently, its nearest point; the nearest of all comes first
 * @param pairs how many pairs of situations were compared
 * @param steps how long the histories are that were compared: all of them up to this length
 * @param isComplete whether no limit cut anything off
 * @see SideBySide#run
 */
public record Parted<S, A>(List<Parting<S, A>> partings, int pairs, int steps, boolean isComplete) {

    public Parted {
        partings = List.copyOf(partings);
    }

    /** The end of a shortest history that only one of the two allows, or nothing if none was found. */
    public Optional<Parting<S, A>> first() {
        return partings.stream().findFirst();
    }

    /** Whether both allow the same histories, all of which were compared. */
    public boolean isSame() {
        return partings.isEmpty() && isComplete;
    }
}
