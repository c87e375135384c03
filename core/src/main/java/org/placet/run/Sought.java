package org.placet.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placet.explore.Property;
import org.placet.model.ActorId;
import org.placet.model.Choice;
import org.placet.model.Entry;
import org.placet.model.Intent;
import org.placet.model.Scenario;
import org.placet.model.Verb;

/**
 * What somebody looks for in everything that can happen, as a person writes it: a situation ("rejected", "violation"),
 * or what an actor does ("council approve", "town submit bridge").
 *
 * @param sentence what is looked for, without a full stop
 * @param property the first way to it is a shortest one
 * @see Situations
 */
public record Sought(String what, String sentence, Property<Moment, Option> property) {

    /** The id of the property in the findings of a survey. */
    public static final String ID = "find";

    /** What is meant by this text, or nothing if it is nothing that this scenario knows. */
    public static Optional<Sought> of(String text, Scenario scenario) {
        var what = text.strip().toLowerCase(Locale.ROOT);
        var situation = Situations.of(scenario).called(what.replace('_', '-'));
        if (situation.isPresent()) {
            return situation.map(one -> new Sought(
                    what,
                    one.sentence(),
                    Property.sometimes(
                            ID,
                            one.sentence(),
                            moment -> moment.breach().isEmpty() && one.test().test(moment.world()))));
        }
        return intents(scenario).stream()
                .filter(intent -> deed(intent, scenario).equals(what)
                        || whole(intent, scenario).equals(what))
                .findFirst()
                .map(intent -> done(what, intent, whole(intent, scenario).equals(what), scenario));
    }

    /** Everything that can be looked for in this scenario. */
    public static List<String> known(Scenario scenario) {
        var known = new ArrayList<>(Situations.of(scenario).ids());
        intents(scenario).stream()
                .flatMap(intent -> List.of(deed(intent, scenario), whole(intent, scenario)).stream())
                .distinct()
                .sorted()
                .forEach(known::add);
        return List.copyOf(known);
    }

    private static Sought done(String what, Intent intent, boolean subject, Scenario scenario) {
        var sentence = scenario.nameOf(intent.who()) + ": "
                + word(intent.verb(), scenario).replace('-', ' ') + (subject ? " " + intent.subject() : "");
        return new Sought(
                what,
                sentence,
                Property.sometimesOnSteps(ID, sentence, (before, option, after) -> isDone(option, intent, subject)));
    }

    private static boolean isDone(Option option, Intent intent, boolean subject) {
        var act = option.act();
        return option.counts()
                && act.verb() == intent.verb()
                && act.actor().equals(intent.who())
                && (!subject || act.subject().equals(intent.subject()));
    }

    private static List<Intent> intents(Scenario scenario) {
        var all =
                new ArrayList<>(scenario.timeline().stream().map(Entry::intent).toList());
        all.addAll(scenario.choices().stream().map(Choice::intent).toList());
        all.add(Intent.of(ActorId.CLOCK.value(), Verb.PASS_TIME, ""));
        return all;
    }

    private static String deed(Intent intent, Scenario scenario) {
        return intent.who() + " " + word(intent.verb(), scenario);
    }

    private static String whole(Intent intent, Scenario scenario) {
        return (deed(intent, scenario) + " " + intent.subject()).strip();
    }

    private static String word(Verb verb, Scenario scenario) {
        return verb == Verb.UNDERTAKE ? scenario.reading().words().say("undertake") : verb.code();
    }
}
