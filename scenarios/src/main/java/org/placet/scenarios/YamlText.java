package org.placet.scenarios;

import com.google.common.collect.ImmutableMap;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A YAML text as nodes that know their place. Everything in it is text, a list or a mapping: what a text means is for
 * {@link Written} to say. What can make a small file large or a reader run in circles is refused before it is followed.
 */
final class YamlText {
    /** The largest file that is read. */
    static final int MOST_BYTES = 2 * 1024 * 1024;

    // The scanner copies what it has of a word each time it reads on: with its usual kilobyte a long word costs a
    // square.
    private static final int WINDOW = 1 << 16;

    /** What is often wrong, in words that need no knowledge of YAML; the rest is as the parser says it. */
    private static final ImmutableMap<String, Plain> PLAIN = ImmutableMap.of(
            "(TAB)", new Plain("a tab stands here", "use spaces here; an editor shows tabs, and can replace them"),
            "<block end>",
                    new Plain(
                            "this line begins further to the right or left than those that it belongs to",
                            "begin it where the line before it begins, with spaces"),
            "mapping values are not allowed",
                    new Plain("a second colon stands here", "put a text with a colon in double quotes"));

    /** The shipped files that were parsed, by their texts: nothing that reads a tree changes it. */
    private static final Map<String, MappingNode> SHIPPED = new ConcurrentHashMap<>();

    private record Plain(String what, String fix) {}

    private YamlText() {}

    /**
     * The mapping that the text is.
     *
     * @throws ScenarioException if it is too large, is not YAML, uses anchors, aliases or tags, or is no mapping
     */
    static MappingNode parse(String file, String text) {
        if (text.length() > MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            refuseSize(file);
        }
        var problems = new Problems(file, text);
        var root = compose(file, text, problems);
        problems.throwIfAny();
        if (root.isPresent() && root.get() instanceof MappingNode mapping) {
            return mapping;
        }
        problems.add(
                Mistake.WRONG_ROOT,
                root.flatMap(Node::getStartMark),
                root.isEmpty() ? "the file is empty" : "the file does not begin with a key",
                "keys with values, such as   title: What happens",
                "begin with   scenario: my-scenario");
        problems.throwIfAny();
        throw new IllegalStateException("A problem was noted and is thrown");
    }

    /** What one value is; nothing where it is none, or cannot be read, which is noted. */
    static Optional<Node> value(String label, String text, Problems problems) {
        return compose(label, text, problems);
    }

    /** The mapping that the text of a shipped file is; many stories name the same ones, so it is parsed once. */
    static MappingNode shipped(String file, String text) {
        return SHIPPED.computeIfAbsent(text, any -> parse(file, text));
    }

    /** The first key of a mapping, which says what the file is. */
    static Optional<String> firstKey(MappingNode root) {
        return root.getValue().stream()
                .findFirst()
                .map(NodeTuple::getKeyNode)
                .filter(ScalarNode.class::isInstance)
                .map(key -> ((ScalarNode) key).getValue());
    }

    /** Throws that a file is too large to be looked at. */
    static void refuseSize(String file) {
        var problems = new Problems(file, "");
        problems.add(
                Mistake.TOO_LARGE,
                Optional.empty(),
                "the file is larger than 2 MB",
                "a file that a person can read",
                "split the story into several scenarios");
        problems.throwIfAny();
    }

    private static Optional<Node> compose(String file, String text, Problems problems) {
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setSchema(new FailsafeSchema())
                .setCodePointLimit(MOST_BYTES)
                .setBufferSize(WINDOW)
                .build();
        noteControls(text, problems);
        try {
            var parser = new GuardedParser(new ParserImpl(settings, new StreamReader(settings, text)), problems);
            return new Composer(settings, parser).getSingleNode();
        } catch (MarkedYamlEngineException broken) {
            var said = Optional.ofNullable(broken.getProblem()).orElse("");
            var plain = PLAIN.entrySet().stream()
                    .filter(one -> said.contains(one.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            problems.add(
                    Mistake.SYNTAX,
                    broken.getProblemMark().or(broken::getContextMark),
                    "this is not YAML: " + plain.map(Plain::what).orElse(said),
                    "keys with values, lists in [ ], texts with ':' or '#' in double quotes",
                    plain.map(Plain::fix).orElse("look at this line and the one before it"));
        } catch (YamlEngineException broken) {
            problems.add(
                    Mistake.SYNTAX,
                    Optional.empty(),
                    "this is not YAML: " + broken.getMessage(),
                    "a text in UTF-8 without control characters",
                    "save the file as UTF-8 text");
        }
        return Optional.empty();
    }

    /** Notes the first character that no text needs, and reads no further. */
    private static void noteControls(String text, Problems problems) {
        int index = 0;
        int start = 0;
        int line = 0;
        while (index < text.length()) {
            int letter = text.codePointAt(index);
            if (letter == '\n') {
                line++;
                start = index + 1;
            } else if (!StreamReader.isPrintable(letter)) {
                problems.addAt(
                        Mistake.ENCODING,
                        line,
                        text.codePointCount(start, index),
                        letter == 0
                                ? "a NUL byte stands here: this is no text, or one in UTF-16"
                                : "the control character " + String.format("U+%04X", letter) + " stands here",
                        "letters, digits, signs, spaces and line ends",
                        "take it out, or save the file as UTF-8 text");
                problems.throwIfAny();
            }
            index += Character.charCount(letter);
        }
    }
}
