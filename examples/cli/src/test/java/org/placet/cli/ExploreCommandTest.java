package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExploreCommandTest {

    @TempDir
    private Path folder;

    @Test
    void it_says_how_much_there_is_how_it_ends_and_what_holds() {
        var session = Session.of("explore", "sc-00");

        assertThat(session.code()).isZero();
        assertThat(session.err()).isEmpty();
        assertThat(session.out())
                .contains("HISTORICAL, reading: article")
                .containsPattern("Explored  [0-9,]+ situations and [0-9,]+ steps between them")
                .contains("ends as", "REJECTED", "LAPSED")
                .containsPattern("Holds in all [0-9,]+ situations of this model\n")
                .contains("- Nothing was authorised without KFOR's approval\n")
                .doesNotContain("Broken", "Undecided")
                .contains("Replay    ./placet explore sc-00\n          A teaching model, not a forecast.\n");
    }

    @Test
    void a_shortest_way_is_told_step_by_step() {
        var session = Session.of("explore", "sc-00", "--find", "violation");

        assertThat(session.code()).isZero();
        assertThat(session.out())
                .contains("A shortest way to: A deployment begins without approval. 5 steps.")
                .contains("From step 4 on it leaves history: that did not happen.")
                .contains(" 5  2022-12-16  Serbian forces  go on all the same")
                .contains("Replay    ./placet explore sc-00 --find violation")
                .doesNotContain("Unmet");
    }

    @Test
    void a_way_to_an_act_ends_with_the_act() {
        assertThat(Session.of("explore", "sc-00", "--find", "kfor return").out())
                .contains("A shortest way to: KFOR: return. 5 steps.")
                .containsPattern("\n 5 .*KFOR +returns the request");
    }

    @Test
    void what_never_happens_is_said_and_returns_1() {
        var session = Session.of("explore", "sc-00", "--find", "eulex approve");

        assertThat(session.code()).isEqualTo(1);
        assertThat(session.out()).contains("Found     EULEX: approve: never in this model.");
    }

    @Test
    void what_nobody_knows_is_answered_with_the_nearest_in_one_line() {
        var session = Session.of("explore", "sc-00", "--find", "kfor aprove");

        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).contains("Did you mean 'kfor approve'?").hasLineCount(1);
    }

    @Test
    void a_picture_that_nobody_can_read_is_refused_with_what_to_do() {
        var session = Session.of("explore", "sc-00", "--format", "dot");

        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).contains("--limit 200", "--format csv").hasLineCount(1);
        assertThat(Session.of("explore", "sc-00", "--format", "dot", "--limit", "9")
                        .out())
                .startsWith("digraph situations {");
    }

    @Test
    void a_file_is_written_for_programs() {
        var file = folder.resolve("sc-00.json");

        var session = Session.of("explore", "sc-00", "--limit", "20", "--format", "json", "--out", file.toString());

        assertThat(session.code()).isZero();
        assertThat(session.err()).isEqualTo("Wrote " + file + System.lineSeparator());
        assertThat(file)
                .content()
                .contains("\"complete\" : false", "\"replay\" : \"./placet explore sc-00 --limit 20\"");
    }

    @Test
    void what_a_scenario_promises_and_does_not_keep_is_told_and_returns_1() throws Exception {
        var file = folder.resolve("mine.yaml");
        Files.writeString(
                file,
                Sc00.text()
                        .replace("always: [", "can-happen: [violation, level-6]\n  always: [never-withdrawn, ")
                        .replace("eventually: [", "eventually: [approved, "));

        var session = Session.of("explore", file.toString());

        assertThat(session.code()).isEqualTo(1);
        assertThat(session.out())
                .contains("- Never: a request is withdrawn (never-withdrawn). Broken after 4 steps.")
                .contains("(eventually-approved). Broken after ")
                .containsPattern("\\(can-happen-violation\\)\\. Nearest after 5\\s+steps\\.")
                .contains("Never happens in this model, although the scenario says that it can")
                .contains("(can-happen-level-6)");
    }
}
