package org.placet.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads a file once more where words in it are nearly right, as if they were right. So a misspelt word is one mistake,
 * and nothing is said that only follows from it.
 */
final class Meant {
    /** What is meant may bring others to light, but not for ever. */
    private static final int ROUNDS = 6;

    private final Map<Problems.Place, String> words;

    private Meant(Map<Problems.Place, String> words) {
        this.words = words;
    }

    /** Reads a tree and notes its mistakes. */
    interface Reader<T> {
        T read(MappingNode root, Problems problems);
    }

    /**
     * What was read, if there is no mistake.
     *
     * @throws ScenarioException with every mistake, each once
     */
    static <T> T read(String file, String text, Reader<T> reader) {
        return read(YamlText.parse(file, text), new Problems(file, text), reader);
    }

    /** The same, of a tree that was made before. */
    static <T> T read(MappingNode root, Problems none, Reader<T> reader) {
        var problems = none;
        var result = reader.read(root, problems);
        for (int round = 0; round < ROUNDS && problems.hasNewNear(); round++) {
            problems = problems.near();
            result = reader.read(new Meant(problems.nearest()).of(root), problems);
        }
        problems.throwIfAny();
        return result;
    }

    /** A tree in which every word that these problems found nearly right is as it is meant. */
    static MappingNode corrected(MappingNode root, Problems problems) {
        return new Meant(problems.nearest()).of(root);
    }

    private Node of(Node node) {
        if (node instanceof MappingNode mapping) {
            return of(mapping);
        }
        if (node instanceof SequenceNode list) {
            var items = list.getValue().stream().map(this::of).collect(Collectors.toCollection(ArrayList::new));
            return new SequenceNode(
                    list.getTag(), false, items, list.getFlowStyle(), list.getStartMark(), list.getEndMark());
        }
        return node instanceof ScalarNode scalar ? of(scalar) : node;
    }

    private MappingNode of(MappingNode mapping) {
        var present = mapping.getValue().stream()
                .map(NodeTuple::getKeyNode)
                .filter(ScalarNode.class::isInstance)
                .map(key -> ((ScalarNode) key).getValue())
                .toList();
        var keys = mapping.getValue().stream()
                .map(pair -> new NodeTuple(key(pair.getKeyNode(), present), of(pair.getValueNode())))
                .collect(Collectors.toCollection(ArrayList::new));
        return new MappingNode(
                mapping.getTag(), false, keys, mapping.getFlowStyle(), mapping.getStartMark(), mapping.getEndMark());
    }

    /** A key that is there as it is meant is not meant twice. */
    private Node key(Node key, List<String> present) {
        return key instanceof ScalarNode scalar
                        && word(scalar).filter(word -> !present.contains(word)).isPresent()
                ? of(scalar)
                : key;
    }

    private Node of(ScalarNode scalar) {
        return word(scalar)
                .<Node>map(word -> new ScalarNode(
                        scalar.getTag(),
                        false,
                        word,
                        scalar.getScalarStyle(),
                        scalar.getStartMark(),
                        scalar.getEndMark()))
                .orElse(scalar);
    }

    private Optional<String> word(ScalarNode scalar) {
        return scalar.getStartMark().map(Problems.Place::of).map(words::get);
    }
}
