package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.run.Chances;
import org.placet.run.Findings;
import org.placet.run.Simulation;
import org.placet.run.Survey;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every shipped scenario, explored to its end. */
class FindingsTest {

    static List<String> shipped() {
        return Scenarios.ids();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void every_shipped_scenario_is_explored_to_its_end_and_nothing_fails(String id) {
        var findings = Surveyed.of(id);

        assertThat(findings.explored().graph().isComplete()).isTrue();
        assertThat(findings.failing()).as("failing in " + id).isEmpty();
        assertThat(findings.explored()
                        .verdict(findings.scenario().reading().words().alias("no-undertaking-without-approval")))
                .matches(verdict -> verdict.holds());
        assertThat(findings.endings()).isNotEmpty().noneMatch(end -> end.code().equals("BREACH"));
        var json = FindingsJson.write(findings, "./placet explore " + id);
        assertThat(SchemaTest.errors("findings", JsonMapper.shared().readTree(json)))
                .isEmpty();
    }

    @Test
    void json_says_how_much_there_is_and_every_verdict() {
        var json = json(sc00());

        assertThat(json.get("scenario").asString()).isEqualTo("sc-00");
        assertThat(json.get("label").asString()).isEqualTo("HISTORICAL");
        assertThat(json.get("replay").asString()).isEqualTo("./placet explore sc-00");
        assertThat(json.get("complete").asBoolean()).isTrue();
        assertThat(json.get("thinkable").asBoolean()).isTrue();
        assertThat(json.get("transitions").asInt())
                .isGreaterThan(json.get("states").asInt());
        assertThat(values(json.get("properties"), "verdict"))
                .contains("HOLDS")
                .doesNotContain("BROKEN", "UNDECIDED", "NEVER_HAPPENS");
        assertThat(values(json.get("ends"), "code")).contains("REJECTED", "APPROVED", "WITHDRAWN", "LAPSED");
        assertThat(json.get("deadRules")).isNotEmpty();
    }

    @Test
    void the_table_has_a_line_for_each_step_and_one_for_the_names() {
        var findings = sc00();

        var lines = GraphCsv.write(findings).lines().toList();

        assertThat(lines).hasSize(findings.explored().graph().transitionCount() + 1);
        assertThat(lines.get(0)).startsWith("scenario,label,reading,from,to,actor,act,subject,weight,counts,refusal");
        assertThat(lines.get(1)).isEqualTo("sc-00,HISTORICAL,article,0,1,belgrade,resolve,q1,1,yes,,OPEN,3");
        assertThat(lines).allSatisfy(line -> assertThat(line.split(",", -1)).hasSize(13));
    }

    @Test
    void the_picture_has_every_situation_and_says_on_top_what_it_is() {
        var small =
                Survey.of(Simulation.of(Scenarios.shipped("sc-00"))).upTo(12).run();

        var dot = GraphDot.write(small);

        assertThat(dot)
                .startsWith("digraph situations {\n  graph [labelloc=t, rankdir=TB, label=\"Belgrade's request of"
                        + " December 2022\\nHISTORICAL, reading: article\\nThe limit of 12 states cut off")
                .contains("A teaching model, not a forecast.")
                .contains("  s11 [")
                .doesNotContain("s12")
                .contains("s0 -> s1 [label=\"Belgrade resolves to ask.\"]")
                .endsWith("}\n");
        assertThatThrownBy(() -> GraphDot.write(sc00())).hasMessageContaining("it shows 200 at most");
    }

    @Test
    void situations_in_the_picture_are_those_of_the_arrows() {
        var small =
                Survey.of(Simulation.of(Scenarios.shipped("sc-00"))).upTo(30).run();

        var named = new HashSet<String>();
        var matcher = Pattern.compile("s\\d+(?= \\[label)").matcher(GraphDot.write(small));
        while (matcher.find()) {
            named.add(matcher.group());
        }

        assertThat(named).hasSize(30);
    }

    @Test
    void the_odds_of_a_story_are_as_their_schema_says_and_history_has_none() {
        var findings = Surveyed.of("sc-10");

        var json = ChancesJson.write(Chances.of(findings, 200, 7), "./placet odds sc-10");

        assertThat(SchemaTest.errors("odds", JsonMapper.shared().readTree(json)))
                .isEmpty();
        assertThatThrownBy(() -> Chances.of(sc00(), 200, 7)).hasMessageContaining("HISTORICAL");
    }

    private static Findings sc00() {
        return Surveyed.of("sc-00");
    }

    private static JsonNode json(Findings findings) {
        return JsonMapper.shared().readTree(FindingsJson.write(findings, "./placet explore sc-00"));
    }

    private static List<String> values(JsonNode list, String key) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.get(key).asString())
                .collect(Collectors.toList());
    }
}
