/**
 * What exists: actors and what they said, the procedure and its reading, the request, the authorisation and the
 * undertaking, tensions, sources, and the world that holds what can change.
 *
 * <p>Start reading at {@link org.placet.model.Scenario}, then {@link org.placet.model.World}.
 */
@NullMarked
package org.placet.model;

import org.jspecify.annotations.NullMarked;
