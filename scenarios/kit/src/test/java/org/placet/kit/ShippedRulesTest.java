package org.placet.kit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placet.model.Scenario;

/** The shipped rules keep the invariants on what the kit draws; the same draws each time, so that a build does not waver. */
class ShippedRulesTest implements InvariantsHold {

    @Override
    @Property(tries = 150, seed = "20221216")
    public void the_invariants_hold(@ForAll("stories") Scenario story, @ForAll long seed) {
        InvariantsHold.super.the_invariants_hold(story, seed);
    }
}
