/**
 * Rules over a user's own state: the gate K(n, B) in DRL, explored by the same kernel as everything else.
 *
 * <p>Start reading at {@link org.placet.rules.gate.RuledGate}.
 */
@NullMarked
package org.placet.rules.gate;

import org.jspecify.annotations.NullMarked;
