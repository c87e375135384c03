package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.model.Actor;
import org.placet.model.Intent;
import org.placet.model.Role;
import org.placet.model.Scenario;
import org.placet.model.Verb;

class ScenarioYamlTest {

    static List<String> shipped() {
        return Scenarios.ids();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_shipped_scenario_is_the_same_when_it_is_written_and_read_again(String id) {
        var scenario = Scenarios.shipped(id);

        var again = Scenarios.parse("again.yaml", ScenarioYaml.write(scenario));

        assertSame(again, scenario, "hash");
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void a_written_scenario_is_as_the_schema_says(String id) {
        assertThat(SchemaTest.errors("scenario", SchemaTest.yaml(ScenarioYaml.write(Scenarios.shipped(id)))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void under_a_reading_of_ones_own_it_is_told_in_two_files(String id) {
        var shipped = Scenarios.shipped(id);
        var reading = shipped.reading().but().story("Mine", "What I take it to say.");
        var own = shipped.toBuilder().reading(reading.build()).build();

        // writing reads both again and refuses what is not the same
        var files = ScenarioYaml.files("mine", own, List.of());

        assertThat(files.keySet()).containsExactly("mine.yaml", "mine-reading.yaml");
        assertThat(files.get("mine.yaml")).contains("\nreading: ./mine-reading.yaml\n");
        assertThat(SchemaTest.errors("reading", SchemaTest.yaml(files.get("mine-reading.yaml"))))
                .isEmpty();
        assertThat(ScenarioYaml.files("same", shipped, List.of())).containsOnlyKeys("same.yaml");
    }

    @Property(tries = 40, seed = "20221216")
    void any_scenario_is_the_same_when_it_is_written_and_read_again(@ForAll("scenarios") Scenario scenario) {
        var text = ScenarioYaml.write(scenario);

        var again = Scenarios.parse("again.yaml", text);

        assertSame(again, scenario, "hash", "sources");
        assertThat(SchemaTest.errors("scenario", SchemaTest.yaml(text))).isEmpty();
        assertThat(ScenarioYaml.write(again)).isEqualTo(text);
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return AnyScenario.arbitrary();
    }

    /** Every part by itself, so that a part that somebody adds to the model is not forgotten here. */
    static void assertSame(Scenario one, Scenario other, String... except) {
        for (var part : Scenario.class.getRecordComponents()) {
            if (!List.of(except).contains(part.getName())) {
                assertThat(one).extracting(part.getName()).as(part.getName()).isEqualTo(value(other, part));
            }
        }
    }

    private static Object value(Scenario scenario, RecordComponent part) {
        try {
            return part.getAccessor().invoke(scenario);
        } catch (ReflectiveOperationException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void it_is_written_in_the_order_of_the_story_with_one_line_for_each_thing() {
        var text = ScenarioYaml.write(Scenarios.shipped("sc-00"), List.of("Only a copy."));

        assertThat(text)
                .startsWith("""
                        # yaml-language-server: $schema=../schema/scenario.schema.json
                        # $schema: ../schema/scenario.schema.json
                        # Only a copy.
                        scenario: sc-00
                        title: Belgrade's request of December 2022
                        question: Who may ask, who decides, and what counts as an answer?
                        label: historical
                        reading: article
                        actors:
                          - {id: belgrade, name: Government of Serbia, short: Belgrade, kind: government, role: applicant, source: [A5, A21]}
                        """)
                .contains("name: \"Serbian army, police, customs\"")
                .contains("\n  - {date: 2022-12-16 to 2023-01-06, who: kfor, does: reject, request: q1, id: answer,")
                .contains(
                        "\n  outcome: rejected\n  dates: {communicated: 2023-01-06, decided: 2022-12-16 to 2023-01-06,")
                .endsWith("talk-about:\n  - \"Why ask for something you expect to be refused?\"\n"
                        + "  - \"Who told the public what the answer was?\"\n");
    }

    @Test
    void what_a_file_cannot_say_is_refused_rather_than_lost() {
        var plain = Scenario.builder("plain")
                .actor(Actor.of("city", Role.FINAL_APPROVAL))
                .then("2022-12-16", Intent.of("city", Verb.HOLD_TALKS, "q1"))
                .build();
        var ownRules = AnyScenario.smallest().packs("my-own").build();

        assertThatThrownBy(() -> ScenarioYaml.write(plain))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("A file cannot say all of the scenario 'plain': ")
                .hasMessageContaining("'plain' is not the id of a reading");
        assertThatThrownBy(() -> ScenarioYaml.write(ownRules)).hasMessageEndingWith("this would differ: rule packs");
    }
}
