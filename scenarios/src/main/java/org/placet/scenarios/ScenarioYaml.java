package org.placet.scenarios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placet.explore.Weight;
import org.placet.model.Clock;
import org.placet.model.NamedOutcome;
import org.placet.model.Phase;
import org.placet.model.Scenario;
import org.placet.model.UndertakingStatus;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import org.snakeyaml.engine.v2.serializer.Serializer;

/**
 * Writes a scenario as the file that tells it: the keys in the order of the story, one line for each thing. Read
 * again, it is the same scenario in all but its hash. A what-if that departs from history is written with that
 * history in it; comments are not kept.
 *
 * @see Scenarios#parse the way back
 */
public final class ScenarioYaml {

    /** How the shipped files name their schema, for editors that look for one line or the other. */
    private static final List<String> SCHEMA = List.of(
            "yaml-language-server: $schema=../schema/scenario.schema.json", "$schema: ../schema/scenario.schema.json");

    /** What makes two scenarios the same story; hash and sources follow from the texts that they are read from. */
    private static final Map<String, Function<Scenario, Object>> PARTS = parts();

    private ScenarioYaml() {}

    /**
     * The whole file, ending with a line end.
     *
     * @throws IllegalArgumentException if a file cannot say all of it: a reading that is not shipped, rule packs of
     *     one's own, a choice that opens after an entry without an id
     */
    public static String write(Scenario scenario) {
        return write(scenario, List.of());
    }

    /** The same with these comments on top, one on each line. */
    public static String write(Scenario scenario, List<String> comments) {
        var text = new StringBuilder();
        SCHEMA.forEach(line -> text.append("# ").append(line).append('\n'));
        comments.forEach(line -> text.append(line.isEmpty() ? "#" : "# ")
                .append(line.replaceAll("\\p{Cntrl}", " "))
                .append('\n'));
        text.append(emit(root(scenario)));
        check(scenario, text.toString());
        return text.toString();
    }

    private static MappingNode root(Scenario scenario) {
        var story = scenario.story();
        var keys = YamlKeys.onLines()
                .word("scenario", story.id())
                .text("title", story.title())
                .text("question", story.question())
                .word("label", story.label().code())
                .word("reading", scenario.reading().id());
        CastYaml.write(scenario, keys);
        TimelineYaml.write(scenario, keys);
        writeClock(scenario.clock(), keys);
        return keys.things(
                        "outcomes",
                        scenario.outcomes().stream().map(ScenarioYaml::outcome).toList())
                .thing("expect", expected(scenario))
                .texts("talk-about", story.talkAbout())
                .node();
    }

    private static void writeClock(Clock clock, YamlKeys keys) {
        clock.until().ifPresent(end -> keys.word("until", end));
        if (clock.tickDays() != Clock.WEEK || !clock.weight().equals(Weight.ONE)) {
            keys.thing(
                    "tick",
                    YamlKeys.inBraces()
                            .word("every", CastYaml.days(clock.tickDays()))
                            .word("weight", clock.weight()));
        }
    }

    private static YamlKeys outcome(NamedOutcome outcome) {
        var requests = YamlKeys.inBraces();
        outcome.requests()
                .forEach((id, phases) -> requests.words(
                        id.value(), phases.stream().map(Phase::code).toList()));
        var undertakings = YamlKeys.inBraces();
        outcome.undertakings()
                .forEach((id, states) -> undertakings.words(
                        id.value(), states.stream().map(UndertakingStatus::code).toList()));
        return YamlKeys.inBraces()
                .word("code", CastYaml.lower(outcome.code()))
                .thing("requests", requests)
                .thing("undertakings", undertakings);
    }

    private static YamlKeys expected(Scenario scenario) {
        var expected = scenario.expected();
        var dates = YamlKeys.inBraces();
        expected.dates().forEach((name, date) -> dates.word(name, CastYaml.when(date)));
        var steps = YamlKeys.inBraces();
        expected.steps().forEach(steps::word);
        var keys = YamlKeys.onLines();
        expected.outcome().ifPresent(code -> keys.word("outcome", CastYaml.lower(code)));
        return keys.thing("dates", dates)
                .thing("steps", steps)
                .words("always", expected.always())
                .words("can-happen", expected.canHappen())
                .words("eventually", expected.eventually());
    }

    private static String emit(MappingNode root) {
        var text = new StringBuilder();
        var settings = DumpSettings.builder()
                .setSchema(new FailsafeSchema())
                .setIndent(2)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setSplitLines(false)
                .build();
        var serializer = new Serializer(settings, new Emitter(settings, new Appending(text)));
        serializer.emitStreamStart();
        serializer.serializeDocument(root);
        serializer.emitStreamEnd();
        return text.toString();
    }

    /** What a file cannot say would be lost without a word, so the text is read again. */
    private static void check(Scenario scenario, String text) {
        var lost = new ArrayList<String>();
        try {
            var again = Scenarios.parse(scenario.id() + ".yaml", text);
            PARTS.forEach((part, value) -> {
                if (!value.apply(scenario).equals(value.apply(again))) {
                    lost.add(part);
                }
            });
        } catch (ScenarioException unreadable) {
            throw new IllegalArgumentException(
                    "A file cannot say all of the scenario '" + scenario.id() + "': "
                            + unreadable.problems().stream()
                                    .map(ScenarioProblem::what)
                                    .collect(Collectors.joining("; ")),
                    unreadable);
        }
        if (!lost.isEmpty()) {
            throw new IllegalArgumentException("A file cannot say all of the scenario '" + scenario.id()
                    + "'; read again, this would differ: " + String.join(", ", lost));
        }
    }

    private static Map<String, Function<Scenario, Object>> parts() {
        var parts = new LinkedHashMap<String, Function<Scenario, Object>>();
        parts.put("story", Scenario::story);
        parts.put("reading", Scenario::reading);
        parts.put("rule packs", Scenario::packs);
        parts.put("actors", Scenario::actors);
        parts.put("positions", Scenario::positions);
        parts.put("expectations", Scenario::expectations);
        parts.put("concerns", Scenario::concerns);
        parts.put("claims", Scenario::claims);
        parts.put("requests", Scenario::requests);
        parts.put("undertakings", Scenario::plans);
        parts.put("legal bases", Scenario::bases);
        parts.put("tensions", Scenario::tensions);
        parts.put("tensions that last at first", Scenario::lastingAtFirst);
        parts.put("timeline", Scenario::timeline);
        parts.put("choices", Scenario::choices);
        parts.put("clock", Scenario::clock);
        parts.put("outcomes", Scenario::outcomes);
        parts.put("what is expected", Scenario::expected);
        return parts;
    }

    /** The emitter's own writer would flush a stream; a text needs none. */
    private record Appending(StringBuilder text) implements StreamDataWriter {
        @Override
        public void write(String more) {
            text.append(more);
        }

        @Override
        public void write(String more, int from, int length) {
            text.append(more, from, from + length);
        }
    }
}
