package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class AuditCommandTest {

    private static final int WIDTH = 80;

    @TempDir
    private Path folder;

    private Path history() {
        var file = folder.resolve("history.csv");
        Session.of("run", "sc-00", "--format", "log", "--out", file.toString());
        return file;
    }

    @Test
    void the_historical_timeline_is_accepted() {
        var session = Session.of("audit", history().toString(), "--scenario", "sc-00", "--reading", "article");

        assertThat(session.code()).isZero();
        assertThat(session.out()).contains("10 events, held against sc-00,").contains("Every event conforms:");
    }

    @Test
    void an_approval_by_somebody_else_is_named_with_its_line_and_the_one_who_could() throws Exception {
        var file = history();
        var text = Files.readString(file);
        Files.writeString(
                file,
                text.replace(
                        "\n2023-01-06,kfor,communicate", "\n2023-01-06,eulex,approve,q1\n2023-01-06,kfor,communicate"));
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\"2022-12-16 to 2023-01-06\",kfor,reject", "2023-01-06,kfor,communicate"));

        var session = Session.of("audit", file.toString(), "--scenario", "sc-00");

        assertThat(session.code()).isEqualTo(1);
        assertThat(session.out())
                .contains("Line 9, event 8, 2023-01-06: KFOR hands over the answer.")
                .contains("It does not conform: it is recorded as having counted, and it does not.");
        assertThat(session.out().lines()).allMatch(line -> line.length() <= WIDTH || line.contains(folder.toString()));
    }

    @Test
    void mistakes_of_a_log_are_said_with_their_place() throws Exception {
        var file = folder.resolve("log.csv");
        Files.writeString(file, "date,actor,act,subject\n2022-12-16,kfro,review,q1\n");

        var session = Session.of("audit", file.toString(), "--scenario", "sc-00");

        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).contains("log.csv:2:12").contains("did you mean 'kfor'?");
    }

    @Test
    void a_trace_as_itf_has_one_state_more_than_steps_and_the_choice_beside_each() {
        var itf = JsonMapper.builder()
                .build()
                .readTree(Session.of("run", "sc-00", "--format", "itf").out());

        assertThat(itf.at("/vars/0").asString()).isEqualTo("choice");
        assertThat(itf.get("states")).hasSize(11);
        assertThat(itf.at("/states/8/choice/act").asString()).isEqualTo("reject");
        assertThat(itf.at("/states/8/requests/#map/0/1/phase").asString()).isEqualTo("REJECTED");
        for (var state : itf.get("states")) {
            assertThat(state.propertyNames())
                    .containsAll(itf.get("vars")
                            .valueStream()
                            .map(one -> one.asString())
                            .toList());
        }
    }
}
