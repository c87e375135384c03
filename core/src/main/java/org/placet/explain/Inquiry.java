package org.placet.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.placet.act.Doing;
import org.placet.advice.Facts;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;
import org.placet.advice.RulePack;
import org.placet.explore.Path;
import org.placet.model.ActorId;
import org.placet.model.Authorisation;
import org.placet.model.Intent;
import org.placet.model.RequestId;
import org.placet.model.Scenario;
import org.placet.model.Verb;
import org.placet.model.World;
import org.placet.run.Moment;
import org.placet.run.Option;
import org.placet.run.Simulation;
import org.placet.run.Step;
import org.placet.run.Stepping;
import org.placet.run.Trace;
import org.placet.run.Wording;

/** Answers one question about a run by asking the rules, at that moment and in others. */
final class Inquiry {

    /** Further acts at most. */
    static final int MOST_ACTS = 8;

    /** Situations that are looked at on the way, at most. */
    private static final int MOST_SEEN = 3_000;

    private static final String NO_POWER = "default-deny";

    private final Trace trace;
    private final Scenario scenario;
    private final List<RulePack> packs;
    private final Question question;
    private final Wording wording;
    private final List<Step> steps;

    /** What was looked at from a later moment, in vain and to the end, need not be looked at from an earlier one. */
    private final Set<Moment> hopeless = new HashSet<>();

    Inquiry(Trace trace, List<RulePack> packs, Question question) {
        this.trace = trace;
        this.scenario = trace.scenario();
        this.packs = packs;
        this.question = question;
        this.wording = Wording.of(scenario);
        // A breach ends the story; what it would have made does not stand.
        int last = trace.steps().size() - (trace.outcome().isBreach() ? 1 : 0);
        this.steps = trace.steps().subList(0, Math.max(0, last));
    }

    WhyNot answer() {
        int at = question.at().orElse(steps.size() + 1);
        if (at < 1 || at > steps.size() + 1) {
            throw new IllegalArgumentException("There is no moment " + at + " in this run: it has "
                    + trace.steps().size() + " steps, and " + (steps.size() + 1) + " is its end");
        }
        try (var stepping = Simulation.of(scenario).withPacks(packs).open()) {
            var moments = Retrace.moments(stepping, steps)
                    .orElseThrow(() -> new IllegalStateException("These rules do not take the steps of this run"));
            var moment = moments.get(at - 1);
            var step = at <= steps.size() ? Optional.of(steps.get(at - 1)) : Optional.<Step>empty();
            var intent = new Wanted(scenario, moment.world(), question, step).intent();
            return answer(stepping, moments, at, intent);
        }
    }

    private WhyNot answer(Stepping stepping, List<Moment> moments, int at, Intent intent) {
        var moment = moments.get(at - 1);
        var option = stepping.consider(moment, List.of(intent)).get(0);
        var world = stepping.waited(moment);
        var others = others(stepping, moment, intent);
        var reachable = isWithinReach(option, others);
        var way = way(stepping, moment, at, intent, option, reachable);
        var changes = option.counts()
                ? new WhyNot.Changes(List.of(), 0, 0, 0, true)
                : new LeastChanges(scenario, packs, steps.subList(0, at - 1), intent)
                        .among(Alterations.of(scenario, world, intent, question.readings()));
        return new WhyNot(
                option.act(),
                wording.sentence(option.act()),
                at,
                option.refusal().map(Refusal::kind),
                requirements(option),
                sentence(option, world),
                others.stream()
                        .filter(Option::counts)
                        .map(one -> one.act().actor())
                        .toList(),
                others.stream()
                        .filter(Inquiry::hasPower)
                        .map(one -> one.act().actor())
                        .toList(),
                way,
                way.isFound() || !reachable ? Optional.empty() : chance(stepping, moments, at, intent, option),
                changes);
    }

    /** The same asked of every other actor. */
    private List<Option> others(Stepping stepping, Moment moment, Intent intent) {
        var intents = scenario.actors().keySet().stream()
                .filter(actor -> !actor.equals(intent.who()))
                .map(actor -> new Intent(actor, intent.verb(), intent.subject(), intent.with()))
                .toList();
        return stepping.consider(moment, intents);
    }

    private static boolean hasPower(Option option) {
        return option.refusal()
                .filter(one -> one.kind() == Refusal.Kind.NOT_EMPOWERED)
                .isEmpty();
    }

    /**
     * Whether further acts could help. Where an actor has no power, and those who have it have it from facts that no
     * act changes, none can.
     */
    private boolean isWithinReach(Option option, List<Option> others) {
        boolean denied = option.refusal().map(Refusal::reasons).orElse(List.of()).stream()
                .anyMatch(reason -> reason.rule().equals(NO_POWER));
        var fixed = Facts.fixed(scenario);
        var powers = others.stream().flatMap(one -> one.reasons().stream()).toList();
        return !denied
                || powers.isEmpty()
                || powers.stream().flatMap(reason -> reason.facts().stream()).anyMatch(fact -> !fixed.contains(fact));
    }

    private WhyNot.Way way(Stepping stepping, Moment moment, int at, Intent intent, Option option, boolean reachable) {
        if (!reachable) {
            return new WhyNot.Way(at, Optional.empty(), 0, 1, true);
        }
        var catalogue = new Catalogue(scenario, intent, isAboutTensions(intent, option));
        var found = new Search(MOST_ACTS, MOST_SEEN)
                .from(
                        moment,
                        new OpenSteps(stepping, catalogue, moment),
                        there -> counts(stepping, there, intent),
                        hopeless);
        var acts = found.way()
                .map(Path::actions)
                .map(all -> all.stream().map(Option::act).toList());
        return new WhyNot.Way(at, acts, MOST_ACTS, found.seen(), found.complete());
    }

    private static boolean counts(Stepping stepping, Moment moment, Intent intent) {
        return stepping.consider(moment, List.of(intent)).stream().anyMatch(Option::counts);
    }

    private static boolean isAboutTensions(Intent intent, Option option) {
        return intent.verb() == Verb.BEGIN
                || intent.verb() == Verb.END
                || option.refusal().map(Refusal::reasons).orElse(List.of()).stream()
                        .flatMap(reason -> reason.facts().stream())
                        .anyMatch(Facts.Lasting.class::isInstance);
    }

    /** The last earlier moment from which there was a way. */
    private Optional<WhyNot.Way> chance(Stepping stepping, List<Moment> moments, int at, Intent intent, Option option) {
        for (int earlier = at - 1; earlier >= 1; earlier--) {
            var way = way(stepping, moments.get(earlier - 1), earlier, intent, option, true);
            if (way.isFound()) {
                return Optional.of(way);
            }
        }
        return Optional.empty();
    }

    private List<WhyNot.Requirement> requirements(Option option) {
        var requirements = new ArrayList<WhyNot.Requirement>();
        for (var reason : option.refusal().map(Refusal::reasons).orElse(List.of())) {
            requirements.add(new WhyNot.Requirement(
                    reason.rule(), wording.sentence(reason), reason.sources(), wording.absent(reason)));
        }
        return requirements;
    }

    private String sentence(Option option, World world) {
        if (option.refusal().isEmpty()) {
            return "It would count.";
        }
        var refusal = option.refusal().get();
        if (option.act() instanceof Doing.Beginning beginning
                && refusal.kind() != Refusal.Kind.NOT_EMPOWERED
                && world.authorisation(beginning.request())
                        .filter(Authorisation::alive)
                        .isEmpty()) {
            return noApproval(beginning.request());
        }
        var reason = refusal.reasons().get(0);
        var kind = refusal.kind().code().replace('-', ' ');
        return kind.substring(0, 1).toUpperCase(Locale.ROOT)
                + kind.substring(1)
                + ": "
                + withSources(wording.sentence(reason), reason);
    }

    private String noApproval(RequestId request) {
        var authority = scenario.finalAuthority();
        if (authority.isEmpty()) {
            return "No approval: nobody holds final approval here.";
        }
        ActorId holder = authority.get().holder();
        var sources = String.join(", ", scenario.actor(holder).sources());
        var which = scenario.requests().size() > 1 ? " of " + request : "";
        return "No approval" + which + ": only " + scenario.nameOf(holder) + " holds final approval [" + sources + "].";
    }

    private static String withSources(String sentence, Reason reason) {
        var stop = sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        return stop + " [" + String.join(", ", reason.sources()) + "].";
    }
}
