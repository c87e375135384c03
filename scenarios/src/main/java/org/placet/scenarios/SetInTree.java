package org.placet.scenarios;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * Follows the path of a setting into a tree and puts its value there. A thing in a list is named by its id, its code, its
 * role, whoever does it, or its number from 1; the only one of a kind needs no name: {@code request.number}. Whatever is
 * set stands on an assumption from then on.
 */
final class SetInTree {

    /** What messages call a wrong name in each list. */
    private static final Map<String, Mistake> UNKNOWN = ImmutableMap.of(
            "actors", Mistake.UNKNOWN_ACTOR,
            "requests", Mistake.UNKNOWN_REQUEST,
            "undertakings", Mistake.UNKNOWN_UNDERTAKING,
            "tensions", Mistake.UNKNOWN_TENSION,
            "timeline", Mistake.UNKNOWN_ENTRY,
            "positions", Mistake.UNKNOWN_POSITION);

    private final Setting setting;
    private final Node value;
    private final Problems problems;

    /** Whether the thing that was changed says already that it is assumed. */
    private boolean grounded;

    SetInTree(Setting setting, Node value, Problems problems) {
        this.setting = setting;
        this.value = value;
        this.problems = problems;
        this.grounded = setting.isGround();
    }

    /** The tree with the value in it; the same tree where the path leads nowhere, which is noted. */
    MappingNode in(MappingNode root) {
        return mapping(root, 0);
    }

    /** Whether a path leads to something that is there: its key, and in a list also the thing that it names. */
    static boolean leads(MappingNode root, Setting setting) {
        var list = key(root, setting.first()).flatMap(key -> valueOf(root, key));
        if (list.isEmpty() || !(list.get() instanceof SequenceNode things)) {
            return list.isPresent();
        }
        return setting.path().size() == 1
                || named(things, setting.path().get(1).text()).isPresent()
                || onlyOne(things, setting, 1).isPresent();
    }

    private Node node(Node node, String key, int at) {
        if (at == setting.path().size()) {
            return value;
        }
        if (node instanceof MappingNode mapping) {
            return mapping(mapping, at);
        }
        if (node instanceof SequenceNode list) {
            return list(list, key, at);
        }
        problems.add(
                Mistake.WRONG_TYPE,
                setting.key(at),
                "'" + key + "' is one value and has nothing in it called '" + text(at) + "'",
                "a path that ends in '" + key + "'",
                "write   " + Settings.NAME + " \"" + upTo(at) + "=...\"");
        return node;
    }

    private MappingNode mapping(MappingNode mapping, int at) {
        var key = key(mapping, text(at));
        if (key.isPresent()) {
            var child = valueOf(mapping, key.get()).orElseThrow();
            var changed = node(child, key.get(), at + 1);
            return assumed(with(mapping, key.get(), changed), at);
        }
        var keys = mapping.getValue().stream().map(SetInTree::keyOf).toList();
        boolean last = at + 1 == setting.path().size();
        if (!last && Nearest.to(text(at), keys).isPresent()) {
            problems.unknown(
                    Mistake.UNKNOWN_KEY, setting.key(at), text(at), "there is no '" + text(at) + "' here", keys);
            return mapping;
        }
        // whether there can be such a key is for the reader to say
        var added = new ArrayList<>(mapping.getValue());
        added.add(new NodeTuple(setting.key(at), last ? value : mapping(empty(at), at + 1)));
        return assumed(copy(mapping, added), at);
    }

    private MappingNode empty(int at) {
        var key = setting.key(at);
        return new MappingNode(Tag.MAP, false, List.of(), FlowStyle.FLOW, key.getStartMark(), key.getEndMark());
    }

    private Node list(SequenceNode list, String key, int at) {
        if (key.equals("choices") && SetChoice.isWho(list, text(at))) {
            return new SetChoice(setting, value, problems).in(list, at, this::node);
        }
        var found = named(list, text(at));
        if (found.isPresent()) {
            int index = found.get();
            return with(list, index, node(list.getValue().get(index), key, at + 1));
        }
        var only = onlyOne(list, setting, at);
        if (only.isPresent()) {
            return with(list, 0, mapping(only.get(), at));
        }
        var names = names(list);
        problems.unknown(
                UNKNOWN.getOrDefault(key, Mistake.UNKNOWN_WORD),
                setting.key(at),
                text(at),
                "there is no '" + text(at) + "' in '" + key + "'",
                names.isEmpty() ? numbers(list) : names);
        return list;
    }

    /** The thing that was changed no longer stands on the word of its sources. */
    private MappingNode assumed(MappingNode changed, int at) {
        if (grounded || at == 0 || valueOf(changed, "source").isEmpty()) {
            return changed;
        }
        grounded = true;
        var kept = changed.getValue().stream()
                .filter(pair -> !Setting.isGround(keyOf(pair)))
                .toList();
        var word = new ScalarNode(
                Tag.STR, false, "assumption", ScalarStyle.PLAIN, value.getStartMark(), value.getEndMark());
        var source = new SequenceNode(
                Tag.SEQ, false, List.of(word), FlowStyle.FLOW, value.getStartMark(), value.getEndMark());
        var keys = new ArrayList<>(kept);
        changed.getValue().stream()
                .filter(pair -> keyOf(pair).equals("source"))
                .forEach(pair -> keys.add(new NodeTuple(pair.getKeyNode(), source)));
        return copy(changed, keys);
    }

    private String text(int at) {
        return setting.path().get(at).text();
    }

    private String upTo(int at) {
        return String.join(
                ".", setting.path().stream().limit(at).map(Setting.Word::text).toList());
    }

    /** The key as it is written, or its plural where that is a list. */
    private static Optional<String> key(MappingNode mapping, String word) {
        if (valueOf(mapping, word).isPresent()) {
            return Optional.of(word);
        }
        return Optional.of(word + "s")
                .filter(plural -> valueOf(mapping, plural)
                        .filter(SequenceNode.class::isInstance)
                        .isPresent());
    }

    /** The only thing in a list, where the path goes on with a key of it or ends, and so can mean no other. */
    private static Optional<MappingNode> onlyOne(SequenceNode list, Setting setting, int at) {
        if (list.getValue().size() != 1 || !(list.getValue().get(0) instanceof MappingNode only)) {
            return Optional.empty();
        }
        boolean isKey = valueOf(only, setting.path().get(at).text()).isPresent();
        return isKey || at + 1 == setting.path().size() ? Optional.of(only) : Optional.empty();
    }

    private static Optional<Integer> named(SequenceNode list, String name) {
        var items = list.getValue();
        return Stream.of("id", "code", "role", "who")
                .flatMap(key -> IntStream.range(0, items.size())
                        .filter(index -> Mapping.text(items.get(index), key)
                                .filter(name::equals)
                                .isPresent())
                        .boxed())
                .findFirst()
                .or(() -> Optional.of(numbers(list).indexOf(name)).filter(index -> index >= 0));
    }

    private static List<String> names(SequenceNode list) {
        return list.getValue().stream()
                .flatMap(item -> Stream.of("id", "code", "role", "who")
                        .flatMap(key -> Mapping.text(item, key).stream())
                        .limit(1))
                .distinct()
                .toList();
    }

    private static List<String> numbers(SequenceNode list) {
        return IntStream.rangeClosed(1, list.getValue().size())
                .mapToObj(String::valueOf)
                .toList();
    }

    static String keyOf(NodeTuple pair) {
        return pair.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "";
    }

    static Optional<Node> valueOf(MappingNode mapping, String key) {
        return mapping.getValue().stream()
                .filter(pair -> keyOf(pair).equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    static MappingNode with(MappingNode mapping, String key, Node changed) {
        return copy(
                mapping,
                mapping.getValue().stream()
                        .map(pair -> keyOf(pair).equals(key) ? new NodeTuple(pair.getKeyNode(), changed) : pair)
                        .toList());
    }

    static MappingNode copy(MappingNode like, List<NodeTuple> keys) {
        return new MappingNode(like.getTag(), false, keys, like.getFlowStyle(), like.getStartMark(), like.getEndMark());
    }

    static SequenceNode with(SequenceNode list, int index, Node changed) {
        var items = new ArrayList<>(list.getValue());
        items.set(index, changed);
        return new SequenceNode(
                list.getTag(), false, items, list.getFlowStyle(), list.getStartMark(), list.getEndMark());
    }
}
