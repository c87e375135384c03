package org.placet.rules.gate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where all requests stand, and how often somebody has escalated.
 *
 * @see Gate
 */
public record GateState(List<Stage> requests, int escalations) {

    public GateState {
        requests = List.copyOf(requests);
    }

    /** Nobody has asked for anything yet. */
    static GateState untouched(int requests) {
        return new GateState(Collections.nCopies(requests, Stage.NONE), 0);
    }

    /** The same, but for the stage of one request. */
    public GateState with(int request, Stage stage) {
        var changed = new ArrayList<>(requests);
        changed.set(request, stage);
        return new GateState(changed, escalations);
    }

    /** The same, with one escalation more. */
    public GateState escalated() {
        return new GateState(requests, escalations + 1);
    }
}
