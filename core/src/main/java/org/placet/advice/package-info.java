/**
 * What is asked of a rule pack and the shape of its answer: questions, the facts that rules may see, and advice.
 *
 * <p>Start reading at {@link org.placet.advice.RulePack}, then {@link org.placet.advice.Facts}.
 */
@NullMarked
package org.placet.advice;

import org.jspecify.annotations.NullMarked;
