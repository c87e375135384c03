/**
 * The only room that knows file formats: scenarios and readings in, traces out, and every mistake of a file said at
 * once, with its place and a fix.
 *
 * <p>Start reading at {@link org.placet.scenarios.Scenarios}, then {@link org.placet.scenarios.ScenarioFile}.
 */
@NullMarked
package org.placet.scenarios;

import org.jspecify.annotations.NullMarked;
