/**
 * The gate K(n, B): a small approval procedure whose size follows a formula, so that explorers can be measured by it.
 *
 * <p>Start reading with {@link org.placet.explore.gate.Gate}.
 */
@NullMarked
package org.placet.explore.gate;

import org.jspecify.annotations.NullMarked;
