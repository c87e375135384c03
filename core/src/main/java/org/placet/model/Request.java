package org.placet.model;

import java.util.List;

/**
 * What somebody asks a procedure to permit. It permits nothing by itself: that is the {@link Authorisation}; and
 * nothing happens through it: that is the {@link Undertaking}.
 *
 * @param applicant who asks
 * @param asked how many, who, where, what for and on which legal basis
 */
public record Request(RequestId id, ActorId applicant, Scope asked, List<String> sources) implements Sourced {

    public Request {
        sources = List.copyOf(sources);
    }

    /** The request at the start of a story: drafted, with no deadline running. */
    public RequestState drafted() {
        return RequestState.of(id, id, applicant, Phase.DRAFTED, asked, RequestState.NO_DEADLINE);
    }
}
