package org.placet.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Shrinkable;
import org.placet.model.Scenario;
import org.placet.scenarios.ScenarioYaml;

/** What the kit draws is a scenario that files can tell, and stays one whatever jqwik takes away from it. */
class AnyTest {

    @Property(tries = 100, seed = "20221216")
    void every_scenario_can_be_told_in_files(@ForAll Scenario scenario) {
        // writing reads it again and refuses what is not the same
        assertThat(ScenarioYaml.files("drawn", scenario, List.of())).hasSize(2);
    }

    @Example
    void whatever_is_taken_away_a_scenario_remains() {
        var generator = Any.scenario().generator(1000, true);
        var random = new Random(20221216);
        for (int i = 0; i < 3; i++) {
            Shrinkable<Scenario> sample = generator.next(random);
            int steps = 0;
            var seen = new ArrayDeque<>(List.of(sample));
            while (!seen.isEmpty() && steps < 40) {
                var one = seen.poll();
                assertThat(ScenarioYaml.files("drawn", one.value(), List.of())).hasSize(2);
                steps++;
                one.shrink().limit(12).skip(steps % 7).limit(3).forEach(seen::add);
            }
            assertThat(steps).isGreaterThan(5);
        }
    }
}
