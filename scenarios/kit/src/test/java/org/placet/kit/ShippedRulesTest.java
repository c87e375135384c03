package org.placet.kit;

/** The shipped rules keep the invariants on whatever the kit draws. */
class ShippedRulesTest implements InvariantsHold {}
