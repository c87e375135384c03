/**
 * Models of stated positions: what actors want, put on one ruler. They say what would be wanted by weight and what an
 * approver would let pass; neither ever approves anything. Start with {@link org.placet.position.Stand} and {@link
 * org.placet.position.FinalApproval}.
 */
@NullMarked
package org.placet.position;

import org.jspecify.annotations.NullMarked;
