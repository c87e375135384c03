package org.placet.kit;

import org.placet.model.Scenario;
import org.placet.run.Trace;

/**
 * Where assertions on runs begin, to be imported statically; they stand beside those of AssertJ and need none of them.
 *
 * <pre>{@code
 * assertThat(trace).everyUndertakingWasApprovedBefore(scenario.finalAuthority());
 * assertThat(scenario).keepsInvariantsInEverySituation();
 * }</pre>
 */
public final class PlacetAssertions {

    private PlacetAssertions() {}

    /** What one run shows. */
    public static TraceAssert assertThat(Trace trace) {
        return new TraceAssert(trace);
    }

    /** What everything shows that a scenario can come to. */
    public static ScenarioAssert assertThat(Scenario scenario) {
        return new ScenarioAssert(scenario);
    }
}
