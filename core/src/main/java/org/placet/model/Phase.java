package org.placet.model;

/**
 * Where a request stands in its procedure. Every request that was submitted ends in one of the closed phases, and
 * nothing leaves those.
 */
public enum Phase {
    DRAFTED(Part.BEFORE),
    RESOLVED(Part.BEFORE),
    SUBMITTED(Part.OPEN),
    LOST(Part.OPEN),
    RECEIVED(Part.OPEN),
    RETURNED(Part.OPEN),
    UNDER_REVIEW(Part.OPEN),
    APPROVED(Part.ANSWERED),
    APPROVED_WITH_CONDITIONS(Part.ANSWERED),
    PARTIALLY_APPROVED(Part.ANSWERED),
    REJECTED(Part.ANSWERED),
    WITHDRAWN(Part.CLOSED),
    LAPSED(Part.CLOSED);

    private enum Part {
        BEFORE,
        OPEN,
        ANSWERED,
        CLOSED
    }

    private final Part part;

    Phase(Part part) {
        this.part = part;
    }

    /** The word that files use. */
    public String code() {
        return Codes.of(this);
    }

    /** Whether nothing has been submitted yet. */
    public boolean isBeforeSubmission() {
        return part == Part.BEFORE;
    }

    /** Whether it was submitted and has not ended. */
    public boolean isOpen() {
        return part == Part.OPEN;
    }

    /** Whether it was decided on its merits. */
    public boolean isAnswered() {
        return part == Part.ANSWERED;
    }

    /** Whether it has ended, by an answer, by withdrawal or by lapse. */
    public boolean isClosed() {
        return part == Part.ANSWERED || part == Part.CLOSED;
    }

    /** Whether its answer permits something. */
    public boolean isApproval() {
        return isAnswered() && this != REJECTED;
    }
}
