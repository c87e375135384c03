package org.placet.scenarios;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    static final String BESIDE = "./";

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

    /** What a setting cannot change, and why. */
    private static final Map<String, String> FIXED = ImmutableMap.of(
            "scenario", "it is the name by which the file is known",
            "label", "whatever is set makes a what-if",
            "variants", "name the variant behind a dot, and set its parts: sc-04.stopped");

    private final Problems problems;
    private final String text;
    private final Beside beside;
    private final Rewriting rewriting;
    private final Optional<ReadingText> another;
    private final Settings settings;
    private final List<ScenarioBuilder> made = new ArrayList<>();
    private Map<String, MappingNode> variants = Map.of();

    private ScenarioFile(Problems problems, Text text, Optional<ReadingText> another, Settings settings) {
        this.problems = problems;
        this.text = text.text;
        this.beside = text.beside;
        this.rewriting = text.rewriting;
        this.another = another;
        this.settings = settings;
    }

    /**
     * The text of a file, before anybody has read it.
     *
     * @param file how messages call it
     * @param beside where a reading that stands beside the file is looked for
     * @param rewriting how the text was changed, and the reading that it names is
     */
    record Text(String file, String text, Beside beside, Rewriting rewriting) {

        /** A text as it is. */
        Text(String file, String text, Beside beside) {
            this(file, text, beside, Rewriting.NONE);
        }
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
    static Told parse(Text text, Optional<ReadingText> reading) {
        return read(text, reading).told();
    }

    private static ScenarioFile read(Text text, Optional<ReadingText> reading) {
        return Meant.read(text.file, text.text, (root, problems) -> {
            var scenario = new ScenarioFile(problems, text, reading, Settings.NONE);
            scenario.read(root);
            return scenario;
        });
    }

    /**
     * The scenario that a text tells, or one of its variants, with some of its parts set to something else.
     *
     * @param variant the id of a variant that is there, or nothing for the scenario itself
     * @throws ScenarioException with every mistake in the text, or else in what is set
     */
    static Scenario parse(Text text, Optional<ReadingText> reading, Optional<String> variant, Settings settings) {
        var written = read(text, reading);
        var root = variant.flatMap(id -> Optional.ofNullable(written.variants.get(id)))
                .orElseGet(() -> YamlText.parse(text.file, text.text));
        var told = Meant.read(root, new Problems(text.file, text.text, settings), (tree, problems) -> {
            var scenario = new ScenarioFile(problems, text, reading, settings);
            scenario.tellOtherwise(tree, variant.map(id -> "." + id).orElse(""));
            return scenario;
        });
        return told.told().scenario();
    }

    private void tellOtherwise(MappingNode root, String variant) {
        var here = settings.only(setting -> !isOfReading(setting) && !isOfHistory(root, setting));
        here.all().stream()
                .filter(setting -> FIXED.containsKey(setting.first()))
                .forEach(setting -> problems.add(
                        Mistake.KEY_DOES_NOT_FIT,
                        setting.key(0),
                        "'" + setting.first() + "' cannot be set: " + FIXED.get(setting.first()),
                        "another part of the scenario",
                        "leave it out"));
        var free = here.only(setting -> !FIXED.containsKey(setting.first()));
        Mapping.read("a scenario", free.in(root, problems), problems, at -> tell(at, variant, root));
    }

    private static boolean isOfReading(Setting setting) {
        return setting.first().equals("reading") && setting.path().size() > 1;
    }

    /** Whether a what-if takes over from history what is to be set. */
    private boolean isOfHistory(MappingNode root, Setting setting) {
        return !SetInTree.leads(root, setting)
                && SetInTree.valueOf(root, "departs-from")
                        .flatMap(from -> Mapping.text(from, "scenario"))
                        .filter(Shipped.SCENARIO.ids()::contains)
                        .map(id -> YamlText.shipped(
                                Shipped.SCENARIO.file(id), rewriting.scenario(Shipped.SCENARIO.text(id))))
                        .filter(history -> Departure.takesOver(setting) && SetInTree.leads(history, setting))
                        .isPresent();
    }

    private void read(MappingNode root) {
        Mapping.read("a scenario", root, problems, at -> {
            tell(at, "", root);
            variants = Variants.of(at, root, problems);
        });
        // a mistake that they share is noted once
        variants.forEach((id, node) -> Mapping.read("a scenario", node, problems, at -> tell(at, "." + id, node)));
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

    /**
     * Reads one story.
     *
     * @param root the story as it is written, before anything was set
     */
    private void tell(Mapping at, String variant, MappingNode root) {
        var builder = readStory(at, variant);
        boolean isKnown = isReading(at.text("reading"));
        var named = at.need("reading", reading(isKnown ? at.text("reading") : likelyReading()));
        if (!isKnown) {
            problems.overlook(READINGS_OWN);
        }
        var reading = another.orElseGet(() -> textOf(named))
                .with(settings.only(ScenarioFile::isOfReading).within())
                .read();
        var draft = new Draft(problems, reading, builder.reading(reading.reading()));
        var timeline = new Timeline(draft);
        new Departure(draft, settings.only(setting -> isOfHistory(root, setting))).readIn(at, timeline);
        new Cast(draft).read(at);
        new Matter(draft).read(at);
        timeline.read(at);
        new Ends(draft).read(at);
        var own = Shipped.READING.file(rewriting.real(named, Shipped.READING.ids()));
        if (another.filter(one -> !one.file().equals(own)).isPresent() || isOtherThanExpected()) {
            // what its author expects is expected of the story and under the reading that the author chose
            builder.expected(Expected.NOTHING);
        }
        at.leave("variants");
        reading.sources().cited(reading.citations().cited()).forEach(builder::source);
        made.add(builder.settings(settings.texts()).hash(hash(reading.texts())));
    }

    /** Whether something is set, and what is expected of it is not. */
    private boolean isOtherThanExpected() {
        return !settings.isEmpty()
                && settings.all().stream().noneMatch(setting -> setting.first().equals("expect"));
    }

    private ScenarioBuilder readStory(Mapping at, String variant) {
        var id = at.need("scenario", Forms.ID) + variant;
        return Scenario.builder(id)
                .story(new Scenario.Story(
                        id,
                        at.need("title", Forms.TEXT),
                        at.need("question", Forms.TEXT),
                        label(at),
                        at.mayList("talk-about", Forms.TEXT)));
    }

    private Label label(Mapping at) {
        var written = at.need("label", Forms.oneOf("is no label", Label.values(), Label::code));
        return settings.isEmpty() ? written : Label.COUNTERFACTUAL;
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
        Shipped.READING.ids().forEach(id -> known.add(rewriting.text(id), id));
        var shipped = known.reference();
        return new Written<>(
                likely,
                likely,
                (written, at, noted) -> written.startsWith(BESIDE)
                        ? beside(written, at)
                        : shipped.reader().read(written, at, noted));
    }

    private Optional<String> beside(String written, Node at) {
        if (besides(written).isPresent()) {
            return Optional.of(written);
        }
        problems.add(
                Mistake.UNKNOWN_READING,
                at,
                beside == Beside.NOTHING
                        ? "'" + written + "' stands beside nothing: this text is in no folder"
                        : "there is no reading '" + written + "' in the folder of this file",
                "a file in the same folder, such as ./my-reading.yaml, or one of "
                        + String.join(", ", Shipped.READING.ids()),
                "look at the spelling");
        return Optional.empty();
    }

    private Optional<ReadingText> besides(String written) {
        return beside.reading(written.substring(BESIDE.length()));
    }

    /** Whether there is such a reading, shipped or beside the file. */
    private boolean isReading(String named) {
        return Shipped.READING.ids().contains(rewriting.real(named, Shipped.READING.ids()))
                || (named.startsWith(BESIDE) && besides(named).isPresent());
    }

    private ReadingText textOf(String named) {
        return named.startsWith(BESIDE)
                ? besides(named).orElseThrow().in(rewriting)
                : ReadingText.shipped(rewriting.real(named, Shipped.READING.ids()), rewriting);
    }

    /** SHA-256 over the texts, with line ends as in Unix. */
    private String hash(List<String> others) {
        return Fingerprint.of(Stream.of(List.of(text), others, settings.texts())
                .flatMap(List::stream)
                .toList());
    }
}
