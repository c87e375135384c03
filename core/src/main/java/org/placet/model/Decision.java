package org.placet.model;

/**
 * The answer to one request. A decision exists only if whoever gave it holds final approval: the constructor refuses
 * anything else ({@link BreachException}). This is the first of the walls that keep unauthorised things unauthorised.
 *
 * @param request which request it answers
 * @param decidedBy who gave it
 * @param authority who holds final approval in the procedure
 * @see Authorisation
 */
public record Decision(RequestId request, ActorId decidedBy, FinalAuthority authority, Answer answer) {

    public Decision {
        if (!decidedBy.equals(authority.holder())) {
            throw new BreachException(
                    "S5",
                    "Only " + authority.holder() + " holds final approval; '" + decidedBy + "' cannot decide on '"
                            + request + "'");
        }
    }
}
