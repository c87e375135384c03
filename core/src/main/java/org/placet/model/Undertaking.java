package org.placet.model;

/**
 * What somebody does or sets out to do: a fact of the world, whether it is permitted or not.
 *
 * @param actor who does it
 * @param request the request on whose approval it relies
 * @param scope how many, who, where and what for
 * @param covered whether an active authorisation covered it when it began; never changed afterwards
 */
public record Undertaking(
        UndertakingId id, ActorId actor, RequestId request, Scope scope, UndertakingPhase phase, boolean covered) {

    public Undertaking {
        if (covered && !phase.hasBegun()) {
            throw new IllegalArgumentException("What has not begun is not covered; '" + id + "' is " + phase);
        }
    }

    /** What somebody sets out to do. */
    public static Undertaking planned(UndertakingId id, ActorId actor, RequestId request, Scope scope) {
        return new Undertaking(id, actor, request, scope, UndertakingPhase.PLANNED, false);
    }

    /**
     * The same, begun under an authorisation.
     *
     * @throws BreachException if the authorisation is not active, is for another request, or covers less
     */
    public Undertaking beginUnder(Authorisation cover) {
        if (cover.phase() != AuthorisationPhase.ACTIVE
                || !cover.request().equals(request)
                || !scope.isWithin(cover.granted())
                || scope.number().atMost() > cover.left()) {
            throw new BreachException(
                    "S1",
                    "The authorisation for '" + cover.request() + "' (" + cover.phase() + ") does not cover '" + id
                            + "'");
        }
        return new Undertaking(id, actor, request, scope, UndertakingPhase.EXECUTING, true);
    }

    /** The same, begun with nothing to cover it. */
    public Undertaking beginWithoutCover() {
        return new Undertaking(id, actor, request, scope, UndertakingPhase.EXECUTING, false);
    }

    /** The same in another phase; its cover stays as it was when it began. */
    public Undertaking in(UndertakingPhase another) {
        return new Undertaking(id, actor, request, scope, another, covered);
    }

    /** What it is in the eyes of the procedure. */
    public UndertakingStatus status() {
        if (phase.hasBegun()) {
            return covered ? UndertakingStatus.AUTHORISED : UndertakingStatus.VIOLATION;
        }
        return phase == UndertakingPhase.BLOCKED ? UndertakingStatus.BLOCKED : UndertakingStatus.PLANNED;
    }
}
