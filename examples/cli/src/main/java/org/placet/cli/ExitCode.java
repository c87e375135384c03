package org.placet.cli;

import org.placet.run.Trace;

/** What {@code ./placet} returns to whoever called it. */
final class ExitCode {

    /** Everything holds. */
    static final int HOLDS = 0;

    /** An expectation of the scenario or an invariant was broken. */
    static final int BROKEN = 1;

    /** A wrong command or a wrong file. */
    static final int WRONG_INPUT = 2;

    /** The simulator itself failed. */
    static final int FAILED = 3;

    private ExitCode() {}

    /** What a run amounts to; a breach breaks an invariant and so does not hold either. */
    static int of(Trace trace) {
        return trace.holds() ? HOLDS : BROKEN;
    }
}
