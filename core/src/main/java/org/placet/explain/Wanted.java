package org.placet.explain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.placet.act.Acts;
import org.placet.model.ActorId;
import org.placet.model.Choice;
import org.placet.model.Entry;
import org.placet.model.Form;
import org.placet.model.Intent;
import org.placet.model.Particulars;
import org.placet.model.Scenario;
import org.placet.model.Verb;
import org.placet.model.World;
import org.placet.run.Step;

/** The act that a question is about, with what the question leaves out taken from the scenario. */
final class Wanted {

    private final Scenario scenario;
    private final World world;
    private final Question question;
    private final Optional<Step> step;

    /**
     * @param step the step in whose place it would be done, if there is one
     */
    Wanted(Scenario scenario, World world, Question question, Optional<Step> step) {
        this.scenario = scenario;
        this.world = world;
        this.question = question;
        this.step = step;
    }

    /** The words for everything that can be asked about, in the words of files. */
    static Map<String, Verb> verbs(Scenario scenario) {
        var verbs = new TreeMap<String, Verb>();
        for (var verb : Verb.values()) {
            if (verb != Verb.PASS_TIME && verb != Verb.OWN) {
                verbs.put(verb.code(), verb);
            }
        }
        verbs.put(scenario.reading().words().say("undertake"), Verb.UNDERTAKE);
        return verbs;
    }

    Intent intent() {
        var verb = verbs(scenario).get(question.act());
        if (verb == null) {
            throw new IllegalArgumentException("Nobody can '" + question.act() + "' here; what can be asked about is "
                    + String.join(", ", verbs(scenario).keySet()));
        }
        var same = step.filter(one -> one.act().verb() == verb);
        var subject = question.about()
                .orElseGet(() -> same.map(one -> one.act().subject()).orElseGet(() -> only(verb)));
        check("nothing", subject, Catalogue.subjects(verb, scenario, world));
        var who = question.who()
                .or(() -> same.filter(one -> one.act().subject().equals(subject))
                        .map(one -> one.act().actor()))
                .or(() -> Catalogue.usual(verb, subject, scenario))
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nobody is known to '" + question.act() + "' here: say who would do it"));
        if (!who.equals(ActorId.NOT_STATED)) {
            check(
                    "no actor",
                    who.value(),
                    scenario.actors().keySet().stream().map(ActorId::value).toList());
        }
        return new Intent(who, verb, subject, details(who, verb, subject));
    }

    private String only(Verb verb) {
        var subjects = Catalogue.subjects(verb, scenario, world);
        if (subjects.size() != 1) {
            throw new IllegalArgumentException(
                    subjects.isEmpty()
                            ? "There is nothing here to '" + question.act() + "'"
                            : "Say what '" + question.act() + "' is about; there are " + String.join(", ", subjects));
        }
        return subjects.get(0);
    }

    private static void check(String what, String id, List<String> known) {
        if (!known.contains(id)) {
            throw new IllegalArgumentException(
                    "There is " + what + " '" + id + "' here; there are " + String.join(", ", known));
        }
    }

    /** As the scenario has it: first in this place, then anywhere by this actor, then by anybody; else the usual. */
    private Particulars details(ActorId who, Verb verb, String subject) {
        var known = Stream.concat(
                        scenario.timeline().stream().map(Entry::intent),
                        scenario.choices().stream().map(Choice::intent))
                .filter(one -> one.verb() == verb && one.subject().equals(subject))
                .toList();
        var here = step.filter(one -> one.act().verb() == verb
                        && one.act().actor().equals(who)
                        && one.act().subject().equals(subject))
                .flatMap(one -> Intents.of(one.act()))
                .map(Intent::with);
        return here.or(() -> known.stream()
                        .filter(one -> one.who().equals(who))
                        .map(Intent::with)
                        .findFirst())
                .or(() -> known.stream().map(Intent::with).findFirst())
                .orElseGet(() -> usual(verb, subject));
    }

    private Particulars usual(Verb verb, String subject) {
        return switch (verb) {
            case SUBMIT, RESEND ->
                Particulars.by(scenario.reading().form().map(Form::channels).stream()
                        .flatMap(List::stream)
                        .findFirst()
                        .orElse(Acts.NO_CHANNEL));
            case CONFIRM, WAIVE -> Particulars.about(condition(subject));
            default -> Particulars.NONE;
        };
    }

    private String condition(String subject) {
        return Stream.concat(
                        world.authorisations().values().stream()
                                .filter(one -> one.request().value().equals(subject))
                                .flatMap(one -> one.unmet().stream()),
                        Stream.concat(
                                        scenario.timeline().stream().map(Entry::intent),
                                        scenario.choices().stream().map(Choice::intent))
                                .flatMap(one -> one.with().beforeStart().stream()))
                .findFirst()
                .orElse("any-condition");
    }
}
