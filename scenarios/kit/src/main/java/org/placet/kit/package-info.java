/**
 * The test kit: scenarios, readings, acts and traces for properties, assertions on what a run shows, and a file for
 * whatever breaks one.
 *
 * <p>Start reading at {@link org.placet.kit.Any}, then {@link org.placet.kit.PlacetAssertions}.
 */
@NullMarked
package org.placet.kit;

import org.jspecify.annotations.NullMarked;
