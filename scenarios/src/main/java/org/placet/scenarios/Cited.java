package org.placet.scenarios;

import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Looks up in the tree of a file which words stand under a key, and in which parts of the file. */
final class Cited {
    private final String key;
    private final Map<String, TreeSet<String>> found = new TreeMap<>();

    private Cited(String key) {
        this.key = key;
    }

    /** The words under this key, wherever it stands, each with the first keys of the file that it was found below. */
    static Map<String, TreeSet<String>> in(MappingNode root, String key) {
        var cited = new Cited(key);
        for (var pair : root.getValue()) {
            if (pair.getKeyNode() instanceof ScalarNode part) {
                if (part.getValue().equals(key)) {
                    cited.note(pair.getValueNode(), "the whole");
                } else {
                    cited.look(pair.getValueNode(), part.getValue());
                }
            }
        }
        return cited.found;
    }

    private void look(Node node, String part) {
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> look(item, part));
        } else if (node instanceof MappingNode mapping) {
            for (var pair : mapping.getValue()) {
                if (pair.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key)) {
                    note(pair.getValueNode(), part);
                } else {
                    look(pair.getValueNode(), part);
                }
            }
        }
    }

    private void note(Node node, String part) {
        if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> note(item, part));
        } else if (node instanceof ScalarNode word) {
            found.computeIfAbsent(word.getValue(), one -> new TreeSet<>()).add(part);
        }
    }
}
