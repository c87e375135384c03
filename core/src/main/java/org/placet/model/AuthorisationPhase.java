package org.placet.model;

/** How a permission stands. Only an active one covers anything. */
public enum AuthorisationPhase {
    /** Granted, and not in effect: the answer has not reached the applicant, or a condition precedent is unmet. */
    PENDING_CONDITIONS(true),
    ACTIVE(true),
    SUSPENDED(true),
    REVOKED(false),
    EXPIRED(false),
    DECLINED(false),
    EXHAUSTED(false);

    private final boolean alive;

    AuthorisationPhase(boolean alive) {
        this.alive = alive;
    }

    /** Whether it is or can become active. */
    public boolean isAlive() {
        return alive;
    }
}
