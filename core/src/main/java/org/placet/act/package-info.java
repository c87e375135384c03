/**
 * What can be done: the sealed family of acts, what each changes, and the one table of (state, act) to state.
 *
 * <p>Start reading at {@link org.placet.act.Act}, then {@link org.placet.act.Table}.
 */
@NullMarked
package org.placet.act;

import org.jspecify.annotations.NullMarked;
