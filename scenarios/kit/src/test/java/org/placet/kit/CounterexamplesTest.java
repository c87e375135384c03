package org.placet.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.placet.model.Scenario;
import org.placet.model.ScenarioBuilder;
import org.placet.model.Verb;
import org.placet.run.Simulation;
import org.placet.run.Trace;
import org.placet.scenarios.Scenarios;

/** A property that fails leaves the shortest story that shows it; one that looked at nothing does not pass. */
class CounterexamplesTest {

    private static final Path FILE =
            Path.of("target", "counterexamples", "gates-nothing-is-undertaken-without-approval.yaml");

    /** Run by the tests below, each alone. */
    static class Gates {

        // the kit makes a sample shorter itself, whether or not jqwik has done so before
        @Property(tries = 400, seed = "20221216", shrinking = ShrinkingMode.OFF)
        void nothing_is_undertaken_without_approval(
                @ForAll @WithPacks(OutsidersYes.ID) Scenario scenario, @ForAll long seed) {
            var trace = Simulation.of(scenario).withSeed(seed).run();
            PlacetAssertions.assertThat(trace).everyUndertakingWasApprovedBefore(scenario.finalAuthority());
        }

        @Property(tries = 1, seed = "20221216")
        @EverySituation
        void every_answer_is_by_the_authority(@ForAll @WithPacks(OutsidersYes.ID) Trace trace) {
            PlacetAssertions.assertThat(trace).everyAnswerIsBy(trace.scenario().finalAuthority());
        }

        @Property(tries = 10, seed = "20221216")
        void a_stranger_asks_for_nothing(@ForAll Trace trace) {
            PlacetAssertions.assertThat(trace).neverCounts("stranger", Verb.SUBMIT);
        }
    }

    @Test
    void the_shortest_story_is_a_file_and_its_run_shows_the_breach() throws Exception {
        Files.deleteIfExists(FILE);

        var failure = Ran.failure(Gates.class, "nothing_is_undertaken_without_approval", Scenario.class, long.class);

        var story = Scenarios.read(FILE);
        assertThat(failure)
                .hasMessageContaining("The shortest story that shows it, 4 acts (none of the ")
                .hasMessageContaining("  (counts by the rules: a breach)\n")
                .hasMessageContaining("Replay  ./placet run " + FILE + " --pack outsiders-yes");
        assertThat(story.timeline()).hasSize(4);
        assertThat(story.choices()).isEmpty();
        assertThat(story.actors()).hasSize(3);
        assertThat(story.packs()).isEqualTo(ScenarioBuilder.SHIPPED_PACKS);
        assertThat(Simulation.of(story).run().outcome().isBreach()).isFalse();
        assertThat(Simulation.of(Packs.with(story, List.of(OutsidersYes.ID)))
                        .run()
                        .outcome()
                        .isBreach())
                .isTrue();
    }

    @Test
    void what_chance_misses_is_found_in_every_situation() throws Exception {
        var failure = Ran.failure(Gates.class, "every_answer_is_by_the_authority", Trace.class);

        assertThat(failure)
                .hasMessageContaining("The shortest story that shows it, 4 acts (none of the ")
                .hasMessageContaining("outsider ");
    }

    @Test
    void what_looked_at_nothing_does_not_pass() throws Exception {
        var failure = Ran.failure(Gates.class, "a_stranger_asks_for_nothing", Trace.class);

        assertThat(failure)
                .hasMessageStartingWith(
                        "It held in 10 runs, and it tested nothing: in none of them anything was attempted.")
                .hasMessageContaining("\noutcomes  ")
                .hasMessageContaining("\nlooked at was attempted 0");
    }
}
