/**
 * Tests of the files in and out: shipped scenarios, errors, schemas, traces.
 *
 * <p>Start reading at {@link org.placet.scenarios.HistoricalBaselineTest}.
 */
@NullMarked
package org.placet.scenarios;

import org.jspecify.annotations.NullMarked;
