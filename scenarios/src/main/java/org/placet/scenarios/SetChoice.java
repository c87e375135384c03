package org.placet.scenarios;

import java.util.ArrayList;
import java.util.List;
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
 * Follows the path of a setting into the list of what stays open, where things have no id: {@code choices.kfor.reject} is
 * the weight of KFOR's no. Where somebody may do the same to several things, the thing is named too: {@code
 * choices.serbian-forces.deploy.entry}.
 */
final class SetChoice {

    private static final String WEIGHT = "weight";
    private static final String WEIGHTS = "weights";

    private final Setting setting;
    private final Node value;
    private final Problems problems;

    SetChoice(Setting setting, Node value, Problems problems) {
        this.setting = setting;
        this.value = value;
        this.problems = problems;
    }

    /** How the rest of a path is followed into one of the choices. */
    interface Rest {
        Node in(Node choice, String key, int at);
    }

    /** Whether somebody of this name has choices. */
    static boolean isWho(SequenceNode choices, String name) {
        return choices.getValue().stream().anyMatch(one -> isWho(one, name));
    }

    private static boolean isWho(Node choice, String name) {
        return Mapping.text(choice, "who").filter(name::equals).isPresent();
    }

    Node in(SequenceNode choices, int at, Rest rest) {
        var items = choices.getValue();
        var theirs = IntStream.range(0, items.size())
                .filter(index -> isWho(items.get(index), text(at)))
                .boxed()
                .toList();
        if (at + 1 == setting.path().size()) {
            return theirs.size() == 1 ? SetInTree.with(choices, theirs.get(0), value) : unknown(choices, at, theirs);
        }
        var doing = theirs.stream()
                .filter(index -> acts(items.get(index)).contains(text(at + 1)))
                .toList();
        if (doing.isEmpty()) {
            return theirs.size() == 1
                    ? SetInTree.with(choices, theirs.get(0), rest.in(items.get(theirs.get(0)), "choices", at + 1))
                    : unknown(choices, at, theirs);
        }
        return doing.size() == 1 && !isAbout(items.get(doing.get(0)), at + 2)
                ? changed(choices, doing.get(0), at, at + 2, rest)
                : aboutOne(choices, doing, at, rest);
    }

    private Node aboutOne(SequenceNode choices, List<Integer> doing, int at, Rest rest) {
        var items = choices.getValue();
        var about = doing.stream()
                .filter(index -> isAbout(items.get(index), at + 2))
                .toList();
        if (about.size() == 1) {
            return changed(choices, about.get(0), at, at + 3, rest);
        }
        int last = Math.min(at + 2, setting.path().size() - 1);
        var subjects =
                doing.stream().flatMap(index -> subjects(items.get(index))).toList();
        problems.unknown(
                Mistake.UNKNOWN_WORD,
                setting.key(last),
                text(last),
                "'" + text(at) + "' may '" + text(at + 1) + "' several things: name one of them after it",
                subjects);
        return choices;
    }

    private boolean isAbout(Node choice, int at) {
        return at < setting.path().size() && subjects(choice).anyMatch(text(at)::equals);
    }

    private Node changed(SequenceNode choices, int index, int who, int at, Rest rest) {
        var choice = (MappingNode) choices.getValue().get(index);
        boolean weight =
                at == setting.path().size() || (at + 1 == setting.path().size() && text(at).equals(WEIGHT));
        return SetInTree.with(choices, index, weight ? weighed(choice, text(who + 1)) : rest.in(choice, "choices", at));
    }

    /** The choice with another weight for one of its acts; the others keep theirs. */
    private MappingNode weighed(MappingNode choice, String act) {
        var acts = acts(choice);
        var common = SetInTree.valueOf(choice, WEIGHT).orElseGet(() -> plain("1"));
        var before = SetInTree.valueOf(choice, WEIGHTS)
                .map(SetChoice::items)
                .orElseGet(() -> acts.stream().map(one -> common).toList());
        var weights = new ArrayList<>(before);
        weights.set(acts.indexOf(act), value);
        var keys = new ArrayList<>(choice.getValue().stream()
                .filter(pair -> !List.of(WEIGHT, WEIGHTS).contains(SetInTree.keyOf(pair)))
                .toList());
        keys.add(new NodeTuple(
                plain(WEIGHTS),
                new SequenceNode(Tag.SEQ, false, weights, FlowStyle.FLOW, value.getStartMark(), value.getEndMark())));
        return SetInTree.copy(choice, keys);
    }

    private Node plain(String word) {
        return new ScalarNode(Tag.STR, false, word, ScalarStyle.PLAIN, value.getStartMark(), value.getEndMark());
    }

    private Node unknown(SequenceNode choices, int at, List<Integer> theirs) {
        int last = Math.min(at + 1, setting.path().size() - 1);
        problems.unknown(
                Mistake.UNKNOWN_VERB,
                setting.key(last),
                text(last),
                "'" + text(at) + "' has " + theirs.size() + " choices: name an act after it",
                theirs.stream()
                        .flatMap(index -> acts(choices.getValue().get(index)).stream())
                        .distinct()
                        .toList());
        return choices;
    }

    private String text(int at) {
        return setting.path().get(at).text();
    }

    private static List<String> acts(Node choice) {
        return choice instanceof MappingNode mapping
                ? SetInTree.valueOf(mapping, "may").map(SetChoice::items).orElse(List.of()).stream()
                        .map(one -> one instanceof ScalarNode scalar ? scalar.getValue() : "")
                        .toList()
                : List.of();
    }

    private static Stream<String> subjects(Node choice) {
        return Stream.of("undertaking", "request", "tension", "basis")
                .flatMap(key -> Mapping.text(choice, key).stream());
    }

    private static List<Node> items(Node list) {
        return list instanceof SequenceNode sequence ? sequence.getValue() : List.of();
    }
}
