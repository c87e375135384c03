package org.placet.scenarios;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The keys of one thing that is being written, in the order in which they are named; what says nothing is left out. */
final class YamlKeys {

    /** Texts that need no quotes anywhere and that nobody takes for a number, a date or a yes. */
    private static final Pattern PLAIN = Pattern.compile("\\p{L}[\\p{L}\\p{N} ()/.'’-]*[\\p{L}\\p{N}).'’]|\\p{L}");

    /** The same where no brackets stand around it. */
    private static final Pattern PLAIN_IN_A_LINE =
            Pattern.compile("\\p{L}[\\p{L}\\p{N} (),;/.'’?!-]*[\\p{L}\\p{N}).'’?!]|\\p{L}");

    /** Words that some readers of YAML take for something else. */
    private static final Set<String> TAKEN = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private final FlowStyle style;
    private final List<NodeTuple> keys = new ArrayList<>();

    private YamlKeys(FlowStyle style) {
        this.style = style;
    }

    /** A thing on one line, in braces. */
    static YamlKeys inBraces() {
        return new YamlKeys(FlowStyle.FLOW);
    }

    /** A thing with each key on a line of its own. */
    static YamlKeys onLines() {
        return new YamlKeys(FlowStyle.BLOCK);
    }

    /** A word that is written as it is: an id, a day, a number with its unit. */
    YamlKeys word(String key, Object word) {
        return put(key, plain(word.toString()));
    }

    /** A text for people; nothing where it is empty. */
    YamlKeys text(String key, String text) {
        return text.isEmpty() ? this : put(key, quoted(text, style));
    }

    /** A list of words; nothing where it is empty. */
    YamlKeys words(String key, Collection<?> words) {
        return list(key, words, word -> plain(word.toString()), FlowStyle.FLOW);
    }

    /** A list of texts, each on a line of its own; nothing where it is empty. */
    YamlKeys texts(String key, List<String> texts) {
        return list(key, texts, text -> new ScalarNode(Tag.STR, text, ScalarStyle.DOUBLE_QUOTED), FlowStyle.BLOCK);
    }

    /** A list of things, each on a line of its own; nothing where it is empty. */
    YamlKeys things(String key, Collection<YamlKeys> things) {
        return list(key, things, YamlKeys::node, FlowStyle.BLOCK);
    }

    /** A thing under a key; nothing where it has no keys. */
    YamlKeys thing(String key, YamlKeys thing) {
        return thing.keys.isEmpty() ? this : put(key, thing.node());
    }

    /** All of it. */
    MappingNode node() {
        return new MappingNode(Tag.MAP, keys, style);
    }

    private <T> YamlKeys list(String key, Collection<T> items, Function<T, Node> node, FlowStyle lines) {
        return items.isEmpty()
                ? this
                : put(key, new SequenceNode(Tag.SEQ, items.stream().map(node).toList(), lines));
    }

    private YamlKeys put(String key, Node value) {
        keys.add(new NodeTuple(plain(key), value));
        return this;
    }

    private static Node plain(String word) {
        return new ScalarNode(Tag.STR, word, ScalarStyle.PLAIN);
    }

    private static Node quoted(String text, FlowStyle around) {
        var pattern = around == FlowStyle.FLOW ? PLAIN : PLAIN_IN_A_LINE;
        boolean plain = pattern.matcher(text).matches() && !TAKEN.contains(text.toLowerCase(Locale.ROOT));
        return new ScalarNode(Tag.STR, text, plain ? ScalarStyle.PLAIN : ScalarStyle.DOUBLE_QUOTED);
    }
}
