package org.placet.scenarios;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.placet.model.Fingerprint;
import org.placet.model.Label;
import org.placet.model.Scenario;
import org.placet.model.ScenarioBuilder;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * A file that tells a story: its parts are read in the order of the story, each by a class of its own.
 *
 * @see Cast who takes part and what each has said
 * @see Matter what is asked and what was already there
 * @see Timeline what happens and what is left open
 * @see Ends what can come of it and what is expected
 */
final class ScenarioFile {
    private final Problems problems;
    private final String text;
    private final Optional<String> another;
    private final List<ScenarioBuilder> made = new ArrayList<>();
    private Map<String, MappingNode> variants = Map.of();

    private ScenarioFile(Problems problems, String text, Optional<String> another) {
        this.problems = problems;
        this.text = text;
        this.another = another;
    }

    /**
     * What a file tells.
     *
     * @param variants the stories that go on from it, by their own ids, in order
     */
    record Told(Scenario scenario, ImmutableMap<String, Scenario> variants) {}

    /**
     * The scenario that a text tells, with its variants.
     *
     * @param reading the reading to use instead of the one that the text names
     * @throws ScenarioException with every mistake in it
     */
    static Told parse(String file, String text, Optional<String> reading) {
        var problems = new Problems(file, text);
        var scenario = new ScenarioFile(problems, text, reading);
        var root = YamlText.parse(file, text);
        Mapping.read("a scenario", root, problems, at -> scenario.read(at, root));
        // a mistake that they share is noted once
        scenario.variants.forEach(
                (id, node) -> Mapping.read("a scenario", node, problems, at -> scenario.tell(at, "." + id)));
        problems.throwIfAny();
        return scenario.told();
    }

    private Told told() {
        var told = made.stream().map(this::built).toList();
        var others = ImmutableMap.<String, Scenario>builder();
        int number = 1;
        for (var id : variants.keySet()) {
            others.put(id, told.get(number++));
        }
        return new Told(told.get(0), others.buildOrThrow());
    }

    /** What no part could see alone is said of the file as a whole. */
    private Scenario built(ScenarioBuilder builder) {
        try {
            return builder.build();
        } catch (IllegalArgumentException unfit) {
            problems.add(
                    Mistake.DOES_NOT_FIT,
                    Optional.empty(),
                    "the parts do not fit together: " + unfit.getMessage(),
                    "actors, requests and undertakings that refer to each other",
                    "look at the ids that are named here");
            problems.throwIfAny();
            throw unfit;
        }
    }

    private void read(Mapping at, MappingNode root) {
        tell(at, "");
        variants = Variants.of(at, root, problems);
    }

    private void tell(Mapping at, String variant) {
        var builder = readStory(at, variant);
        var named = at.need("reading", reading());
        var reading = Scenarios.loaded(another.orElse(named));
        var draft = new Draft(problems, reading, builder.reading(reading.reading()));
        var timeline = new Timeline(draft);
        at.within("departs-from", from -> new Departure(draft).read(from, timeline));
        new Cast(draft).read(at);
        new Matter(draft).read(at);
        timeline.read(at);
        new Ends(draft).read(at);
        at.leave("variants");
        reading.sources().cited(reading.citations().cited()).forEach(builder::source);
        made.add(builder.hash(hash(reading.texts())));
    }

    private ScenarioBuilder readStory(Mapping at, String variant) {
        var id = at.need("scenario", Forms.ID) + variant;
        return Scenario.builder(id)
                .story(new Scenario.Story(
                        id,
                        at.need("title", Forms.TEXT),
                        at.need("question", Forms.TEXT),
                        at.need("label", Forms.oneOf("is no label", Label.values(), Label::code)),
                        at.mayList("talk-about", Forms.TEXT)));
    }

    private static Written<String> reading() {
        var known = new Names<String>("a reading", Mistake.UNKNOWN_READING);
        Shipped.READING.ids().forEach(id -> known.add(id, id));
        return known.reference()
                .map(id -> id.equals(Forms.NO_ID) ? Shipped.READING.ids().get(0) : id);
    }

    /** SHA-256 over the texts, with line ends as in Unix. */
    private String hash(List<String> others) {
        return Fingerprint.of(Stream.concat(Stream.of(text), others.stream()).toList());
    }
}
