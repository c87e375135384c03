package org.placet.kit;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.placet.model.Scenario;

/**
 * All invariants of the library, as a property of one line: {@code class MyRulesTest implements InvariantsHold {}}.
 * Whoever has rules or stories of their own says so by overriding one of the two methods.
 */
public interface InvariantsHold {

    /** Whatever happens in any of the stories, no invariant is broken. */
    @Property(tries = 200)
    default void the_invariants_hold(@ForAll("stories") Scenario story, @ForAll long seed) {
        PlacetAssertions.assertThat(Any.run(story, seed)).keepsInvariants();
    }

    /** What it is tried on: whatever the kit draws, under the packs. */
    @Provide
    default Arbitrary<Scenario> stories() {
        return Any.scenario().map(story -> Packs.with(story, packs()));
    }

    /** Rule packs beside the shipped ones; none unless said otherwise. */
    default List<String> packs() {
        return List.of();
    }
}
