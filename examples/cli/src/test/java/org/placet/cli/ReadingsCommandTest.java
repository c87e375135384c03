package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placet.scenarios.Scenarios;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReadingsCommandTest {

    private static final int WIDTH = 80;

    @Test
    void the_list_says_of_each_where_it_comes_from_and_who_disputes_it() {
        var session = Session.of("readings");

        assertThat(session.code()).isZero();
        assertThat(session.out())
                .contains("belgrade-2023\n  What the President of Serbia said in January 2023.")
                .contains("Comes from:\n  - president-2023-01-08: News.am (TASS)")
                .contains("Disputed by:\n  - KFOR's practice since 2001:");
        assertThat(session.out().lines()).allMatch(line -> line.length() <= WIDTH);
        for (var reading : json("readings", "--format", "json")) {
            var id = reading.get("id").asString();
            assertThat(Scenarios.readings()).contains(id);
            assertThat(reading.get("sources")).as(id).isNotEmpty();
            assertThat(reading.get("disputedBy"))
                    .as(id)
                    .hasSize(Scenarios.reading(id).disputes().size());
        }
        assertThat(List.of("article", "text-1244-mta", "belgrade-2023", "nac-consensus", "pristina"))
                .allSatisfy(id -> assertThat(Scenarios.reading(id).disputes()).isNotEmpty());
    }

    @Test
    void two_readings_part_with_the_rule_and_the_source_on_each_side() {
        var session = Session.of("readings", "text-1244-mta", "belgrade-2023", "sc-00");

        assertThat(session.code()).isZero();
        assertThat(session.out())
                .contains("(HISTORICAL)")
                .contains("They part after 5 steps, which both tell alike:")
                .contains("Then: KFOR approves the request: 100 to 1,000 people")
                .contains("text-1244-mta: it does not count: outside mandate.")
                .contains("[mandate-01,")
                .contains("unscr-1244-annex-2-footnote, ambassador-999, assumption]")
                .contains("belgrade-2023: it counts.")
                .contains("Its own line: limit: 1 to 1,000 people [A8, president-2019-05-16]")
                .contains("- president-2019-05-16: The President of Serbia said")
                .contains("APPROVED: only under belgrade-2023, nearest after 7 steps.")
                .contains("Replay    ./placet readings text-1244-mta belgrade-2023 sc-00");
        assertThat(session.out().lines()).allMatch(line -> line.length() <= WIDTH);
    }

    @Test
    void as_json_the_same_is_there_for_programs() {
        var root = json("readings", "text-1244-mta", "belgrade-2023", "sc-00", "--format", "json");

        assertThat(root.get("same").asBoolean()).isFalse();
        assertThat(root.at("/compared/complete").asBoolean()).isTrue();
        assertThat(root.at("/partings/0/steps").asInt()).isEqualTo(5);
        assertThat(root.at("/partings/0/history")).hasSize(5);
        assertThat(root.at("/partings/0/act/act").asString()).isEqualTo("approve");
        assertThat(root.at("/partings/0/left/refusal").asString()).isEqualTo("OUTSIDE_MANDATE");
        assertThat(root.at("/partings/0/right/counts").asBoolean()).isTrue();
        assertThat(root.at("/outcomes/0/only").asString()).isEqualTo("belgrade-2023");
        assertThat(root.get("sources").findValuesAsString("id")).contains("ambassador-999", "president-2019-05-16");
    }

    @Test
    void where_there_is_no_difference_or_none_was_found_it_says_so() {
        assertThat(Session.of("readings", "article", "belgrade-2023", "sc-00").out())
                .contains("No difference: under both readings the same acts are open");
        assertThat(Session.of("readings", "article", "nac-consensus", "sc-00", "--limit", "4")
                        .out())
                .containsPattern("No difference up to depth [1-5]:");
    }

    @Test
    void half_a_question_and_unknown_readings_are_answered_with_what_is_missing() {
        assertThat(Session.of("readings", "article", "sc-00"))
                .satisfies(session -> assertThat(session.code()).isEqualTo(2))
                .satisfies(session -> assertThat(session.err()).contains("takes two readings and a scenario"));
        assertThat(Session.of("readings", "article", "prishtina", "sc-00").err())
                .contains("There is no reading 'prishtina'.")
                .contains("pristina");
    }

    @Test
    void the_record_of_history_is_held_against_every_reading_of_its_field() {
        var session = Session.of("readings", "--history", "sc-00");

        assertThat(session.code()).isZero();
        assertThat(session.out())
                .contains("(HISTORICAL): its record under 5 readings")
                .containsPattern(" 8  not public  KFOR rejects the request +\\+  \\+  \\+  \\+  \\+\n")
                .contains("- pristina: none; it accepts every event of the record.")
                .contains("- event 8: KFOR rejects the request. one sided, on the word of President of\n  Serbia [T22]")
                .contains("Replay    ./placet readings --history sc-00\n");
        assertThat(Session.of("readings", "--history", "sc-01").out())
                .contains("- nac-consensus: event 6, 2023-01-06, KFOR approves the request with conditions:");
        var json = json("readings", "--history", "sc-01", "--format", "json");
        assertThat(json.at("/readings/3/firstNotAccepted").asInt()).isEqualTo(6);
        assertThat(json.at("/readings/0/firstNotAccepted").isNull()).isTrue();
    }

    private static JsonNode json(String... args) {
        return JsonMapper.builder().build().readTree(Session.of(args).out());
    }
}
