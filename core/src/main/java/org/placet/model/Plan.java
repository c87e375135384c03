package org.placet.model;

import java.util.List;

/**
 * What an actor could undertake, relying on the approval of a request. A plan changes nothing until somebody acts on
 * it.
 */
public record Plan(UndertakingId id, ActorId actor, RequestId request, Scope scope, List<String> sources)
        implements Sourced {

    public Plan {
        sources = List.copyOf(sources);
    }
}
