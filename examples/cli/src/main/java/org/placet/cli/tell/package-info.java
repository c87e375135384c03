/**
 * The words that text and page share: how a step, an outcome and a check are told.
 *
 * <p>Start reading at {@link org.placet.cli.tell.Line}, then {@link org.placet.cli.tell.Ending}.
 */
@NullMarked
package org.placet.cli.tell;

import org.jspecify.annotations.NullMarked;
