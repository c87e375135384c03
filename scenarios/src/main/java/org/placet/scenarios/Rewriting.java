package org.placet.scenarios;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.placet.model.Source;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * How the text of a file is changed before it is read: not at all, or with invented names. Words are exchanged one for
 * one, in texts and in ids alike, so what is read is the same story under other names.
 *
 * @see InventedNames
 */
final class Rewriting {
    /** Every text as it is. */
    static final Rewriting NONE = new Rewriting(ImmutableMap.of(), ImmutableMap.of());

    /** The kind of a source of which nothing is told. */
    static final String LEFT_OUT = "left-out";

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";
    private static final Pattern TITLE = Pattern.compile("(?m)^(title: )(\"?)(.*?)(\"?)$");

    private final ImmutableMap<String, String> words;
    private final ImmutableMap<String, String> keys;
    private final Pattern any;

    private Rewriting(ImmutableMap<String, String> words, ImmutableMap<String, String> keys) {
        this.words = words;
        this.keys = keys;
        this.any = Pattern.compile("(?<![\\p{L}\\p{N}-])(" + alternatives(keys) + ")(?![\\p{L}\\p{N}-])|"
                + NO_LETTER_BEFORE + "(" + alternatives(words) + ")" + NO_LETTER_AFTER);
    }

    /** Invented names for places and bodies, and numbers for sources. */
    static Rewriting invented() {
        return Invented.NAMES;
    }

    /** Read when somebody asks for it. */
    private static final class Invented {
        private static final Rewriting NAMES = new Rewriting(words(), keys());

        private static ImmutableMap<String, String> words() {
            var root = YamlText.parse(Shipped.NAMES.file("invented"), Shipped.NAMES.text("invented"));
            return root.getValue().stream()
                    .map(NodeTuple::getValueNode)
                    .filter(MappingNode.class::isInstance)
                    .flatMap(words -> ((MappingNode) words).getValue().stream())
                    .collect(ImmutableMap.toImmutableMap(
                            pair -> ((ScalarNode) pair.getKeyNode()).getValue(),
                            pair -> ((ScalarNode) pair.getValueNode()).getValue()));
        }

        private static ImmutableMap<String, String> keys() {
            var keys = new LinkedHashMap<String, String>();
            for (var source : Scenarios.sources()) {
                keys.putIfAbsent(source.id(), "source-" + (keys.size() + 1));
            }
            return ImmutableMap.copyOf(keys);
        }
    }

    private static String alternatives(ImmutableMap<String, String> all) {
        return all.isEmpty()
                ? "(?!)"
                : all.keySet().stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
    }

    /** The words that are exchanged, each with what stands in its place. */
    Map<String, String> words() {
        return words;
    }

    private boolean changesNothing() {
        return words.isEmpty();
    }

    /** A text or an id in the other names. */
    String text(String text) {
        if (changesNothing()) {
            return text;
        }
        return any.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) != null
                                ? keys.getOrDefault(found.group(1), "")
                                : words.getOrDefault(found.group(2), "")));
    }

    /** The text of a scenario in the other names; its title says so. */
    String scenario(String text) {
        return changesNothing() ? text : TITLE.matcher(text(text)).replaceAll("$1$2$3 (names invented)$4");
    }

    /** Which of these ids is called so in the other names; the word itself where none is. */
    String real(String written, List<String> ids) {
        return ids.stream().filter(id -> text(id).equals(written)).findFirst().orElse(written);
    }

    /** A file of sources: as it is, or with the numbers of its sources and nothing that they say. */
    SourcesFile sources(String id) {
        var file = SourcesFile.shipped(id);
        if (changesNothing()) {
            return file;
        }
        var left = new ArrayList<String>();
        file.all().forEach(source -> left.add(leftOut(source)));
        return SourcesFile.of(Shipped.SOURCES.file(id), "sources:\n" + String.join("", left));
    }

    private String leftOut(Source source) {
        var key = text(source.id());
        return "  - id: " + key + "\n    kind: " + LEFT_OUT + "\n"
                + "    says: \"Left out: with invented names, a source would give the real ones away.\"\n"
                + "    where: \"number " + key.substring("source-".length()) + " in the list of ./placet sources\"\n"
                + "    confidence: " + source.confidence() + "\n    seen: " + source.seen() + "\n";
    }
}
