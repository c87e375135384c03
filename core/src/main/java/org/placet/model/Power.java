package org.placet.model;

/**
 * A family of acts that need a competence to count (a power in Hohfeld's sense: the ability to change what others
 * may do). A reading gives powers to roles. An act without power is a brute fact: it happens or it does not.
 */
public enum Power {
    /** Resolve, submit, resend, amend, withdraw, and reply to what was granted. */
    ASK,
    /** Acknowledge, return, take under review, communicate. */
    HANDLE,
    /** Approve in full, in part or with conditions, or reject. Only the holder of final approval has it. */
    DECIDE,
    /** Confirm or waive a condition, suspend, resume, revoke, order a withdrawal. It goes with final approval. */
    GOVERN,
    /** Consent to a yes or object to it. Nobody else can say it for the one that is asked. */
    CONSENT,
    /** Make an answer public. */
    PUBLISH,
    /** Appeal against a rejection. */
    APPEAL,
    /** Uphold, remit or instruct. */
    OVERSEE,
    /** End or extend the law or the mandate on which requests rest. */
    ENACT,
    /** Do what was asked for. */
    UNDERTAKE,
    /** No power is needed: statements, tensions, stopping and going on are facts of the world. */
    NONE;

    /** The word that files use. */
    public String code() {
        return Codes.of(this);
    }
}
