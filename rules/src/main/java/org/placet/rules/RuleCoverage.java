package org.placet.rules;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placet.advice.Rule;
import org.placet.advice.RulePack;
import org.placet.model.Scenario;
import org.placet.run.Simulation;

/**
 * In which of a set of stories each rule speaks, when every choice is followed. A rule that speaks in none is dead there:
 * it can be wrong, and nothing that is tested with these stories would show it.
 *
 * @param speaking the ids of the stories in which a rule speaks, by the id of the rule
 */
public record RuleCoverage(ImmutableSortedMap<String, ImmutableSortedSet<String>> speaking) {

    /** Of these rules in these stories. */
    public static RuleCoverage of(List<RulePack> packs, List<Scenario> stories) {
        var all = new TreeMap<String, TreeSet<String>>();
        packs.forEach(pack -> pack.rules().stream().map(Rule::id).forEach(id -> all.put(id, new TreeSet<>())));
        for (var story : stories) {
            var silent = Simulation.of(story).withPacks(packs).explore().silentRules();
            all.forEach((id, where) -> {
                if (!silent.contains(id)) {
                    where.add(story.id());
                }
            });
        }
        var sorted = ImmutableSortedMap.<String, ImmutableSortedSet<String>>naturalOrder();
        all.forEach((id, where) -> sorted.put(id, ImmutableSortedSet.copyOf(where)));
        return new RuleCoverage(sorted.build());
    }

    /** The ids of the rules that speak in no story. */
    public List<String> dead() {
        return speaking.entrySet().stream()
                .filter(one -> one.getValue().isEmpty())
                .map(one -> one.getKey())
                .toList();
    }
}
