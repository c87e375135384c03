/**
 * Rules that are broken on purpose: a catalogue of gates with one thing wrong each, and small stories in which it shows.
 * Whoever writes checks can see with them whether a green run could have missed something.
 *
 * <p>Start reading at {@link org.placet.mutants.Mutants}.
 */
@NullMarked
package org.placet.mutants;

import org.jspecify.annotations.NullMarked;
