/**
 * The busy desk M(n): a procedure with deadlines, appeals and withdrawals whose counts several model checkers agree on.
 *
 * <p>Start reading with {@link org.placet.explore.desk.BusyDesk}.
 */
@NullMarked
package org.placet.explore.desk;

import org.jspecify.annotations.NullMarked;
