/**
 * Invariants: what must hold whatever happens, as monitors that recompute it from what was done, and as tests of the
 * explored graph.
 *
 * <p>Start reading at {@link org.placet.check.Invariant}, then {@link org.placet.check.Invariants}.
 */
@NullMarked
package org.placet.check;

import org.jspecify.annotations.NullMarked;
