package org.placet.model;

/**
 * The part that an actor plays in a procedure. Roles are relations between an actor and the procedure, not kinds of
 * actor; what a role may do is said by the {@link Reading}, who holds it by the {@link Scenario}.
 */
public enum Role {
    /** Asks, and may use what is granted. */
    APPLICANT,
    /** Receives requests and handles them, without the last word. */
    ADDRESSEE,
    /** Gives the only answer that counts, and governs what it granted. */
    FINAL_APPROVAL,
    /** Stands above the one that decides; what it may do to a decision depends on the reading. */
    SUPERIOR,
    /** Is asked for its consent before a yes, where the reading wants that. */
    CONSULTEE,
    /** Is asked like a consultee, and its objection stops a yes. */
    VETO_HOLDER,
    /** Gave the law or the mandate on which requests rest, and can end or extend it. */
    MANDATE_GIVER,
    /** Watches over what is done under an authorisation. */
    SUPERVISOR;

    /** The word that files use: {@code final-approval}. */
    public String code() {
        return Codes.of(this);
    }
}
