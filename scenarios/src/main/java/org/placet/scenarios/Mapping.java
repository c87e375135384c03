package org.placet.scenarios;

import com.google.common.collect.Sets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * The keys of one thing in a file. The keys that are asked for are the keys that it can have: whatever is left when
 * reading is done is unknown.
 */
final class Mapping {
    private static final Pattern THOUSANDS = Pattern.compile("[0-9]{3}(?: .*)?");
    private static final Pattern ENDS_IN_DIGIT = Pattern.compile("[0-9]$");

    private final String what;
    private final MappingNode node;
    private final Problems problems;
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, String> missing = new LinkedHashMap<>();
    private String last = "";

    private Mapping(String what, MappingNode node, Problems problems) {
        this.what = what;
        this.node = node;
        this.problems = problems;
        node.getValue().forEach(pair -> put(pair.getKeyNode(), pair.getValueNode()));
    }

    /**
     * Reads a mapping, and notes the keys that the reader did not ask for.
     *
     * @param what what it describes, with an article: "an actor"
     */
    static void read(String what, MappingNode node, Problems problems, Consumer<Mapping> reader) {
        var mapping = new Mapping(what, node, problems);
        reader.accept(mapping);
        mapping.noteUnknown();
        mapping.noteMissing();
    }

    /** The same for a place where a thing with keys is expected. */
    static void readThing(Node item, String oneOf, Problems problems, Consumer<Mapping> reader) {
        if (item instanceof MappingNode mapping) {
            read(oneOf, mapping, problems, reader);
        } else {
            problems.add(
                    Mistake.WRONG_TYPE,
                    item,
                    oneOf + " has keys, and here stands none",
                    "keys with values, such as {id: ..., source: [...]}",
                    "write its keys, or take it out");
        }
    }

    /** The value of a key that must be there. */
    <T> T need(String key, Written<T> form) {
        asked.add(key);
        var value = values.get(key);
        if (value == null) {
            missing.put(key, form.example());
            return form.standIn();
        }
        return form.read(value, problems);
    }

    /** The value of a key that may be there. */
    <T> Optional<T> may(String key, Written<T> form) {
        asked.add(key);
        return Optional.ofNullable(values.get(key)).map(value -> form.read(value, problems));
    }

    /** The values in the list of a key that must be there. */
    <T> List<T> needList(String key, Written<T> form) {
        if (!values.containsKey(key)) {
            missing.put(key, "[" + form.example() + "]");
        }
        return mayList(key, form);
    }

    /** The values in the list of a key; none where the key is not there. */
    <T> List<T> mayList(String key, Written<T> form) {
        return items(key, form.example()).stream()
                .map(item -> form.read(item, problems))
                .toList();
    }

    /** Reads each of the things in the list of a key; none where the key is not there. */
    void each(String key, String oneOf, Consumer<Mapping> reader) {
        for (var item : items(key, "{...}")) {
            readThing(item, oneOf, problems, reader);
        }
    }

    /** The same for things that others refer to: where one of them cannot be read, who it was is not known. */
    void eachKnown(String key, String oneOf, List<Mistake> references, Consumer<Mapping> reader) {
        each(key, oneOf, reader);
        var value = values.get(key);
        boolean things = value == null
                || (value instanceof SequenceNode list
                        && list.getValue().stream().allMatch(MappingNode.class::isInstance));
        if (!things) {
            problems.overlook(references);
        }
    }

    /** The text of a key as it stands there; empty where there is none. */
    String text(String key) {
        return text(node, key).orElse("");
    }

    /** The text of a key in a place that is not read yet. */
    static Optional<String> text(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(pair -> pair.getKeyNode() instanceof ScalarNode scalar
                                && scalar.getValue().equals(key))
                        .map(NodeTuple::getValueNode)
                        .filter(ScalarNode.class::isInstance)
                        .map(value -> ((ScalarNode) value).getValue())
                        .findFirst()
                : Optional.empty();
    }

    /** Reads the thing that stands under a key, if it does. */
    boolean within(String key, Consumer<Mapping> reader) {
        asked.add(key);
        var value = values.get(key);
        if (value == null) {
            return false;
        }
        readThing(value, "'" + key + "'", problems, reader);
        return true;
    }

    /** The same for a key that must be there. */
    void needWithin(String key, Consumer<Mapping> reader) {
        if (!within(key, reader)) {
            missing.put(key, "");
        }
    }

    /** Takes note that a key can be there, which somebody else reads. */
    void leave(String key) {
        asked.add(key);
    }

    /** Every key under a key with its value: for keys that are ids of the author's own. */
    void entries(String key, BiConsumer<ScalarNode, Node> reader) {
        within(
                key,
                inner -> inner.keys.forEach((name, at) -> {
                    inner.asked.add(name);
                    reader.accept((ScalarNode) at, inner.values.get(name));
                }));
    }

    /** The keys that are there. */
    Set<String> present() {
        return values.keySet();
    }

    /** Where a value stands; the thing itself where the key is not there. */
    Node at(String key) {
        return values.getOrDefault(key, node);
    }

    /** Where a key stands; the thing itself where it is not there. */
    Node key(String key) {
        return keys.getOrDefault(key, node);
    }

    /** Where the thing stands. */
    MappingNode node() {
        return node;
    }

    /** The places of the items of a list. */
    List<Node> places(String key) {
        return values.get(key) instanceof SequenceNode list ? list.getValue() : List.of();
    }

    private void put(Node key, Node value) {
        if (!(key instanceof ScalarNode scalar)) {
            problems.add(Mistake.WRONG_TYPE, key, "a list or keys stand where a key is expected", "a word", "name it");
        } else if (keys.containsKey(scalar.getValue())) {
            problems.add(
                    Mistake.DUPLICATE_KEY,
                    key,
                    "'" + scalar.getValue() + "' stands twice in " + what,
                    "each key once",
                    "keep one of the two");
        } else if (!isRestOfNumber(scalar, value)) {
            keys.put(scalar.getValue(), key);
            values.put(scalar.getValue(), value);
            last = scalar.getValue();
        }
    }

    /** In braces a comma ends a value: {@code number: 1,000 people} is 1, and a key without a value. */
    private boolean isRestOfNumber(ScalarNode key, Node value) {
        boolean rest = THOUSANDS.matcher(key.getValue()).matches()
                && value instanceof ScalarNode nothing
                && nothing.getValue().isEmpty();
        if (!rest
                || !(values.get(last) instanceof ScalarNode start)
                || !ENDS_IN_DIGIT.matcher(start.getValue()).find()) {
            return false;
        }
        var whole = new ScalarNode(
                start.getTag(),
                false,
                start.getValue() + key.getValue(),
                start.getScalarStyle(),
                start.getStartMark(),
                key.getEndMark());
        problems.add(
                Mistake.NUMBER,
                whole,
                "'" + start.getValue() + "," + key.getValue() + "' has a comma, which ends a value here",
                "digits without commas, such as " + whole.getValue(),
                "write   " + whole.getValue());
        values.put(last, whole);
        return true;
    }

    private List<Node> items(String key, String example) {
        asked.add(key);
        var value = values.get(key);
        if (value == null) {
            return List.of();
        }
        if (value instanceof SequenceNode list) {
            return List.copyOf(list.getValue());
        }
        problems.add(
                Mistake.WRONG_TYPE,
                value,
                "'" + key + "' is a list, also when it has one entry",
                "a list, such as [" + example + "]",
                "put it in brackets [ ]");
        return List.of();
    }

    /** Keys that nobody knows; one that is nearly the name of a missing key is that key, misspelt. */
    private void noteUnknown() {
        keys.forEach((key, at) -> {
            if (!asked.contains(key)) {
                var likely = likely();
                Nearest.to(key, likely).ifPresent(missing::remove);
                problems.unknown(Mistake.UNKNOWN_KEY, at, key, "'" + key + "' is no key of " + what, asked, likely);
            }
        });
    }

    /** The keys that can be meant: first those that are missing, then those that are not there. */
    private List<String> likely() {
        return Stream.of(missing.keySet(), Sets.difference(asked, keys.keySet()), asked)
                .flatMap(Set::stream)
                .distinct()
                .toList();
    }

    private void noteMissing() {
        missing.forEach((key, example) -> problems.add(
                Mistake.MISSING_KEY,
                node.getStartMark(),
                "'" + key + "' is missing in " + what,
                "the key '" + key + "'",
                example.isEmpty()
                        ? "add '" + key + "' with its keys; the schema explains them"
                        : "add   " + key + ": " + example));
    }
}
