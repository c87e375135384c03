/**
 * What the terminal shows: a run and a scenario as plain text of a given width.
 *
 * <p>Start reading at {@link org.placet.cli.text.TextTrace}.
 */
@NullMarked
package org.placet.cli.text;

import org.jspecify.annotations.NullMarked;
