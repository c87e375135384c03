package org.placet.model;

/**
 * How a request stands now. It holds what can still matter, so that requests with different pasts and the same
 * future are equal: of a closed request only its phase, whether its answer was communicated, and a pending appeal.
 *
 * @param id its own id
 * @param root the request that the story began with; a linked review has that of the request under review
 * @param asked what is asked for now; amendments change it while the request is open
 * @param daysLeft days until the one deadline that runs for it, or {@link #NO_DEADLINE}
 * @param communicated whether the answer has reached the applicant
 * @param appealed whether an appeal against the answer waits for the superior
 */
public record RequestState(
        RequestId id,
        RequestId root,
        ActorId applicant,
        Phase phase,
        Scope asked,
        int daysLeft,
        boolean communicated,
        boolean appealed) {

    /** Stands for "no deadline runs". */
    public static final int NO_DEADLINE = -1;

    public RequestState {
        if (daysLeft < NO_DEADLINE) {
            throw new IllegalArgumentException("A deadline has 0 days or more left; seen " + daysLeft);
        }
        if (communicated && !phase.isAnswered()) {
            throw new IllegalArgumentException("Only an answer can be communicated; '" + id + "' is " + phase);
        }
    }

    /** The same request in another phase, with the deadline that now runs. */
    public RequestState in(Phase another, int deadline) {
        return new RequestState(id, root, applicant, another, asked, deadline, false, false);
    }

    /** The same request, asking for something else. */
    public RequestState asking(Scope another) {
        return new RequestState(id, root, applicant, phase, another, daysLeft, communicated, appealed);
    }

    /** The same request with so many days left. */
    public RequestState with(int days) {
        return new RequestState(id, root, applicant, phase, asked, days, communicated, appealed);
    }

    /** The same request with its answer in the applicant's hands. */
    public RequestState answered() {
        return new RequestState(id, root, applicant, phase, asked, daysLeft, true, appealed);
    }

    /** The same request with an appeal pending, or with none. */
    public RequestState appealed(boolean pending) {
        return new RequestState(id, root, applicant, phase, asked, daysLeft, communicated, pending);
    }

    /** Whether a deadline runs. */
    public boolean hasDeadline() {
        return daysLeft != NO_DEADLINE;
    }

    /** Whether nothing has been submitted yet. */
    public boolean unsubmitted() {
        return phase.isBeforeSubmission();
    }

    /** Whether it was submitted and has not ended. */
    public boolean open() {
        return phase.isOpen();
    }

    /** Whether it has ended. */
    public boolean closed() {
        return phase.isClosed();
    }

    /** Whether it was decided on its merits. */
    public boolean decided() {
        return phase.isAnswered();
    }
}
