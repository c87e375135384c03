package org.placet.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Whether a law or mandate is in force now, and for how long. What rests on one that has ended can neither be decided
 * nor used.
 *
 * @param daysLeft days until it ends by itself, or {@link RequestState#NO_DEADLINE} when no date is set or it has ended
 */
public record LegalBasisState(Term term, boolean inForce, int daysLeft) {

    public LegalBasisState {
        if (!inForce && daysLeft != RequestState.NO_DEADLINE) {
            throw new IllegalArgumentException("What has ended has no days left; '" + term + "' has " + daysLeft);
        }
    }

    /** How it stands on the first day of a story: one whose last day has passed is not in force. */
    static LegalBasisState on(LocalDate first, LegalBasis basis) {
        var start = new LegalBasisState(basis.term(), true, RequestState.NO_DEADLINE);
        return basis.until()
                .map(last -> (int) ChronoUnit.DAYS.between(first, last) + 1)
                .map(days -> days < 1 ? start.ended() : start.with(days))
                .orElse(start);
    }

    /** The same, no longer in force. */
    public LegalBasisState ended() {
        return new LegalBasisState(term, false, RequestState.NO_DEADLINE);
    }

    /** The same, with so many days left. */
    public LegalBasisState with(int days) {
        return new LegalBasisState(term, inForce, days);
    }

    /** Whether it ends by itself. */
    public boolean dated() {
        return daysLeft != RequestState.NO_DEADLINE;
    }

    /** Whether what this scope describes rests on it. */
    public boolean carries(Scope scope) {
        return scope.bases().stream().anyMatch(term::covers);
    }

    /** Whether it holds for so many days more at least. */
    public boolean lasts(int days) {
        return inForce && (!dated() || daysLeft > days);
    }
}
