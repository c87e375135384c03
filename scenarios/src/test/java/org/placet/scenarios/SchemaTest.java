package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.placet.run.Simulation;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas that help editors agree with what the reader takes. */
class SchemaTest {
    static List<String> scenarios() {
        return Scenarios.ids();
    }

    static List<String> readings() {
        return Scenarios.readings();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_shipped_scenario_is_as_the_schema_says(String id) {
        var file = yaml(Shipped.SCENARIO.text(id));

        assertThat(errors("scenario", file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("readings")
    void a_shipped_reading_is_as_the_schema_says(String id) {
        var file = yaml(Shipped.READING.text(id));

        assertThat(errors("reading", file)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_trace_is_as_the_schema_says(String id) {
        var trace = Simulation.of(Scenarios.shipped(id)).withSeed(5).run();

        var json = JsonMapper.shared().readTree(TraceJson.write(trace, "./placet run " + id + " --seed 5"));

        assertThat(errors("trace", json)).isEmpty();
    }

    @Test
    void a_misspelt_key_is_refused_by_the_schema_and_by_the_reader() {
        var text = Shipped.SCENARIO.text("sc-00").replace("stance: against", "stanse: against");

        assertThat(errors("scenario", yaml(text))).isNotEmpty();
        assertThatThrownBy(() -> Scenarios.parse("mine.yaml", text)).isInstanceOf(ScenarioException.class);
    }

    @Test
    void a_misspelt_key_of_a_reading_is_refused_by_the_schema_and_by_the_reader() {
        var text = Shipped.READING.text("article").replace("silence: lapse", "silense: lapse");

        assertThat(errors("reading", yaml(text))).isNotEmpty();
        assertThatThrownBy(() -> new ReadingText("mine.yaml", text).read()).isInstanceOf(ScenarioException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenario", "reading", "trace", "findings", "odds"})
    void a_schema_explains_every_key_and_refuses_unknown_ones(String name) {
        var gaps = new ArrayList<String>();

        collectGaps(schema(name), "", gaps);

        assertThat(gaps).isEmpty();
    }

    /** Keys with no sentence, and things with keys that take any other. */
    private static void collectGaps(JsonNode node, String path, List<String> gaps) {
        if (node.path("type").isString() && node.has("properties")) {
            if (!node.path("additionalProperties").isBoolean()) {
                gaps.add(path + " takes unknown keys");
            }
            node.get("properties").properties().forEach(key -> {
                var value = key.getValue();
                if (!value.has("description") && !value.has("$ref")) {
                    gaps.add(path + "/" + key.getKey() + " is not explained");
                }
            });
        }
        node.properties().forEach(key -> collectGaps(key.getValue(), path + "/" + key.getKey(), gaps));
    }

    static List<Error> errors(String schema, JsonNode json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(schema(schema))
                .validate(json);
    }

    private static JsonNode schema(String name) {
        return JsonMapper.shared().readTree(SchemaTest.class.getResourceAsStream("schema/" + name + ".schema.json"));
    }

    static JsonNode yaml(String text) {
        return JsonMapper.shared().valueToTree(new Load(LoadSettings.builder().build()).loadFromString(text));
    }
}
