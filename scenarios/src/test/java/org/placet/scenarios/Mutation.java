package org.placet.scenarios;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;

/**
 * A file with one mistake that was made on purpose.
 *
 * @param kind what was done: misspelt, missing, type, dangling
 * @param path the key that it was done to, without the numbers of items: {@code timeline/[]/who}
 * @param text the file with the mistake
 * @param line where the mistake is, from 1
 * @param column where the mistake is, from 1
 */
record Mutation(String kind, String path, String text, int line, int column) {

    /** The keys whose values name something: an id, or a word from a list. */
    private static final Set<String> REFERENCES = Set.of(
            "who",
            "request",
            "undertaking",
            "tension",
            "position",
            "source",
            "acts-for",
            "speaks-for",
            "reported-by",
            "of",
            "to",
            "for",
            "under",
            "after",
            "does",
            "may",
            "chooses",
            "script-takes",
            "outcome",
            "always",
            "role",
            "stance",
            "label",
            "basis",
            "support",
            "silence",
            "within",
            "sources",
            "scale",
            "expects",
            "allowed");

    /** Keys with values that are ids of the author's own. */
    private static final Set<String> OWN_IDS = Set.of("requests", "undertakings", "steps");

    /** All that can be done to the keys of a file, one at a time. */
    static List<Mutation> of(String text, JsonNode schema) {
        var all = new Maker(text, schema);
        all.visit(YamlText.parse("mine.yaml", text), schema, "");
        return all.made;
    }

    private static final class Maker {
        private final String text;
        private final JsonNode schema;
        private final List<Mutation> made = new ArrayList<>();

        Maker(String text, JsonNode schema) {
            this.text = text;
            this.schema = schema;
        }

        void visit(Node node, JsonNode at, String path) {
            var rule = resolved(at);
            if (node instanceof MappingNode mapping) {
                mapping.getValue().forEach(pair -> visitPair(mapping, pair, rule, path));
            } else if (node instanceof SequenceNode list) {
                list.getValue().forEach(item -> visit(item, rule.path("items"), path + "/[]"));
            }
        }

        private void visitPair(MappingNode mapping, NodeTuple pair, JsonNode rule, String path) {
            var key = (ScalarNode) pair.getKeyNode();
            var name = key.getValue();
            var value = pair.getValueNode();
            boolean known = rule.path("properties").has(name);
            var here = path + "/" + (known ? name : "*");
            if (known) {
                add("misspelt", here, key, replaced(key, name + "x"));
            } else if (OWN_IDS.contains(path.substring(path.lastIndexOf('/') + 1))) {
                add("dangling", here, key, replaced(key, "no-such-thing"));
            }
            if (rule.path("required")
                    .valueStream()
                    .anyMatch(one -> one.stringValue().equals(name))) {
                add("missing", here, mapping, without(mapping, pair));
            }
            add("type", here, value, replaced(value, value instanceof ScalarNode ? "{wrong: type}" : "wrong"));
            // the words of a field, and whoever disputes a reading, are texts
            if ((REFERENCES.contains(name) && !path.equals("/words") && !here.equals("/disputed-by/[]/who"))
                    || (name.equals("kind") && path.startsWith("/tensions"))
                    || (name.equals("scenario") && path.startsWith("/departs"))
                    || (name.equals("reading") && !path.isEmpty())) {
                dangle(value, here);
            }
            visit(value, known ? rule.path("properties").path(name) : rule.path("additionalProperties"), here);
        }

        private void dangle(Node value, String path) {
            if (value instanceof SequenceNode list) {
                list.getValue().forEach(item -> dangle(item, path));
            } else if (value instanceof ScalarNode scalar
                    && !Character.isDigit(scalar.getValue().charAt(0))) {
                add("dangling", path, scalar, replaced(scalar, "no-such-thing"));
            }
        }

        private void add(String kind, String path, Node at, String changed) {
            var mark = at.getStartMark().orElseThrow();
            made.add(new Mutation(kind, path, changed, mark.getLine() + 1, mark.getColumn() + 1));
        }

        private JsonNode resolved(JsonNode at) {
            if (at.has("$ref")) {
                return resolved(schema.at(at.get("$ref").stringValue().substring(1)));
            }
            return at.has("allOf") ? resolved(at.get("allOf").get(0)) : at;
        }

        private String replaced(Node node, String by) {
            // quotes belong to a text
            return text.substring(0, start(node)) + by + text.substring(end(node));
        }

        private String without(MappingNode mapping, NodeTuple pair) {
            int from = start(pair.getKeyNode());
            int to = end(pair.getValueNode());
            var pairs = mapping.getValue();
            int index = pairs.indexOf(pair);
            if (index + 1 < pairs.size()) {
                to = start(pairs.get(index + 1).getKeyNode());
            } else if (index > 0) {
                from = end(pairs.get(index - 1).getValueNode());
            }
            return text.substring(0, from) + text.substring(to);
        }

        private int start(Node node) {
            return offset(node.getStartMark().orElseThrow().getIndex());
        }

        private int end(Node node) {
            int end = offset(node.getEndMark().orElseThrow().getIndex());
            while (end > start(node) && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            return end;
        }

        private int offset(int codePoints) {
            return text.offsetByCodePoints(0, codePoints);
        }
    }
}
