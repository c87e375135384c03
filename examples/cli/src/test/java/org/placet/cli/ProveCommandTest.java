package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placet.scenarios.Scenarios;

class ProveCommandTest {

    @TempDir
    private Path folder;

    @Test
    void a_scenario_in_which_everything_holds_returns_0() {
        var session = Session.of("prove", "sc-00");

        assertThat(session.code()).isZero();
        assertThat(session.err()).isEmpty();
        assertThat(session.out())
                .containsPattern(
                        "Proved    ([0-9]+) of \\1 that arise here\\. What is proved holds in all [0-9,]+\\s+situations\\s+of this model\\.")
                .doesNotContain("Broken", "undecided");
    }

    @Test
    void what_was_cut_off_is_not_proved_and_returns_1() {
        var session = Session.of("prove", "sc-00", "--limit", "50");

        assertThat(session.code()).isEqualTo(1);
        assertThat(session.out()).contains("Proved    0 of ", "Not proved: undecided");
    }

    @Test
    void a_promise_that_is_broken_becomes_a_scenario_whose_run_breaks_it() throws Exception {
        var file = folder.resolve("mine.yaml");
        var counterexample = folder.resolve("counterexample.yaml");
        Files.writeString(file, Sc00.text().replace("always: [", "always: [never-violation, "));

        var session = Session.of("prove", file.toString(), "--out", counterexample.toString());

        assertThat(session.code()).isEqualTo(1);
        assertThat(session.out())
                .containsPattern(
                        "never-violation: Never: a deployment begins without approval\\. It is broken\\s+after 5 steps")
                .contains("A shortest way to break: Never: a deployment begins without approval. 5 steps.")
                .contains("Replay    ./placet run " + counterexample);
        var story = Scenarios.read(counterexample);
        assertThat(story.timeline()).hasSize(5);
        assertThat(story.label().name()).isEqualTo("COUNTERFACTUAL");
        var replay = Session.of("run", counterexample.toString());
        assertThat(replay.code()).isEqualTo(1);
        assertThat(replay.out())
                .contains("always never-violation: it is so after step 5")
                .contains("It was done all the same, with no authorisation");
    }
}
