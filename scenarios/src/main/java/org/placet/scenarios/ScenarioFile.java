package org.placet.scenarios;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.placet.model.Expected;
import org.placet.model.Fingerprint;
import org.placet.model.Label;
import org.placet.model.Scenario;
import org.placet.model.ScenarioBuilder;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * A file that tells a story: its parts are read in the order of the story, each by a class of its own.
 *
 * @see Cast who takes part and what each has said
 * @see Matter what is asked and what was already there
 * @see Timeline what happens and what is left open
 * @see Ends what can come of it and what is expected
 */
final class ScenarioFile {
    /** How a reading is named that stands beside the file: a name in the same folder, and no way out of it. */
    private static final String BESIDE = "./";

    private static final Pattern FILE_NAME = Pattern.compile("[^/\\\\:*?\"<>|]+\\.ya?ml");

    /** What only the reading can say is no mistake where the reading is not known. */
    private static final Set<Mistake> READINGS_OWN = Set.of(
            Mistake.UNKNOWN_TERM,
            Mistake.UNKNOWN_SOURCE,
            Mistake.UNKNOWN_KIND,
            Mistake.UNKNOWN_TENSION,
            Mistake.UNKNOWN_VERB,
            Mistake.UNKNOWN_INVARIANT,
            Mistake.UNKNOWN_OUTCOME,
            Mistake.UNIT);

    private final Problems problems;
    private final String text;
    private final Optional<Path> folder;
    private final Optional<ReadingText> another;
    private final List<ScenarioBuilder> made = new ArrayList<>();
    private Map<String, MappingNode> variants = Map.of();

    private ScenarioFile(Problems problems, String text, Optional<Path> folder, Optional<ReadingText> another) {
        this.problems = problems;
        this.text = text;
        this.folder = folder;
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
     * @param folder where a reading that stands beside the file is looked for
     * @param reading the reading to use instead of the one that the text names
     * @throws ScenarioException with every mistake in it
     */
    static Told parse(String file, String text, Optional<Path> folder, Optional<ReadingText> reading) {
        return Meant.read(file, text, (root, problems) -> {
                    var scenario = new ScenarioFile(problems, text, folder, reading);
                    scenario.read(root);
                    return scenario;
                })
                .told();
    }

    private void read(MappingNode root) {
        Mapping.read("a scenario", root, problems, at -> {
            tell(at, "");
            variants = Variants.of(at, root, problems);
        });
        // a mistake that they share is noted once
        variants.forEach((id, node) -> Mapping.read("a scenario", node, problems, at -> tell(at, "." + id)));
    }

    /** Where a reading is looked for that stands beside a file. */
    static Optional<Path> folderOf(Path file) {
        return Optional.ofNullable(file.toAbsolutePath().getParent());
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

    private void tell(Mapping at, String variant) {
        var builder = readStory(at, variant);
        boolean isKnown = isReading(at.text("reading"));
        var named = at.need("reading", reading(isKnown ? at.text("reading") : likelyReading()));
        if (!isKnown) {
            problems.overlook(READINGS_OWN);
        }
        var reading = another.orElseGet(() -> textOf(named)).read();
        var draft = new Draft(problems, reading, builder.reading(reading.reading()));
        var timeline = new Timeline(draft);
        new Departure(draft).readIn(at, timeline);
        new Cast(draft).read(at);
        new Matter(draft).read(at);
        timeline.read(at);
        new Ends(draft).read(at);
        if (another.filter(one -> !one.file().equals(Shipped.READING.file(named)))
                .isPresent()) {
            // what its author expects is expected under the reading that the author chose
            builder.expected(Expected.NOTHING);
        }
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

    /** The first shipped reading in whose unit the file counts: an author who names none is shown one that fits. */
    private String likelyReading() {
        return Shipped.READING.ids().stream()
                .filter(id -> text.contains(
                        " " + ReadingText.shipped(id).read().reading().words().say("unit")))
                .findFirst()
                .orElse(Shipped.READING.ids().get(0));
    }

    /** A shipped reading by its id, or one of the author's own in a file beside this one. */
    private Written<String> reading(String likely) {
        var known = new Names<String>("a reading", Mistake.UNKNOWN_READING);
        Shipped.READING.ids().forEach(id -> known.add(id, id));
        var shipped = known.reference();
        return new Written<>(
                likely,
                likely,
                (written, at, noted) -> written.startsWith(BESIDE)
                        ? beside(written, at)
                        : shipped.reader().read(written, at, noted));
    }

    private Optional<String> beside(String written, Node at) {
        if (fileOf(written).filter(Files::isRegularFile).isPresent()) {
            return Optional.of(written);
        }
        problems.add(
                Mistake.UNKNOWN_READING,
                at,
                folder.isEmpty()
                        ? "'" + written + "' stands beside nothing: this text is in no folder"
                        : "there is no reading '" + written + "' in the folder of this file",
                "a file in the same folder, such as ./my-reading.yaml, or one of "
                        + String.join(", ", Shipped.READING.ids()),
                "look at the spelling");
        return Optional.empty();
    }

    /** The file that is named so, if it is a file's name and nothing that leads out of the folder. */
    private Optional<Path> fileOf(String written) {
        var name = written.substring(BESIDE.length());
        return folder.filter(any -> FILE_NAME.matcher(name).matches()).map(here -> here.resolve(name));
    }

    /** Whether there is such a reading, shipped or beside the file. */
    private boolean isReading(String named) {
        return Shipped.READING.ids().contains(named)
                || (named.startsWith(BESIDE)
                        && fileOf(named).filter(Files::isRegularFile).isPresent());
    }

    private ReadingText textOf(String named) {
        return named.startsWith(BESIDE) ? Scenarios.readingIn(fileOf(named).orElseThrow()) : ReadingText.shipped(named);
    }

    /** SHA-256 over the texts, with line ends as in Unix. */
    private String hash(List<String> others) {
        return Fingerprint.of(Stream.concat(Stream.of(text), others.stream()).toList());
    }
}
