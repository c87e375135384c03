package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.placet.scenarios.Scenarios;

/** Other rules than the scenario's own, by name. */
class PackOptionTest {

    @TempDir
    private Path folder;

    @Test
    void a_broken_gate_is_seen_and_the_file_that_is_written_shows_it_again() {
        var counterexample = folder.resolve("counterexample.yaml");

        var session = Session.of(
                "prove",
                "article-open",
                "--thinkable",
                "--pack",
                "eulex-may-approve",
                "--out",
                counterexample.toString());

        assertThat(session.code()).isEqualTo(1);
        // a long name goes on in the next line
        assertThat(session.out().replaceAll("\\s+", " "))
                .contains("Replay ./placet run " + counterexample + " --pack eulex-may-approve");
        assertThat(Scenarios.read(counterexample).timeline()).hasSizeLessThanOrEqualTo(9);
        var replay = Session.of("run", counterexample.toString(), "--pack", "eulex-may-approve");
        assertThat(replay.code()).isEqualTo(1);
        assertThat(replay.out().replaceAll("\\s+", " ")).contains("BREACH").contains("--pack eulex-may-approve");
    }

    @Test
    void under_the_shipped_rules_the_same_scenario_breaks_nothing() {
        assertThat(Session.of("prove", "article-open", "--thinkable").code()).isZero();
    }

    @Test
    void exploration_says_which_rules_it_used() {
        var session = Session.of("explore", "sc-00", "--pack", "anybody-may-approve");

        assertThat(session.out()).contains("./placet explore sc-00 --pack anybody-may-approve");
    }

    @Test
    void a_pack_that_nobody_knows_is_answered_with_the_nearest() {
        var session = Session.of("run", "sc-00", "--pack", "eulex-may-aprove");

        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err())
                .contains("There is no rule pack 'eulex-may-aprove'. Did you mean 'eulex-may-approve'?")
                .doesNotContain("Exception");
    }
}
