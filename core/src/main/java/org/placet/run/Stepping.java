package org.placet.run;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.placet.act.Acts;
import org.placet.act.TimePasses;
import org.placet.advice.Advice;
import org.placet.advice.Adviser;
import org.placet.advice.Facts;
import org.placet.advice.Happened;
import org.placet.advice.Reason;
import org.placet.advice.Rule;
import org.placet.advice.RulePack;
import org.placet.advice.Turn;
import org.placet.check.Breach;
import org.placet.explore.OpenSystem;
import org.placet.explore.Ruled;
import org.placet.explore.Transition;
import org.placet.explore.Weight;
import org.placet.model.BreachException;
import org.placet.model.Choice;
import org.placet.model.Intent;
import org.placet.model.Scenario;
import org.placet.model.Sourced;
import org.placet.model.TensionId;
import org.placet.model.World;

/**
 * The step of a simulation, as a transition system: from a moment, everything that can happen and where it leads. A
 * run is one path through it; exploration follows all of them. Asks rule packs through sessions of its own, so it
 * serves one thread and is closed after use.
 *
 * <p>One step: rules say what actors may attempt; rules say what would count; one option is chosen; the act is applied
 * by the table; rules say which tensions follow.
 *
 * @see Simulation
 */
public final class Stepping implements OpenSystem<Moment, Option>, Ruled {

    private static final Reason NO_POWER =
            Reason.of("default-deny", "No rule gives {actor} the power to do this.", List.of(Sourced.ASSUMPTION));
    private static final Reason TIME = Reason.of("clock", "Time passes.", List.of(Sourced.ASSUMPTION));

    private final Scenario scenario;
    private final Script script;
    private final List<RulePack> packs;
    private final List<Adviser> advisers;
    private final Set<String> spoken = new HashSet<>();

    Stepping(Scenario scenario, List<RulePack> packs) {
        this.scenario = scenario;
        this.script = new Script(scenario);
        this.packs = packs;
        var fixed = Facts.fixed(scenario);
        this.advisers = packs.stream().map(pack -> pack.open(fixed)).toList();
    }

    @Override
    public List<Moment> initialStates() {
        return List.of(Moment.first(scenario.firstWorld()));
    }

    @Override
    public List<Transition<Moment, Option>> transitions(Moment moment) {
        return expand(moment).stream()
                .map(prospect ->
                        new Transition<>(prospect.option(), prospect.option().weight(), prospect.target()))
                .toList();
    }

    /** Everything that can happen at this moment, sorted, with no act twice. */
    public List<Prospect> expand(Moment moment) {
        return expand(moment, option -> true);
    }

    /** The same for those that pass the test. */
    public List<Prospect> expand(Moment moment, Predicate<Option> wanted) {
        if (moment.breach().isPresent()) {
            return List.of();
        }
        var waited = waiting(moment);
        if (waited.breach().isPresent()) {
            return List.of(new Prospect(timeOption(script.daysBefore(moment.behind()), false), waited, List.of()));
        }
        var world = waited.world();
        look(world, moment.behind());
        var attempts = attempts(world, moment.behind());
        var rulings = Rulings.from(ask(attempts.acts()));
        var prospects = new ArrayList<Prospect>();
        for (var attempt : attempts.sorted()) {
            var option = attempt.option(rulings, NO_POWER);
            if (wanted.test(option)) {
                prospects.add(prospect(world, moment, option, attempt.scripted()));
            }
        }
        return List.copyOf(prospects);
    }

    /**
     * What would become of each of these if it were attempted at this moment, whether or not the scenario leaves it
     * open: in their order, none where a breach has ended the story.
     *
     * @throws IllegalArgumentException if one is about something that the scenario does not have
     */
    public List<Option> consider(Moment moment, List<Intent> intents) {
        var waited = moment.breach().isPresent() ? moment : waiting(moment);
        return waited.breach().isPresent() ? List.of() : weigh(waited.world(), moment.behind(), intents);
    }

    /** The same for those that pass the test, with the moment that each leads to. */
    public List<Prospect> follow(Moment moment, List<Intent> intents, Predicate<Option> wanted) {
        var waited = moment.breach().isPresent() ? moment : waiting(moment);
        if (waited.breach().isPresent()) {
            return List.of();
        }
        var world = waited.world();
        return weigh(world, moment.behind(), intents).stream()
                .filter(wanted)
                .map(option -> prospect(world, moment, option, false))
                .toList();
    }

    private List<Option> weigh(World world, int behind, List<Intent> intents) {
        look(world, behind);
        var acts =
                intents.stream().map(intent -> Acts.of(intent, world, scenario)).toList();
        var rulings = Rulings.from(ask(acts));
        return acts.stream()
                .map(act -> new Attempts.Attempt(act, Weight.ZERO, false, List.of()).option(rulings, NO_POWER))
                .toList();
    }

    /** What nobody's act makes of this moment: the days up to the next deadline go by; nothing where none runs. */
    public Optional<Prospect> idle(Moment moment) {
        var days = moment.world().nextDeadline();
        if (moment.breach().isPresent() || days.isEmpty() || script.daysBefore(moment.behind()) > 0) {
            return Optional.empty();
        }
        var time = timeOption(days.getAsInt(), false);
        return Optional.of(prospect(moment.world(), moment, time, false));
    }

    /** What a step changed, in words: first what the days up to its act did, then what the act did. */
    public List<Change> changes(Moment before, Option option, Moment after) {
        if (option.act() instanceof TimePasses) {
            return Differences.byClock(scenario, before.world(), after.world()).changes();
        }
        var waited = waited(before);
        return Stream.concat(
                        Differences.byClock(scenario, before.world(), waited).changes().stream(),
                        new Differences(scenario, waited, after.world()).changes().stream())
                .toList();
    }

    /** The name of the end that the story is at: the scenario's own, or the phase of its request; OPEN, BREACH. */
    public String outcome(Moment moment) {
        return moment.breach().isPresent() ? Outcome.BREACH : new Outcomes(scenario).codeIn(moment.world());
    }

    @Override
    public Set<String> rules() {
        return packs.stream()
                .flatMap(pack -> pack.rules().stream())
                .map(Rule::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    @Override
    public Set<String> spoken() {
        return ImmutableSortedSet.copyOf(spoken);
    }

    @Override
    public void close() {
        advisers.forEach(Adviser::close);
    }

    /** The world after the days up to the next entry of the timeline, before that entry's act; as it was, in a breach. */
    public World waited(Moment moment) {
        return moment.breach().isPresent() ? moment.world() : waiting(moment).world();
    }

    /** The moment after the days up to the next entry of the timeline: they belong to that entry's step. */
    private Moment waiting(Moment moment) {
        int days = script.daysBefore(moment.behind());
        if (days == 0) {
            return moment;
        }
        return applied(moment.behind(), () -> new TimePasses(days).counted(moment.world(), scenario));
    }

    private void look(World world, int behind) {
        var facts = new ArrayList<>(Facts.of(world, scenario));
        scenario.choices().stream()
                .filter(choice -> choice.opensAfter() <= behind)
                .forEach(facts::add);
        advisers.forEach(adviser -> adviser.look(world, facts));
    }

    private List<Advice> ask(List<?> questions) {
        var advice = new ArrayList<Advice>();
        advisers.forEach(adviser -> advice.addAll(adviser.ask(questions)));
        advice.forEach(one -> spoken.add(one.reason().rule()));
        return advice;
    }

    private Attempts attempts(World world, int behind) {
        var attempts = new Attempts();
        var who = new TreeSet<>(scenario.choices().stream().map(Choice::who).toList());
        for (var advice : ask(who.stream().map(Turn::new).toList())) {
            if (advice instanceof Advice.Attempts open) {
                var act = Acts.of(open.choice().intent(), world, scenario);
                attempts.add(act, open.choice().weight(), open.reason());
            } else if (advice instanceof Advice.AttemptsOwn own) {
                attempts.add(own.act(), own.choice().weight(), own.reason());
            }
        }
        script.intent(behind).map(intent -> Acts.of(intent, world, scenario)).ifPresent(attempts::addScripted);
        script.waitAtTheEnd(behind).map(TimePasses::new).ifPresent(attempts::addScripted);
        if (!attempts.areScripted()) {
            tick(world).ifPresent(time -> attempts.add(time, weightOfTime(), TIME));
        }
        return attempts;
    }

    /** One tick, or up to the next deadline; nothing where no deadline runs. */
    private Optional<TimePasses> tick(World world) {
        var next = world.nextDeadline();
        return next.isPresent()
                ? Optional.of(new TimePasses(Math.min(scenario.clock().tickDays(), next.getAsInt())))
                : Optional.empty();
    }

    /** Where nothing is left open the story is told when its timeline is: that time passes then can only be thought of. */
    private Weight weightOfTime() {
        boolean open = scenario.choices().stream().anyMatch(Choice::drawn);
        return open ? scenario.clock().weight() : Weight.ZERO;
    }

    private Prospect prospect(World world, Moment moment, Option option, boolean scripted) {
        int behind = scripted ? moment.behind() + 1 : script.length();
        var target = applied(
                behind,
                () -> option.counts()
                        ? option.act().counted(world, scenario)
                        : option.act().attempted(world, scenario));
        if (target.breach().isPresent()) {
            return new Prospect(option, target, List.of());
        }
        return withConsequences(option, target);
    }

    private Prospect withConsequences(Option option, Moment target) {
        var lasting = new TreeSet<>(target.world().lasting());
        var reasons = new TreeSet<Reason>();
        var begins = new TreeSet<TensionId>();
        var ends = new TreeSet<TensionId>();
        for (var advice : ask(List.of(new Happened(option.act(), option.counts())))) {
            if (advice instanceof Advice.Begins begun) {
                begins.add(begun.tension());
                reasons.add(begun.reason());
            } else if (advice instanceof Advice.Ends ended) {
                ends.add(ended.tension());
                reasons.add(ended.reason());
            }
        }
        lasting.removeAll(ends);
        lasting.addAll(begins);
        var world = target.world().withLasting(ImmutableSortedSet.copyOf(lasting));
        return new Prospect(option, new Moment(world, target.behind(), Optional.empty()), List.copyOf(reasons));
    }

    private Moment applied(int behind, Supplier<World> change) {
        try {
            return new Moment(change.get(), behind, Optional.empty());
        } catch (BreachException broken) {
            var message = Optional.ofNullable(broken.getMessage()).orElse("");
            var before = scenario.firstWorld();
            return new Moment(before, behind, Optional.of(new Breach(broken.invariant(), message)));
        }
    }

    private static Option timeOption(int days, boolean scripted) {
        return new Option(new TimePasses(days), Weight.ONE, scripted, Optional.empty(), List.of(TIME));
    }
}
