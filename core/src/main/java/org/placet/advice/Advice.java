package org.placet.advice;

import org.placet.act.Act;
import org.placet.act.OwnAct;
import org.placet.model.Choice;
import org.placet.model.TensionId;

/** One piece of advice: what a rule hands over, and nothing else. Rules advise; they change nothing. */
public sealed interface Advice {

    /** The rule that gives it, with what it looked at. */
    Reason reason();

    /** This choice is open to its actor now. */
    record Attempts(Choice choice, Reason reason) implements Advice {}

    /** This choice, which is open to its actor now, is an act of a user's own field (its verb is "own"). */
    record AttemptsOwn(Choice choice, OwnAct act, Reason reason) implements Advice {}

    /** The actor has the power to do this. */
    record Empowers(Act act, Reason reason) implements Advice {}

    /** This stands in the way of the act, whoever does it. */
    record Bars(Act act, Refusal.Kind kind, Reason reason) implements Advice {}

    /** A tension begins because of what happened. */
    record Begins(TensionId tension, Reason reason) implements Advice {}

    /** A tension ends because of what happened. */
    record Ends(TensionId tension, Reason reason) implements Advice {}
}
