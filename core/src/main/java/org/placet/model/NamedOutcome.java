package org.placet.model;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;

/**
 * An end of a story that its author gave a name: it is reached when each request and undertaking that it mentions is
 * as it says.
 *
 * @param code the name, in upper case: {@code REJECTED}
 * @param requests the phases in which a request must be; an answer must also have been communicated
 * @param undertakings the status that an undertaking must have
 */
public record NamedOutcome(
        String code,
        ImmutableSortedMap<RequestId, ImmutableSortedSet<Phase>> requests,
        ImmutableSortedMap<UndertakingId, ImmutableSortedSet<UndertakingStatus>> undertakings) {

    /** Whether it is reached in this world. */
    public boolean isReachedIn(World world) {
        return requests.entrySet().stream().allMatch(wanted -> isMet(world, wanted))
                && undertakings.entrySet().stream()
                        .allMatch(wanted -> world.undertaking(wanted.getKey())
                                .filter(one -> wanted.getValue().contains(one.status()))
                                .isPresent());
    }

    private static boolean isMet(World world, Map.Entry<RequestId, ImmutableSortedSet<Phase>> wanted) {
        var state = world.requests().get(wanted.getKey());
        return state != null && wanted.getValue().contains(state.phase()) && (!state.decided() || state.communicated());
    }
}
