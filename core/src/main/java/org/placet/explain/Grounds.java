package org.placet.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.placet.act.TimePasses;
import org.placet.advice.Facts;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;
import org.placet.model.ActorId;
import org.placet.model.Basis;
import org.placet.model.Claim;
import org.placet.model.Competence;
import org.placet.model.ConsentNeeded;
import org.placet.model.Form;
import org.placet.model.Limit;
import org.placet.model.RequestState;
import org.placet.model.Scenario;
import org.placet.model.Sourced;
import org.placet.model.TensionKind;
import org.placet.run.Change;
import org.placet.run.FactWords;
import org.placet.run.Step;
import org.placet.run.Trace;
import org.placet.run.Wording;

/** Follows one step back to its grounds. A step that several things rest on is told once, where it comes first. */
final class Grounds {

    /** The timeline and the clock explain nothing: what they say stands in the claim and in the days. */
    private static final Set<String> NO_RULES = Set.of("timeline", "clock");

    private final Trace trace;
    private final Scenario scenario;
    private final Wording wording;
    private final FactWords words;
    private final History history;
    private final Set<Integer> told = new TreeSet<>();

    private Grounds(Trace trace) {
        this.trace = trace;
        this.scenario = trace.scenario();
        this.wording = Wording.of(scenario);
        this.words = FactWords.of(scenario);
        this.history = new History(trace);
    }

    static Why of(Trace trace, int number) {
        if (number < 1 || number > trace.steps().size()) {
            throw new IllegalArgumentException("There is no step " + number + "; this run has "
                    + trace.steps().size() + ", numbered from 1");
        }
        var step = trace.steps().get(number - 1);
        var root = new Grounds(trace).step(number);
        return new Why(number, step.date(), step.sentence(), step.refusal().map(Refusal::kind), root);
    }

    private Ground step(int number) {
        var step = trace.steps().get(number - 1);
        if (!told.add(number)) {
            return new Ground(Ground.Kind.STEP, step.sentence(), "", List.of(), OptionalInt.of(number), List.of());
        }
        var grounds = new ArrayList<Ground>();
        reasons(step).forEach(reason -> grounds.add(rule(reason, number)));
        if (step.counts() && !(step.act() instanceof TimePasses)) {
            grounds.add(Ground.leaf(Ground.Kind.ABSENT, Ground.NOTHING_AGAINST, List.of()));
        }
        grounds.addAll(whatItChanged(step));
        step.consequences().forEach(reason -> grounds.add(rule(reason, number)));
        grounds.add(claim(step.claim()));
        return new Ground(
                Ground.Kind.STEP, step.sentence(), "", step.claim().sources(), OptionalInt.of(number), grounds);
    }

    private static List<Reason> reasons(Step step) {
        return step.refusal().map(Refusal::reasons).orElse(step.option().reasons()).stream()
                .filter(reason -> !NO_RULES.contains(reason.rule()))
                .toList();
    }

    private Ground rule(Reason reason, int number) {
        var grounds = new ArrayList<Ground>();
        reason.facts().forEach(fact -> grounds.add(fact(fact, number)));
        wording.absent(reason).forEach(absent -> grounds.add(Ground.leaf(Ground.Kind.ABSENT, absent, List.of())));
        return new Ground(
                Ground.Kind.RULE,
                wording.sentence(reason),
                reason.rule(),
                reason.sources(),
                OptionalInt.empty(),
                grounds);
    }

    private Ground fact(Object fact, int number) {
        var sources = fact instanceof Sourced sourced ? sourced.sources() : List.<String>of();
        if (!isOfWorld(fact)) {
            var end = isOfReading(fact)
                    ? Ground.leaf(
                            Ground.Kind.READING,
                            "The reading '" + scenario.reading().id() + "' says so.",
                            sources)
                    : Ground.leaf(Ground.Kind.SCENARIO, "The scenario says so.", sources);
            return new Ground(Ground.Kind.FACT, words.say(fact), "", sources, OptionalInt.empty(), List.of(end));
        }
        var made = history.madeBefore(number, fact);
        if (made.isEmpty()) {
            return withClock(words.say(fact), number);
        }
        if (made.getAsInt() == History.START) {
            var start = Ground.leaf(Ground.Kind.START, "The story began with it.", sourcesAtFirst(fact));
            return new Ground(Ground.Kind.FACT, words.say(fact), "", sources, made, List.of(start));
        }
        if (history.isByClock(made.getAsInt(), fact)) {
            return withClock(words.say(fact), made.getAsInt());
        }
        return new Ground(Ground.Kind.FACT, words.say(fact), "", sources, made, List.of(step(made.getAsInt())));
    }

    /** A fact that nobody's act made: days went by, and a deadline ran out. */
    private Ground withClock(String fact, int number) {
        var text = trace.steps().get(number - 1).changes().stream()
                .flatMap(change -> wording.byClock(change).stream())
                .findFirst()
                .orElse("The days that went by made it so.");
        var clock = new Ground(
                Ground.Kind.CLOCK,
                text,
                "",
                scenario.reading().deadlines().sources(),
                OptionalInt.of(number),
                List.of());
        return new Ground(Ground.Kind.FACT, fact, "", List.of(), OptionalInt.of(number), List.of(clock));
    }

    /** How the things stood that the act changed: that they stood so is what it could build on. */
    private List<Ground> whatItChanged(Step step) {
        var before = step.number() == 1
                ? scenario.firstWorld()
                : trace.steps().get(step.number() - 2).after();
        var facts = Facts.of(before, scenario);
        var grounds = new ArrayList<Ground>();
        for (var change : step.changes()) {
            var earlier = step.changes().stream()
                    .filter(Change::byClock)
                    .filter(other -> other.what().equals(change.what()))
                    .findFirst();
            if (!change.byClock() && earlier.isPresent()) {
                grounds.add(withClock(change.what() + ": " + change.before(), step.number()));
            } else if (!change.byClock()) {
                facts.stream()
                        .filter(fact -> History.subject(fact).equals(change.what()))
                        .map(fact -> fact(fact, step.number()))
                        .forEach(grounds::add);
            } else if (step.act() instanceof TimePasses) {
                grounds.add(withClock(change.what() + ": " + change.after(), step.number()));
            }
        }
        return grounds;
    }

    private Ground claim(Claim claim) {
        var by = claim.by()
                .map(this::name)
                .map(name -> "reported by " + name)
                .orElse(claim.basis().code());
        var said = claim.basis() == Basis.ASSUMED ? "Assumed" : "On this word: " + by;
        var support =
                claim.basis() == Basis.ASSUMED ? "" : ", " + claim.support().code();
        return Ground.leaf(Ground.Kind.CLAIM, said + support + ".", claim.sources());
    }

    private String name(ActorId actor) {
        return scenario.nameOf(actor);
    }

    private List<String> sourcesAtFirst(Object fact) {
        if (fact instanceof RequestState request) {
            return scenario.request(request.root()).sources();
        }
        return fact instanceof Sourced sourced ? sourced.sources() : List.of();
    }

    private static boolean isOfWorld(Object fact) {
        return !History.subject(fact).isEmpty() || fact instanceof Facts.CurrentPosition || !isOfScenario(fact);
    }

    private static boolean isOfScenario(Object fact) {
        var home = fact.getClass().getPackageName();
        return isOfReading(fact)
                || home.equals(Facts.class.getPackageName())
                || home.equals(Scenario.class.getPackageName());
    }

    private static boolean isOfReading(Object fact) {
        return fact instanceof Competence
                || fact instanceof ConsentNeeded
                || fact instanceof Limit
                || fact instanceof Form
                || fact instanceof TensionKind;
    }
}
