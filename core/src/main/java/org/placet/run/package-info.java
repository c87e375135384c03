/**
 * Runs: the simulation as a transition system, choosers, steps and the trace that a run leaves.
 *
 * <p>Start reading at {@link org.placet.run.Simulation}, then {@link org.placet.run.Stepping}.
 */
@NullMarked
package org.placet.run;

import org.jspecify.annotations.NullMarked;
