package org.placet.scenarios;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Several stories in one file that begin alike. A variant is the scenario once more, with the variant's keys in the
 * place of the scenario's and its timeline behind the scenario's; what is expected of the scenario alone is not expected
 * of it. So it is read as any scenario is.
 */
final class Variants {
    private static final String TIMELINE = "timeline";
    private static final String CHOICES = "choices";
    private static final String AFTER = "after";

    /** What a variant can say in the place of the scenario. */
    private static final ImmutableSet<String> OWN = ImmutableSet.of(
            "title", "question", "label", TIMELINE, "until", "tick", CHOICES, "outcomes", "expect", "talk-about");

    private final MappingNode scenario;
    private final Problems problems;
    private final Names<String> names = new Names<>("a variant", Mistake.UNKNOWN_WORD);
    private final Map<String, MappingNode> told = new LinkedHashMap<>();

    private Variants(MappingNode scenario, Problems problems) {
        this.scenario = scenario;
        this.problems = problems;
    }

    /** Each variant by its id, as the scenario that it is. */
    static Map<String, MappingNode> of(Mapping at, MappingNode scenario, Problems problems) {
        var variants = new Variants(scenario, problems);
        at.each("variants", "a variant", variants::read);
        return variants.told;
    }

    private void read(Mapping at) {
        var id = at.need("id", Forms.ID);
        names.declare(id, id, at.at("id"), problems);
        at.need("title", Forms.TEXT);
        OWN.forEach(at::leave);
        var entries = entries();
        var after = at.may(AFTER, entries.reference());
        // where it begins nowhere, its dates and choices could only be misjudged
        if (after.isEmpty() || entries.get(after.get()).isPresent()) {
            int behind = after.flatMap(entries::get).orElse(Integer.MAX_VALUE);
            told.put(id, merged(at.node(), behind));
        }
    }

    /** The entries that have an id, with how many have happened once they have. */
    private Names<Integer> entries() {
        var entries = new Names<Integer>("an entry of the timeline", Mistake.UNKNOWN_ENTRY);
        var items = items(valueOf(scenario, TIMELINE));
        for (int i = 0; i < items.size(); i++) {
            int behind = i + 1;
            Mapping.text(items.get(i), "id").ifPresent(name -> entries.add(name, behind));
        }
        return entries;
    }

    private MappingNode merged(MappingNode variant, int behind) {
        var keys = new ArrayList<NodeTuple>();
        for (var pair : scenario.getValue()) {
            var key = key(pair);
            boolean replaced = OWN.contains(key) && valueOf(variant, key).isPresent();
            if (key.equals(TIMELINE)) {
                keys.add(new NodeTuple(pair.getKeyNode(), timeline(pair.getValueNode(), variant, behind)));
            } else if (key.equals(CHOICES) && !replaced) {
                keys.add(new NodeTuple(pair.getKeyNode(), stillOpen(pair.getValueNode(), behind)));
            } else if (!replaced && !key.equals("expect") && !key.equals("variants")) {
                keys.add(pair);
            }
        }
        variant.getValue().stream()
                .filter(pair -> OWN.contains(key(pair)) && !key(pair).equals(TIMELINE))
                .forEach(keys::add);
        return new MappingNode(
                scenario.getTag(),
                false,
                keys,
                scenario.getFlowStyle(),
                scenario.getStartMark(),
                scenario.getEndMark());
    }

    /** What the scenario tells up to where the variant begins, then what the variant tells. */
    private static Node timeline(Node first, MappingNode variant, int behind) {
        var then = valueOf(variant, TIMELINE);
        if (!(first instanceof SequenceNode list) || (then.isPresent() && !(then.get() instanceof SequenceNode))) {
            return then.orElse(first);
        }
        var items = ImmutableList.<Node>builder()
                .addAll(list.getValue().stream().limit(behind).toList())
                .addAll(items(then))
                .build();
        return copy(list, items);
    }

    private static Node copy(SequenceNode list, List<Node> items) {
        return new SequenceNode(
                list.getTag(), false, items, list.getFlowStyle(), list.getStartMark(), list.getEndMark());
    }

    /** The choices of the scenario without those that wait for an entry that this variant does not reach. */
    private Node stillOpen(Node choices, int behind) {
        var entries = entries();
        var left = entries.ids().stream()
                .filter(id -> entries.get(id).filter(number -> number > behind).isPresent())
                .collect(ImmutableSet.toImmutableSet());
        return choices instanceof SequenceNode list
                ? copy(
                        list,
                        list.getValue().stream()
                                .filter(one -> !waitsFor(one, left))
                                .toList())
                : choices;
    }

    private static boolean waitsFor(Node choice, Set<String> entries) {
        return Mapping.text(choice, AFTER).filter(entries::contains).isPresent();
    }

    private static String key(NodeTuple pair) {
        return pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    private static Optional<Node> valueOf(MappingNode node, String key) {
        return node.getValue().stream()
                .filter(pair -> key(pair).equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    private static List<Node> items(Optional<Node> list) {
        return list.filter(SequenceNode.class::isInstance)
                .map(node -> ((SequenceNode) node).getValue())
                .orElse(List.of());
    }
}
