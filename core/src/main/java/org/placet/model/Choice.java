package org.placet.model;

import org.placet.explore.Weight;

/**
 * What a scenario leaves open: an actor may do this whenever the procedure gives an occasion for it. Everything that
 * is not listed is closed.
 *
 * @param weight how often it is drawn beside the others that are open then; illustrative, not data; 0 means that it
 *     can be thought of: it is shown with its reason, never drawn
 * @param opensAfter how many entries of the timeline must have happened first
 */
public record Choice(Intent intent, Weight weight, int opensAfter) {

    /** Open from the start. */
    public static Choice of(Intent intent, Weight weight) {
        return new Choice(intent, weight, 0);
    }

    /** Whose choice it is. */
    public ActorId who() {
        return intent.who();
    }

    /** What may be done. */
    public Verb verb() {
        return intent.verb();
    }

    /** The id of what it is about. */
    public String subject() {
        return intent.subject();
    }

    /** The condition that it is about; empty for an act that is about none. */
    public String condition() {
        return intent.with().condition().orElse("");
    }

    /** For how many days it would hold; 0 for an act that says nothing about it. */
    public int days() {
        return intent.with().validDays().orElse(0);
    }

    /** Whether it is drawn at all: it has a weight above 0. */
    public boolean drawn() {
        return !weight.isZero();
    }

    /** Whether it is an answer to a request. */
    public boolean answering() {
        return verb().isDecision();
    }
}
