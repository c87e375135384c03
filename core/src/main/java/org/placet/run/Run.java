package org.placet.run;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placet.act.TimePasses;
import org.placet.check.Breach;
import org.placet.check.Invariant;
import org.placet.check.Invariants;
import org.placet.check.Logged;
import org.placet.check.Watch;
import org.placet.model.Claim;
import org.placet.model.Entry;
import org.placet.model.Scenario;
import org.placet.model.UndertakingPhase;
import org.placet.model.When;
import org.placet.model.World;

/** One run: a chooser's path through the steps, watched by the monitors at each of them. */
final class Run {

    private final Scenario scenario;
    private final Stepping stepping;
    private final Chooser chooser;
    private final int most;
    private final boolean stopsAtTheEnd;
    private final Script script;
    private final Outcomes outcomes;
    private final List<Step> steps = new ArrayList<>();
    private final List<Logged> record = new ArrayList<>();
    private final Watch watch;
    private final Passing passing;
    private final Set<Invariant> arisen = new HashSet<>();
    private LocalDate today;
    private Optional<Breach> breach = Optional.empty();
    private Optional<String> cut = Optional.empty();

    /**
     * A run that has not begun.
     *
     * @param stopsAtTheEnd whether it is over where the story is; otherwise the chooser says when
     */
    Run(Scenario scenario, Stepping stepping, Chooser chooser, int most, boolean stopsAtTheEnd) {
        this.scenario = scenario;
        this.stepping = stepping;
        this.chooser = chooser;
        this.most = most;
        this.stopsAtTheEnd = stopsAtTheEnd;
        this.script = new Script(scenario);
        this.watch = Watch.over(scenario);
        this.passing = new Passing(scenario);
        this.outcomes = new Outcomes(scenario);
        this.today = script.dayAfter(0);
    }

    Trace trace(long seed, String rulesHash, ImmutableSortedMap<String, String> citations) {
        var moment = stepping.initialStates().get(0);
        while (breach.isEmpty()) {
            var next = next(moment);
            if (next.isEmpty()) {
                break;
            }
            if (steps.size() == most) {
                cut = Optional.of("The run was cut after " + most + (most == 1 ? " step" : " steps")
                        + "; it had not come to an end.");
                break;
            }
            moment = take(moment, next.get());
        }
        var outcome = outcomes.of(steps, worldOf(moment), breach);
        var checks = Checks.of(scenario, record, arisen, breach);
        // a path that somebody picked out of all of them was never meant to end as expected
        var unmet = stopsAtTheEnd ? Expectations.unmet(scenario, steps, outcome, checks) : List.<String>of();
        return new Trace(scenario, seed, rulesHash, citations, steps, outcome, checks, unmet, cut);
    }

    /** The last world in which nothing was broken: what a breach made, or would have made, does not stand. */
    private World worldOf(Moment moment) {
        if (breach.isEmpty()) {
            return moment.world();
        }
        return steps.size() < 2
                ? scenario.firstWorld()
                : steps.get(steps.size() - 2).after();
    }

    /** What happens next, or nothing at the end. */
    private Optional<Next> next(Moment moment) {
        if (stopsAtTheEnd && moment.behind() >= script.length() && isOver(moment.world())) {
            return Optional.empty();
        }
        var prospects = stepping.expand(moment);
        if (prospects.isEmpty()) {
            return Optional.empty();
        }
        var options = prospects.stream().map(Prospect::option).toList();
        var pick = chooser.choose(options);
        if (pick.isEmpty()) {
            return Optional.empty();
        }
        var chosen = prospects.get(pick.get().index());
        var date = dateOf(moment, chosen.option());
        if (stopsAtTheEnd && isAfterTheEnd(date)) {
            return Optional.empty();
        }
        var entry = chosen.option().scripted() ? script.entry(moment.behind()) : Optional.<Entry>empty();
        return Optional.of(new Next(chosen, new Telling(date, entry, pick.get().draw(), options)));
    }

    private Moment take(Moment moment, Next next) {
        var target = next.chosen.target();
        if (target.breach().isPresent()) {
            breach = target.breach();
            target = new Moment(moment.world(), target.behind(), target.breach());
        }
        note(moment, next.chosen, target, next.telling);
        return target;
    }

    /** What was chosen, with what its step needs to be told. */
    private record Next(Prospect chosen, Telling telling) {}

    /** What a step needs to be told beside what happened. */
    private record Telling(When date, Optional<Entry> entry, Optional<Chooser.Draw> draw, List<Option> options) {}

    private void note(Moment before, Prospect chosen, Moment after, Telling telling) {
        var wording = Wording.of(scenario);
        var option = chosen.option();
        var differences = new Differences(scenario, before.world(), after.world());
        var claim = telling.entry.map(Entry::claim).orElse(Claim.assumed());
        int level = scenario.levelIn(after.world());
        var logged = new Logged(
                steps.size() + 1,
                telling.date,
                option.act(),
                option.counts() && after.breach().isEmpty(),
                differences.statuses(),
                differences.phases(),
                level,
                differences.tensions(),
                claim.sources());
        record.add(logged);
        today = telling.date.first().isAfter(today) ? telling.date.first() : today;
        steps.add(new Step(
                steps.size() + 1,
                telling.entry.flatMap(Entry::id),
                telling.date,
                claim,
                option,
                telling.draw,
                telling.options,
                chosen.consequences(),
                stepping.changes(before, option, after),
                level,
                wording.does(option.act()),
                wording.sentence(option.act()),
                after.world(),
                logged));
        breach = breach.or(() -> watched(before, option, after, logged));
    }

    /** What the monitors see now that the record has another line. */
    private Optional<Breach> watched(Moment before, Option option, Moment after, Logged line) {
        if (after.breach().isEmpty()) {
            var passages = passing.of(before, option, after);
            Invariants.ALL.stream()
                    .filter(invariant -> !arisen.contains(invariant) && Passing.arises(invariant, passages))
                    .forEach(arisen::add);
        }
        return watch.see(line);
    }

    private When dateOf(Moment moment, Option option) {
        if (moment.behind() < script.length()) {
            return script.dateOf(moment.behind());
        }
        return option.act() instanceof TimePasses time ? When.on(today.plusDays(time.days())) : When.on(today);
    }

    private boolean isAfterTheEnd(When date) {
        return scenario.clock().until().filter(date.first()::isAfter).isPresent();
    }

    /** Whether the story has reached an end and nothing can come of it any more. */
    private boolean isOver(World world) {
        return outcomes.isReached(world)
                && world.authorisations().values().stream().noneMatch(one -> one.alive())
                && world.undertakings().values().stream().noneMatch(one -> one.phase() == UndertakingPhase.PLANNED);
    }
}
