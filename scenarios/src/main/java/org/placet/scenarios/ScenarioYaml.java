package org.placet.scenarios;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placet.explore.Weight;
import org.placet.model.Clock;
import org.placet.model.NamedOutcome;
import org.placet.model.Phase;
import org.placet.model.Reading;
import org.placet.model.Scenario;
import org.placet.model.UndertakingStatus;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * Writes a scenario as the file that tells it: the keys in the order of the story, one line for each thing. Read
 * again, it is the same scenario in all but its hash. A what-if that departs from history is written with that
 * history in it; comments are not kept.
 *
 * @see Scenarios#parse the way back
 */
public final class ScenarioYaml {

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
        var text = YamlPage.of(
                "scenario", comments, root(scenario, scenario.reading().id()));
        check(scenario, text, Beside.NOTHING);
        return text;
    }

    /**
     * The files that tell a scenario under any reading, by their names: that of the scenario, and beside it that of its
     * reading where that is not a shipped one.
     *
     * @param name what the files are called, without an ending
     * @throws IllegalArgumentException if files cannot say all of it: a scale of one's own, rule packs of one's own
     */
    public static ImmutableMap<String, String> files(String name, Scenario scenario, List<String> comments) {
        if (isShipped(scenario.reading())) {
            return ImmutableMap.of(name + ".yaml", write(scenario, comments));
        }
        var besides = name + "-reading.yaml";
        var text = YamlPage.of("scenario", comments, root(scenario, ScenarioFile.BESIDE + besides));
        var reading = ReadingYaml.write(scenario);
        check(scenario, text, Beside.texts(Map.of(besides, reading)));
        return ImmutableMap.of(name + ".yaml", text, besides, reading);
    }

    private static boolean isShipped(Reading reading) {
        return Scenarios.readings().contains(reading.id())
                && Scenarios.reading(reading.id()).equals(reading);
    }

    private static MappingNode root(Scenario scenario, String reading) {
        var story = scenario.story();
        var keys = YamlKeys.onLines()
                .word("scenario", story.id())
                .text("title", story.title())
                .text("question", story.question())
                .word("label", story.label().code())
                .word("reading", reading);
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

    /** What a file cannot say would be lost without a word, so the text is read again. */
    private static void check(Scenario scenario, String text, Beside beside) {
        var lost = new ArrayList<String>();
        try {
            var again = ScenarioFile.parse(
                            new ScenarioFile.Text(scenario.id() + ".yaml", text, beside), Optional.empty())
                    .scenario();
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
        parts.put("places", Scenario::places);
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
}
