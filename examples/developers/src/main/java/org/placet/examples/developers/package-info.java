/**
 * Placet in a program of your own.
 *
 * <p>Start reading at {@link org.placet.examples.developers.Embed}; how to test with it stands in the tests.
 */
@NullMarked
package org.placet.examples.developers;

import org.jspecify.annotations.NullMarked;
