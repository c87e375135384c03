package org.placet.scenarios;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placet.model.Fingerprint;
import org.placet.model.Label;
import org.placet.model.Scenario;
import org.placet.model.ScenarioBuilder;

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
    private Optional<ScenarioBuilder> made = Optional.empty();

    private ScenarioFile(Problems problems, String text, Optional<String> another) {
        this.problems = problems;
        this.text = text;
        this.another = another;
    }

    /**
     * The scenario that a text tells.
     *
     * @param reading the reading to use instead of the one that the text names
     * @throws ScenarioException with every mistake in it
     */
    static Scenario parse(String file, String text, Optional<String> reading) {
        var problems = new Problems(file, text);
        var scenario = new ScenarioFile(problems, text, reading);
        Mapping.read("a scenario", YamlText.parse(file, text), problems, scenario::read);
        problems.throwIfAny();
        return scenario.built();
    }

    /** What no part could see alone is said of the file as a whole. */
    private Scenario built() {
        try {
            return made.orElseThrow().build();
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

    private void read(Mapping at) {
        var builder = readStory(at);
        var named = at.need("reading", reading());
        var reading = Scenarios.loaded(another.orElse(named));
        var draft = new Draft(problems, reading, builder.reading(reading.reading()));
        var timeline = new Timeline(draft);
        at.within("departs-from", from -> new Departure(draft).read(from, timeline));
        new Cast(draft).read(at);
        new Matter(draft).read(at);
        timeline.read(at);
        new Ends(draft).read(at);
        reading.sources().cited(reading.citations().cited()).forEach(builder::source);
        made = Optional.of(builder.hash(hash(reading.texts())));
    }

    private ScenarioBuilder readStory(Mapping at) {
        var id = at.need("scenario", Forms.ID);
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
