package org.placet.examples.developers;

import static org.placet.kit.PlacetAssertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.placet.model.Scenario;
import org.placet.run.Simulation;

/** The one rule that everything here turns on, as a property of every scenario and every seed. */
class NoDeploymentWithoutApprovalTest {

    @Property(tries = 150, seed = "20221216")
    void no_deployment_without_KFOR_approval(@ForAll Scenario scenario, @ForAll long seed) {
        var trace = Simulation.of(scenario).withSeed(seed).run();
        assertThat(trace)
                .everyUndertakingWasApprovedBefore(scenario.finalAuthority()); // reads acts, actors, dates only
    }
}
