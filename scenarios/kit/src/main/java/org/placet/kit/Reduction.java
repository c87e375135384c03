package org.placet.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.placet.model.AppealEffect;
import org.placet.model.Appeals;
import org.placet.model.Choice;
import org.placet.model.Clock;
import org.placet.model.Deadlines;
import org.placet.model.Entry;
import org.placet.model.Reading;
import org.placet.model.Scenario;
import org.placet.model.SilenceEffect;
import org.placet.model.When;
import org.placet.scenarios.ScenarioYaml;
import org.placet.scenarios.Scenarios;

/**
 * Leaves out of a scenario whatever a failure does not need: acts, choices, people, and what the reading says beyond
 * the plainest. What remains still fails, and fails no more when any single act is left out.
 */
final class Reduction {

    private static final List<UnaryOperator<Reading>> PLAINER = List.of(
            reading -> reading.but().limits(List.of()).build(),
            Reduction::withoutAppeal,
            Reduction::withPlainDeadlines,
            Reduction::withoutForm,
            Reduction::withoutConsent);

    private final Predicate<Scenario> fails;
    private Scenario smallest;

    private Reduction(Scenario scenario, Predicate<Scenario> fails) {
        this.smallest = scenario;
        this.fails = fails;
    }

    static Scenario of(Scenario scenario, Predicate<Scenario> fails) {
        var reduction = new Reduction(scenario, fails);
        reduction.reduce();
        return reduction.smallest;
    }

    private void reduce() {
        leaveOut();
        attempt(() -> Editing.withoutBystanders(smallest));
        attempt(() ->
                smallest.toBuilder().timeline(onOneDay(smallest.timeline())).build());
        attempt(() -> smallest.toBuilder().clock(plain(smallest)).build());
        if (plainReading()) {
            leaveOut();
        }
        attempt(() -> Editing.withoutBystanders(smallest));
    }

    private void leaveOut() {
        boolean shorter = true;
        while (shorter) {
            shorter = leaveOutActs() | leaveOutChoices();
        }
    }

    private interface Change {
        Scenario made();
    }

    /** Takes a change over where the failure outlasts it; what does not fit together is no scenario. */
    private boolean attempt(Change change) {
        try {
            var changed = change.made();
            if (!changed.equals(smallest) && fails.test(changed)) {
                smallest = changed;
                return true;
            }
            return false;
        } catch (IllegalArgumentException unfit) {
            return false;
        }
    }

    private boolean leaveOutActs() {
        boolean shorter = false;
        for (int i = smallest.timeline().size() - 1;
                i >= 0 && smallest.timeline().size() > 1;
                i--) {
            int place = i;
            shorter |= attempt(() -> withoutEntry(smallest, place));
        }
        return shorter;
    }

    /** Choices that open after an entry open one earlier where an entry before them is left out. */
    private static Scenario withoutEntry(Scenario scenario, int place) {
        var timeline = new ArrayList<>(scenario.timeline());
        timeline.remove(place);
        var choices = scenario.choices().stream()
                .map(one ->
                        one.opensAfter() > place ? new Choice(one.intent(), one.weight(), one.opensAfter() - 1) : one)
                .toList();
        return Editing.with(scenario, timeline, choices).clock(scenario.clock()).build();
    }

    private boolean leaveOutChoices() {
        boolean shorter = !smallest.choices().isEmpty() && attempt(() -> withChoices(List.of()));
        for (int i = smallest.choices().size() - 1; i >= 0; i--) {
            var rest = new ArrayList<>(smallest.choices());
            rest.remove(i);
            shorter |= attempt(() -> withChoices(rest));
        }
        return shorter;
    }

    private Scenario withChoices(List<Choice> choices) {
        return Editing.with(smallest, smallest.timeline(), choices)
                .clock(smallest.clock())
                .build();
    }

    private static List<Entry> onOneDay(List<Entry> timeline) {
        var day = When.on(timeline.get(0).date().first());
        return timeline.stream()
                .map(one -> new Entry(one.id(), day, one.intent(), one.claim()))
                .toList();
    }

    private static Clock plain(Scenario scenario) {
        return Clock.weeklyFrom(scenario.firstDay());
    }

    /** What a reading says beyond the plainest is left out, one thing after the other. */
    private boolean plainReading() {
        boolean plainer = false;
        for (var change : PLAINER) {
            plainer |= attempt(() -> smallest.toBuilder()
                    .reading(change.apply(smallest.reading()))
                    .build());
        }
        Scenarios.readings().forEach(this::underShipped);
        return plainer;
    }

    private static Reading withoutAppeal(Reading reading) {
        return reading.appeals().effect() == AppealEffect.NONE
                ? reading
                : reading.but().appeals(Appeals.NONE).build();
    }

    private static Reading withPlainDeadlines(Reading reading) {
        var now = reading.deadlines();
        return reading.but()
                .deadlines(new Deadlines(14, 90, SilenceEffect.LAPSE, now.sources()))
                .build();
    }

    private static Reading withoutForm(Reading one) {
        return new Reading(
                one.id(),
                one.title(),
                one.says(),
                one.competences(),
                one.limits(),
                Optional.empty(),
                one.consent(),
                one.deadlines(),
                one.appeals(),
                one.disputes(),
                one.scale(),
                one.vocabulary(),
                one.words(),
                one.sources());
    }

    private static Reading withoutConsent(Reading one) {
        return new Reading(
                one.id(),
                one.title(),
                one.says(),
                one.competences(),
                one.limits(),
                one.form(),
                Optional.empty(),
                one.deadlines(),
                one.appeals(),
                one.disputes(),
                one.scale(),
                one.vocabulary(),
                one.words(),
                one.sources());
    }

    /** A shipped reading needs no file beside the scenario's. */
    private void underShipped(String id) {
        if (!Scenarios.readings().contains(smallest.reading().id())) {
            attempt(() -> {
                var changed =
                        smallest.toBuilder().reading(Scenarios.reading(id)).build();
                ScenarioYaml.files("tried", changed, List.of());
                return changed;
            });
        }
    }
}
