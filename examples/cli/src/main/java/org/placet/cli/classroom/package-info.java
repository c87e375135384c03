/**
 * The class page: one file with everything that can happen in each scenario, which opens without a network.
 *
 * <p>Start reading at {@link org.placet.cli.classroom.Classroom}; what the file carries of one scenario is in
 * {@link org.placet.cli.classroom.Chart}.
 */
@NullMarked
package org.placet.cli.classroom;

import org.jspecify.annotations.NullMarked;
