/**
 * The general kernel: it walks through every state that a transition system can reach and tests properties on the way.
 *
 * <p>Start reading with {@link org.placet.explore.TransitionSystem}, then {@link org.placet.explore.Exploration}.
 */
@NullMarked
package org.placet.explore;

import org.jspecify.annotations.NullMarked;
