package org.placet.kit;

import org.placet.run.Trace;

/** An assertion on a run that does not hold, with the run and the step at which it shows. */
public final class BrokenTrace extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final transient Trace trace;
    private final int step;

    BrokenTrace(String message, Trace trace, int step) {
        super(message);
        this.trace = trace;
        this.step = step;
    }

    /** The run in which it shows. */
    public Trace trace() {
        return trace;
    }

    /** The number of the step at which it shows, counted from 1; the last one where it shows only at the end. */
    public int step() {
        return step;
    }
}
