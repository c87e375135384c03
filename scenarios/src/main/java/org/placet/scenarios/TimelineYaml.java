package org.placet.scenarios;

import java.util.ArrayList;
import java.util.List;
import org.placet.explore.Weight;
import org.placet.model.Choice;
import org.placet.model.Dimension;
import org.placet.model.Entry;
import org.placet.model.Intent;
import org.placet.model.Particulars;
import org.placet.model.Scenario;

/**
 * Writes what happens and what is left open.
 *
 * @see Timeline
 * @see Deeds
 */
final class TimelineYaml {

    private final Scenario scenario;
    private final Grammar grammar;
    private final List<Choice> choices;

    private TimelineYaml(Scenario scenario) {
        this.scenario = scenario;
        this.grammar = new Grammar(scenario.reading().words());
        this.choices = new ArrayList<>(scenario.choices());
    }

    static void write(Scenario scenario, YamlKeys keys) {
        new TimelineYaml(scenario).write(keys);
    }

    private void write(YamlKeys keys) {
        var entries = new ArrayList<YamlKeys>();
        for (int i = 0; i < scenario.timeline().size(); i++) {
            entries.add(entry(scenario.timeline().get(i), chosenAt(i)));
        }
        keys.things("timeline", entries);
        var open = new ArrayList<YamlKeys>();
        for (int i = 0; i < choices.size(); ) {
            int end = i + 1;
            while (end < choices.size() && isOneLine(choices.get(i), choices.get(end))) {
                end++;
            }
            open.add(choice(choices.subList(i, end)));
            i = end;
        }
        keys.things("choices", open);
    }

    /** The choices that an entry offers on the spot: the next ones, if they open just before it and are like it. */
    private List<Choice> chosenAt(int behind) {
        var taken = scenario.timeline().get(behind).intent();
        int end = 0;
        while (end < choices.size()
                && choices.get(end).opensAfter() == behind
                && choices.get(end).weight().equals(Weight.ONE)
                && isAlike(choices.get(end).intent(), taken)) {
            end++;
        }
        var chosen = List.copyOf(choices.subList(0, end));
        if (chosen.stream().noneMatch(one -> one.verb() == taken.verb())) {
            return List.of();
        }
        choices.subList(0, end).clear();
        return chosen;
    }

    private YamlKeys entry(Entry entry, List<Choice> chosen) {
        var intent = entry.intent();
        var keys = YamlKeys.inBraces().word("date", CastYaml.when(entry.date())).word("who", intent.who());
        if (chosen.isEmpty()) {
            keys.word("does", grammar.word(intent.verb()));
        } else {
            keys.words(
                            "chooses",
                            chosen.stream().map(one -> grammar.word(one.verb())).toList())
                    .word("script-takes", grammar.word(intent.verb()));
        }
        deed(intent, keys);
        entry.id().ifPresent(id -> keys.word("id", id));
        return CastYaml.claim(keys, entry.claim());
    }

    private YamlKeys choice(List<Choice> several) {
        var first = several.get(0);
        var keys = YamlKeys.inBraces().word("who", first.who());
        if (first.opensAfter() > 0) {
            scenario.timeline().get(first.opensAfter() - 1).id().ifPresent(id -> keys.word("after", id));
        }
        keys.words("may", several.stream().map(one -> grammar.word(one.verb())).toList());
        var weights = several.stream().map(Choice::weight).toList();
        if (weights.stream().distinct().count() > 1) {
            keys.words("weights", weights);
        } else {
            keys.word("weight", weights.get(0));
        }
        deed(first.intent(), keys);
        return keys;
    }

    private static boolean isOneLine(Choice one, Choice other) {
        return one.opensAfter() == other.opensAfter() && isAlike(one.intent(), other.intent());
    }

    /** Whether two acts differ in nothing but their verb, and a file says what both are about with the same key. */
    private static boolean isAlike(Intent one, Intent other) {
        return one.who().equals(other.who())
                && one.subject().equals(other.subject())
                && one.with().equals(other.with())
                && Grammar.subjectOf(one.verb()).equals(Grammar.subjectOf(other.verb()));
    }

    private void deed(Intent intent, YamlKeys keys) {
        keys.word(Grammar.subjectOf(intent.verb()), intent.subject());
        details(intent.with(), keys);
    }

    private void details(Particulars with, YamlKeys keys) {
        with.channel().ifPresent(how -> keys.text("how", how));
        with.number().ifPresent(number -> keys.word("number", CastYaml.quantity(number, scenario)));
        terms(with, Dimension.CATEGORY, "of", keys);
        terms(with, Dimension.PLACE, "to", keys);
        terms(with, Dimension.FUNCTION, "for", keys);
        var bases = with.terms().get(Dimension.BASIS);
        if (bases != null) {
            bases.forEach(basis -> keys.word("under", basis));
        }
        with.validDays().ifPresent(days -> keys.word("valid", CastYaml.days(days)));
        keys.words("before-start", with.beforeStart())
                .words("throughout", with.throughout())
                .words("reasons", with.reasons());
        with.condition().ifPresent(condition -> keys.word("condition", condition));
    }

    private static void terms(Particulars with, Dimension dimension, String key, YamlKeys keys) {
        var terms = with.terms().get(dimension);
        if (terms != null) {
            keys.words(key, terms);
        }
    }
}
