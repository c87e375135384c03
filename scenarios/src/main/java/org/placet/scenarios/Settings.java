package org.placet.scenarios;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.snakeyaml.engine.v2.nodes.MappingNode;

/**
 * The parts of a file that are set to something else. They are put into the tree of the file before anything is read
 * from it, so whatever is checked in a file is checked in them.
 *
 * @param lines all that was set, as it was written: a small text of its own, to which messages refer
 * @param all those that belong to the file in question
 */
record Settings(ImmutableList<String> lines, ImmutableList<Setting> all) {

    /** How messages call them. */
    static final String NAME = "--set";

    static final Settings NONE = new Settings(ImmutableList.of(), ImmutableList.of());

    static Settings of(List<String> written) {
        var all = new ArrayList<Setting>();
        for (var line : written) {
            all.add(Setting.of(all.size(), line));
        }
        return new Settings(
                all.stream().map(Setting::text).collect(ImmutableList.toImmutableList()), ImmutableList.copyOf(all));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Only some of them. */
    Settings only(Predicate<Setting> which) {
        return new Settings(lines, all.stream().filter(which).collect(ImmutableList.toImmutableList()));
    }

    /** The same, each from the second word of its path on. */
    Settings within() {
        return new Settings(lines, all.stream().map(Setting::within).collect(ImmutableList.toImmutableList()));
    }

    /** What belongs to the file in question, as it was written. */
    List<String> texts() {
        return all.stream().map(Setting::text).toList();
    }

    /** The tree with all of them in it; what cannot be put there is noted. */
    MappingNode in(MappingNode root, Problems problems) {
        var tree = root;
        // on whose word it stands is set last: setting anything else makes it an assumption
        for (var setting :
                all.stream().sorted(Comparator.comparing(Setting::isGround)).toList()) {
            if (setting.isReadable(problems)) {
                var before = tree;
                tree = setting.value(problems)
                        .map(value -> new SetInTree(setting, value, problems).in(before))
                        .orElse(before);
            }
        }
        return Meant.corrected(tree, problems);
    }
}
