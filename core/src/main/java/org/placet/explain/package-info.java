/**
 * Why a step counted or did not, down to the facts and claims that it rests on; why an act would not count, who could
 * do it, and the least that would have to change.
 *
 * <p>Start reading at {@link org.placet.explain.Explanation}.
 */
@NullMarked
package org.placet.explain;

import org.jspecify.annotations.NullMarked;
