package org.placet.model;

import java.util.List;
import java.util.OptionalInt;

/**
 * What somebody says to a request. Anybody can say it; only said by the {@link FinalAuthority} does it become a
 * {@link Decision}.
 *
 * @param verb which of the four answers: approve, approve in part, approve with conditions, reject
 * @param granted what may be done; {@link Scope#NOTHING} for a rejection
 * @param validDays for how many days from taking effect; empty means open-ended
 * @param beforeStart conditions that must be met before anything begins (conditions precedent)
 * @param throughout conditions that must hold while it is done (continuing conditions)
 * @param reasons the reasons that were given, as short codes
 */
public record Answer(
        Verb verb,
        Scope granted,
        OptionalInt validDays,
        List<String> beforeStart,
        List<String> throughout,
        List<String> reasons) {

    public Answer {
        beforeStart = List.copyOf(beforeStart);
        throughout = List.copyOf(throughout);
        reasons = List.copyOf(reasons);
        if (!verb.isDecision()) {
            throw new IllegalArgumentException("An answer approves or rejects; '" + verb.code() + "' does neither");
        }
        if (verb == Verb.REJECT && !granted.isNothing()) {
            throw new IllegalArgumentException("A rejection grants nothing; seen " + granted.number());
        }
        if (validDays.isPresent() && validDays.getAsInt() < 1) {
            throw new IllegalArgumentException("A permission is valid for 1 day or more; seen " + validDays.getAsInt());
        }
    }

    /** A yes to all of it. */
    public static Answer approve(Scope asked) {
        return new Answer(Verb.APPROVE, asked, OptionalInt.empty(), List.of(), List.of(), List.of());
    }

    /** A yes to a part of it. */
    public static Answer approveInPart(Scope part) {
        return new Answer(Verb.APPROVE_IN_PART, part, OptionalInt.empty(), List.of(), List.of(), List.of());
    }

    /** A yes that permits nothing until the conditions are met. */
    public static Answer approveWithConditions(Scope granted, String... beforeStart) {
        return new Answer(
                Verb.APPROVE_WITH_CONDITIONS, granted, OptionalInt.empty(), List.of(beforeStart), List.of(), List.of());
    }

    /** A no. */
    public static Answer reject(String... reasons) {
        return new Answer(Verb.REJECT, Scope.NOTHING, OptionalInt.empty(), List.of(), List.of(), List.of(reasons));
    }

    /** Whether it permits something. */
    public boolean isApproval() {
        return verb.isApproval();
    }

    /** The phase of a request that was given this answer. */
    public Phase phase() {
        return switch (verb) {
            case APPROVE -> Phase.APPROVED;
            case APPROVE_IN_PART -> Phase.PARTIALLY_APPROVED;
            case APPROVE_WITH_CONDITIONS -> Phase.APPROVED_WITH_CONDITIONS;
            default -> Phase.REJECTED;
        };
    }
}
