package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.placet.run.Simulation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a trace says in JSON, and that it says the same everywhere. */
@Isolated("it changes the language of the whole process")
class TraceJsonTest {
    private static final String REPLAY = "./placet run sc-00 --seed 0";

    @Test
    void the_same_run_gives_the_same_bytes_in_another_language_and_time_zone() {
        var here = json("article-open", 7).getBytes(StandardCharsets.UTF_8);
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();

        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        byte[] there;
        try {
            there = json("article-open", 7).getBytes(StandardCharsets.UTF_8);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        assertThat(there).isEqualTo(here);
    }

    @Test
    void the_head_says_what_was_run_and_how_to_run_it_again() {
        var root = tree("sc-00");

        assertThat(root.get("schemaVersion").intValue()).isEqualTo(1);
        assertThat(root.get("placetVersion").stringValue()).matches("[0-9]+\\.[0-9]+\\.[0-9]+.*");
        assertThat(root.get("label").stringValue()).isEqualTo("HISTORICAL");
        assertThat(root.get("scenarioHash").stringValue()).matches("[0-9a-f]{64}");
        assertThat(root.get("replay").stringValue()).isEqualTo(REPLAY);
    }

    @Test
    void a_step_says_who_did_what_when_and_whether_it_counted() {
        var step = tree("sc-00").get("steps").get(1);

        assertThat(step.get("date").stringValue()).isEqualTo("2022-12-15");
        assertThat(step.get("actor").stringValue()).isEqualTo("belgrade");
        assertThat(step.get("act").stringValue()).isEqualTo("submit");
        assertThat(step.get("subject").stringValue()).isEqualTo("q1");
        assertThat(step.get("counts").booleanValue()).isFalse();
        assertThat(step.get("refusal").get("kind").stringValue()).isEqualTo("CONDITION_UNMET");
    }

    @Test
    void a_reason_says_its_rule_its_sentence_its_sources_and_the_facts_it_matched() {
        var reason =
                tree("sc-00").get("steps").get(1).get("refusal").get("reasons").get(0);

        assertThat(reason.get("rule").stringValue()).isEqualTo("form-01");
        assertThat(reason.get("sentence").stringValue()).contains("on paper at Merdare");
        assertThat(reason.get("source").stringValue()).startsWith("A10; ");
        assertThat(reason.get("facts").get(0).stringValue()).isEqualTo("A request is handed over on paper at Merdare.");
    }

    @Test
    void a_day_that_is_not_public_is_an_interval() {
        var outcome = tree("sc-00").get("outcome");

        assertThat(outcome.get("decided").stringValue()).isEqualTo("2022-12-16/2023-01-06");
    }

    @Test
    void no_fact_shows_the_name_of_a_java_class() {
        var json = json("article-open", 3) + json("sc-00", 0);

        assertThat(json).doesNotContain("=").doesNotContain("org.placet").doesNotContain("RequestState");
    }

    private static JsonNode tree(String id) {
        return JsonMapper.shared().readTree(json(id, 0));
    }

    private static String json(String id, long seed) {
        return TraceJson.write(
                Simulation.of(Scenarios.shipped(id)).withSeed(seed).run(), REPLAY);
    }
}
