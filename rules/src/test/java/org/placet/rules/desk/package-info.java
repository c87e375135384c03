/**
 * Rules over a user's own state: the busy desk M(n) in DRL, with weights and a clock, explored by the same kernel as
 * everything else.
 *
 * <p>Start reading at {@link org.placet.rules.desk.RuledDesk}.
 */
@NullMarked
package org.placet.rules.desk;

import org.jspecify.annotations.NullMarked;
