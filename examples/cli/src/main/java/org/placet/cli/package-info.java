/**
 * The command line: commands, exit codes, errors and files.
 *
 * <p>Start reading at {@link org.placet.cli.Placet}, which lists the commands, then {@link org.placet.cli.RunCommand}.
 */
@NullMarked
package org.placet.cli;

import org.jspecify.annotations.NullMarked;
