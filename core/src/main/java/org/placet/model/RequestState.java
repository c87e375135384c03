package org.placet.model;

/**
 * How a request stands now. It holds what can still matter, so that requests with different pasts and the same
 * future are equal: of a closed request only its phase, whether its answer was communicated, and what has come of an
 * appeal.
 *
 * @param id its own id
 * @param root the request that the story began with; a linked review has that of the request under review
 * @param asked what is asked for now; amendments change it while the request is open
 * @param daysLeft days until the one deadline that runs for it, or {@link #NO_DEADLINE}
 * @param voices who has consented to a yes or objected to it, while it waits for its answer
 * @param communicated whether the answer has reached the applicant
 * @param recourse what has come of an appeal against the answer
 */
public record RequestState(
        RequestId id,
        RequestId root,
        ActorId applicant,
        Phase phase,
        Scope asked,
        int daysLeft,
        Voices voices,
        boolean communicated,
        Recourse recourse) {

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

    /** A request in this phase of which nothing more is known: nobody has spoken, been told or appealed. */
    public static RequestState of(
            RequestId id, RequestId root, ActorId applicant, Phase phase, Scope asked, int daysLeft) {
        return new RequestState(id, root, applicant, phase, asked, daysLeft, Voices.NONE, false, Recourse.NONE);
    }

    /** The same request in another phase, with the deadline that now runs. What was said of it outlasts only receipt. */
    public RequestState in(Phase another, int deadline) {
        var kept = another == Phase.UNDER_REVIEW ? voices : Voices.NONE;
        return new RequestState(id, root, applicant, another, asked, deadline, kept, false, Recourse.NONE);
    }

    /** The same request, asking for something else. */
    public RequestState asking(Scope another) {
        return new RequestState(id, root, applicant, phase, another, daysLeft, voices, communicated, recourse);
    }

    /** The same request with so many days left. */
    public RequestState with(int days) {
        return new RequestState(id, root, applicant, phase, asked, days, voices, communicated, recourse);
    }

    /** The same request after somebody consented or objected. */
    public RequestState with(Voices said) {
        return new RequestState(id, root, applicant, phase, asked, daysLeft, said, communicated, recourse);
    }

    /** The same request with its answer in the applicant's hands. */
    public RequestState answered() {
        return new RequestState(id, root, applicant, phase, asked, daysLeft, voices, true, recourse);
    }

    /** The same request with this become of its appeal. */
    public RequestState with(Recourse become) {
        return new RequestState(id, root, applicant, phase, asked, daysLeft, voices, communicated, become);
    }

    /** Whether an appeal waits for its answer. */
    public boolean appealed() {
        return recourse == Recourse.PENDING;
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
