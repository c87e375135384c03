package org.placet.advice;

import org.placet.act.Act;
import org.placet.model.Verb;

/** The question: what follows from this act, which counted or did not, in the world in which it was done? */
public record Happened(Act act, boolean counts) {

    /** Which kind of act it was. */
    public Verb verb() {
        return act.verb();
    }
}
