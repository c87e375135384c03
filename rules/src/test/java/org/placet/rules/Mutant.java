package org.placet.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.placet.advice.RulePack;
import org.placet.model.Scenario;

/**
 * A shipped rule with one thing wrong.
 *
 * @param id the name of what is broken: {@code approval-by-another}
 * @param sentence what the broken rules would let happen
 * @param pack the pack that it belongs to
 * @param from the text that is changed; it stands in the pack once
 * @param to what stands there instead
 * @param story where the difference shows
 * @param invariant the code of what must be seen broken
 */
record Mutant(String id, String sentence, String pack, String from, String to, Scenario story, String invariant) {

    /** The shipped packs, with the changed rule instead of the one that it was made from. */
    List<RulePack> packs() {
        var file = CompiledAtRunTime.texts(pack).stream()
                .filter(text -> text.contains(from))
                .findFirst()
                .orElseThrow();
        var shipped = RuleText.parse(List.of(file), new Properties());
        var changed = RuleText.parse(List.of(file.replace(from, to)), new Properties()).values().stream()
                .filter(rule -> !rule.text().equals(shipped.get(rule.id()).text()))
                .toList();
        // Only what is changed is compiled: the whole pack would take ten times as long.
        var texts = changed.stream()
                .map(rule -> file.substring(0, file.indexOf("\nrule \"") + 1) + rule.text() + "\n")
                .toList();
        var packs = new ArrayList<>(CompiledAtRunTime.shippedBut(CompiledAtRunTime.without(pack, changed)));
        packs.add(DroolsRulePack.of(
                id, CompiledAtRunTime.base(texts, "mutant-"), texts, CompiledAtRunTime.messages(pack)));
        return packs;
    }

    /** How often the text that is changed stands in the pack. */
    long places() {
        return CompiledAtRunTime.texts(pack).stream()
                .mapToLong(text -> text.split(Pattern.quote(from), -1).length - 1L)
                .sum();
    }

    @Override
    public String toString() {
        return id;
    }
}
