package org.placet.model;

import com.google.common.collect.ImmutableSortedSet;

/**
 * What the final authority permits: it carries the {@link Decision} that made it, so there is none without one. It
 * belongs to the applicant of that request and to nobody else.
 *
 * @param holder who may use it
 * @param unmet conditions precedent that are neither confirmed nor waived
 * @param left how many of the number granted have not been used
 * @param daysLeft days until it expires once it is active, or {@link RequestState#NO_DEADLINE} when open-ended
 * @param replied whether the applicant has said what it makes of it
 */
public record Authorisation(
        Decision decision,
        ActorId holder,
        AuthorisationPhase phase,
        ImmutableSortedSet<String> unmet,
        int left,
        int daysLeft,
        boolean replied) {

    public Authorisation {
        if (!decision.answer().isApproval()) {
            throw new BreachException("S1", "A rejection of '" + decision.request() + "' authorises nothing");
        }
        if (phase == AuthorisationPhase.ACTIVE && !unmet.isEmpty()) {
            throw new BreachException("S6", "The conditions " + unmet + " must be met before anything is permitted");
        }
        if (left < 0 || left > decision.answer().granted().number().atMost()) {
            throw new IllegalArgumentException("Between 0 and the number granted can be left; seen " + left);
        }
    }

    /** What this approval permits the applicant, not yet in effect. */
    public static Authorisation from(Decision decision, ActorId applicant) {
        var answer = decision.answer();
        return new Authorisation(
                decision,
                applicant,
                AuthorisationPhase.PENDING_CONDITIONS,
                ImmutableSortedSet.copyOf(answer.beforeStart()),
                answer.granted().number().atMost(),
                answer.validDays().orElse(RequestState.NO_DEADLINE),
                false);
    }

    /** The request that it answers. */
    public RequestId request() {
        return decision.request();
    }

    /** What may be done under it. */
    public Scope granted() {
        return decision.answer().granted();
    }

    /** The same in another phase; what has ended has no deadline left. */
    public Authorisation in(AuthorisationPhase another) {
        var days = another.isAlive() ? daysLeft : RequestState.NO_DEADLINE;
        return new Authorisation(decision, holder, another, unmet, left, days, replied);
    }

    /** The same without one of its unmet conditions. */
    public Authorisation meeting(String condition) {
        var rest = ImmutableSortedSet.copyOf(
                unmet.stream().filter(one -> !one.equals(condition)).toList());
        return new Authorisation(decision, holder, phase, rest, left, daysLeft, replied);
    }

    /** The same with so many fewer left, exhausted when none is. */
    public Authorisation using(int number) {
        var rest = left - number;
        var fewer = new Authorisation(decision, holder, phase, unmet, rest, daysLeft, replied);
        return rest == 0 ? fewer.in(AuthorisationPhase.EXHAUSTED) : fewer;
    }

    /** The same with so many days left. */
    public Authorisation with(int days) {
        return new Authorisation(decision, holder, phase, unmet, left, days, replied);
    }

    /** The same, replied to by the applicant. */
    public Authorisation answered() {
        return new Authorisation(decision, holder, phase, unmet, left, daysLeft, true);
    }

    /** Whether its validity is running out. */
    public boolean hasDeadline() {
        return phase == AuthorisationPhase.ACTIVE && daysLeft != RequestState.NO_DEADLINE;
    }

    /** Whether it is or can become active. */
    public boolean alive() {
        return phase.isAlive();
    }
}
