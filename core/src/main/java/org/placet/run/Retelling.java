package org.placet.run;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placet.act.Acts;
import org.placet.act.TimePasses;
import org.placet.check.Invariants;
import org.placet.explore.Path;
import org.placet.explore.Property;
import org.placet.explore.Verdict;
import org.placet.model.Choice;
import org.placet.model.Claim;
import org.placet.model.Clock;
import org.placet.model.Entry;
import org.placet.model.Expected;
import org.placet.model.Intent;
import org.placet.model.Label;
import org.placet.model.Scenario;
import org.placet.model.Tension;
import org.placet.model.TensionId;
import org.placet.model.Verb;
import org.placet.model.When;

/**
 * Makes of a counterexample a story of its own: its timeline is the path, dated as it was told, and what it promises is
 * what the path breaks. A run of it shows the same steps again, with nothing left to lots.
 *
 * <p>Where a goal is out of reach at the end of the path, what was open there stays open, so that exploring the story
 * shows that no way leads on.
 */
public final class Retelling {

    /** The id of the last entry of a path after which something stays open. */
    private static final String END_OF_THE_WAY = "end-of-the-way";

    private static final int LONGEST_ID = 70;

    private final Simulation simulation;
    private final Scenario scenario;
    private final Verdict<Moment, Option> verdict;
    private final Path<Moment, Option> path;
    private final List<Entry> timeline = new ArrayList<>();
    private Optional<LocalDate> until = Optional.empty();

    private Retelling(Simulation simulation, Verdict<Moment, Option> verdict, Path<Moment, Option> path) {
        this.simulation = simulation;
        this.scenario = simulation.scenario();
        this.verdict = verdict;
        this.path = path;
    }

    /**
     * The story of the counterexample to a property.
     *
     * @throws IllegalArgumentException if there is no counterexample, or acts of a program's own are part of it
     */
    public static Scenario of(Simulation simulation, Verdict<Moment, Option> verdict) {
        var path = verdict.counterexample()
                .orElseThrow(() -> new IllegalArgumentException(
                        "Nothing breaks '" + verdict.property().id() + "'"));
        return new Retelling(simulation, verdict, path).story();
    }

    private Scenario story() {
        tell();
        boolean open = verdict.property().kind() == Property.Kind.EVENTUALLY;
        var choices = open ? whatStaysOpen() : List.<Choice>of();
        var start = timeline.isEmpty()
                ? scenario.clock().start()
                : timeline.get(0).date().first();
        var clock = scenario.clock();
        return new Scenario(
                told(),
                scenario.reading(),
                scenario.packs(),
                scenario.actors(),
                scenario.positions(),
                scenario.expectations(),
                scenario.concerns(),
                scenario.claims(),
                scenario.places(),
                scenario.requests(),
                scenario.plans(),
                scenario.bases(),
                tensions(choices),
                scenario.lastingAtFirst(),
                timeline,
                choices,
                new Clock(start, clock.tickDays(), clock.weight(), until),
                scenario.outcomes(),
                promise(),
                scenario.sources(),
                "unfiled",
                scenario.settings());
    }

    private Scenario.Story told() {
        boolean leaves = path.actions().stream().anyMatch(option -> !option.scripted());
        return new Scenario.Story(
                id(),
                "Counterexample: " + verdict.property().sentence(),
                scenario.story().question(),
                leaves ? Label.COUNTERFACTUAL : scenario.label(),
                List.of());
    }

    private String id() {
        var id = scenario.id().replace('.', '-') + "-" + verdict.property().id();
        return id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID).replaceFirst("-+$", "");
    }

    /** One entry for each step; days that pass by themselves lie between the dates. */
    private void tell() {
        var moments = path.states();
        var steps = simulation.follow(path).steps();
        try (var stepping = simulation.open()) {
            for (int i = 0; i < path.length(); i++) {
                var option = path.actions().get(i);
                var date = When.on(steps.get(i).date().first());
                if (option.act() instanceof TimePasses) {
                    until = Optional.of(date.first());
                    continue;
                }
                until = Optional.empty();
                int behind = moments.get(i).behind();
                timeline.add(
                        option.scripted()
                                ? scenario.timeline().get(behind)
                                : new Entry(
                                        Optional.empty(),
                                        date,
                                        intent(moments.get(i), option, stepping),
                                        Claim.assumed()));
            }
        }
    }

    private Intent intent(Moment moment, Option option, Stepping stepping) {
        var world = stepping.waited(moment);
        return scenario.choices().stream()
                .filter(choice -> choice.opensAfter() <= moment.behind())
                .map(Choice::intent)
                .filter(intent -> intent.verb() == option.act().verb()
                        && Acts.of(intent, world, scenario).equals(option.act()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No file can tell this act: " + option.act()));
    }

    /** What could still be done at the end of the path, and what the timeline says next there. */
    private List<Choice> whatStaysOpen() {
        int behind = path.end().behind();
        if (!timeline.isEmpty()) {
            var last = timeline.remove(timeline.size() - 1);
            var id = last.id().or(() -> Optional.of(END_OF_THE_WAY));
            timeline.add(new Entry(id, last.date(), last.intent(), last.claim()));
        }
        int end = timeline.size();
        if (behind < scenario.timeline().size()) {
            timeline.addAll(
                    scenario.timeline().subList(behind, scenario.timeline().size()));
        }
        return scenario.choices().stream()
                .filter(choice -> choice.opensAfter() <= behind)
                .map(choice -> new Choice(choice.intent(), choice.weight(), end))
                .toList();
    }

    private Expected promise() {
        var property = verdict.property();
        var words = scenario.reading().words();
        boolean looksAhead = property.kind() == Property.Kind.EVENTUALLY;
        var name = property.id().replaceFirst("^" + Promises.EVENTUALLY, "");
        boolean promised =
                looksAhead || Invariants.called(name, words).isPresent() || name.startsWith(Situations.NEVER);
        return new Expected(
                Optional.empty(),
                ImmutableSortedMap.of(),
                ImmutableSortedMap.of(),
                promised && !looksAhead ? List.of(name) : List.of(),
                List.of(),
                looksAhead ? List.of(name) : List.of());
    }

    /** Those that last at first, those that begin by themselves, and those that this story itself names. */
    private ImmutableSortedMap<TensionId, Tension> tensions(List<Choice> choices) {
        Map<TensionId, Tension> kept = new HashMap<>();
        scenario.tensions().forEach((id, tension) -> {
            if (scenario.lastingAtFirst().contains(id) || tension.kind().whenUnauthorised()) {
                kept.put(id, tension);
            }
        });
        timeline.forEach(entry -> name(entry.intent(), entry.claim(), kept));
        choices.forEach(choice -> name(choice.intent(), Claim.assumed(), kept));
        return ImmutableSortedMap.copyOf(kept);
    }

    /** Whoever names a tension first is the one whose doing it is said to be. */
    private void name(Intent intent, Claim claim, Map<TensionId, Tension> kept) {
        scenario.tensions().values().stream()
                .filter(one -> (intent.verb() == Verb.BEGIN || intent.verb() == Verb.END)
                        && one.id().value().equals(intent.subject()))
                .forEach(one -> kept.putIfAbsent(one.id(), new Tension(one.id(), one.kind(), intent.who(), claim)));
    }
}
