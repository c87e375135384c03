/**
 * The rule packs, and the only room that knows the rule engine: DRL that is compiled when this module is built, a
 * loader without XML, and a session that is asked batch by batch.
 *
 * <p>Start reading at {@link org.placet.rules.DroolsRulePack}; rules over states of your own begin at {@link
 * org.placet.rules.DroolsSystem}.
 */
@NullMarked
package org.placet.rules;

import org.jspecify.annotations.NullMarked;
