package org.placet.run;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.TreeMap;
import org.placet.advice.RulePack;
import org.placet.advice.RulePacks;
import org.placet.explore.Exploration;
import org.placet.explore.Explored;
import org.placet.explore.Path;
import org.placet.explore.Property;
import org.placet.model.Fingerprint;
import org.placet.model.Scenario;

/**
 * A scenario with the rules that move it. One run follows one choice per step; exploration follows all of them; both
 * take the same steps. A simulation is immutable and can be run any number of times, by several threads.
 *
 * <pre>{@code
 * var trace = Simulation.of(scenario).withSeed(7).run();
 * trace.steps().forEach(step -> System.out.println(step.date() + "  " + step.sentence()));
 * }</pre>
 *
 * @see Stepping the step itself
 */
public final class Simulation {

    /** Steps after which a run is cut, unless told otherwise; the trace says so. */
    public static final int STEPS = 500;

    /** Moments after which an exploration is cut, unless told otherwise; the graph says so. */
    public static final int MOMENTS = 100_000;

    private final Scenario scenario;
    private final List<RulePack> packs;
    private final long seed;
    private final int steps;

    private Simulation(Scenario scenario, List<RulePack> packs, long seed, int steps) {
        this.scenario = scenario;
        this.packs = List.copyOf(packs);
        this.seed = seed;
        this.steps = steps;
    }

    /**
     * A simulation with the rule packs that the scenario names, and seed 0.
     *
     * @throws IllegalStateException if a pack is not found on the class path
     */
    public static Simulation of(Scenario scenario) {
        return new Simulation(scenario, RulePacks.named(scenario.packs()), 0, STEPS);
    }

    /** The same with these packs instead. */
    public Simulation withPacks(List<RulePack> others) {
        return new Simulation(scenario, others, seed, steps);
    }

    /** The same with another seed for what is drawn by lot. */
    public Simulation withSeed(long another) {
        return new Simulation(scenario, packs, another, steps);
    }

    /** The same, cut after so many steps at the latest. */
    public Simulation withSteps(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("A run has 1 step or more; seen " + most);
        }
        return new Simulation(scenario, packs, seed, most);
    }

    /** Follows the timeline while it says what happens, then draws by weight with the seed. */
    public Trace run() {
        return run(Chooser.timelineThen(Chooser.seeded(seed)));
    }

    /** Lets this chooser pick at every step. */
    public Trace run(Chooser chooser) {
        try (var stepping = open()) {
            return new Run(scenario, stepping, chooser, steps, true).trace(seed, rulesHash(), citations());
        }
    }

    /** Tells a path of the explored graph step by step, also where it goes on after the end of the story. */
    public Trace follow(Path<Moment, Option> path) {
        var chooser = new Following(path.actions());
        try (var stepping = open()) {
            return new Run(scenario, stepping, chooser, Integer.MAX_VALUE, false).trace(seed, rulesHash(), citations());
        }
    }

    /** The step as a transition system, for one thread, to be closed. */
    public Stepping open() {
        return new Stepping(scenario, packs);
    }

    /** Follows every choice that has a weight, up to {@value #MOMENTS} moments, and tests every invariant. */
    public Explored<Moment, Option> explore() {
        return explore(MOMENTS);
    }

    /** Follows every choice that has a weight, up to so many moments, and tests every invariant. */
    public Explored<Moment, Option> explore(int moments) {
        return exploration().upTo(moments).run();
    }

    /**
     * The plan that {@link #explore()} runs, to be given other limits, more threads, more properties, or somebody who
     * hears how far it has come.
     */
    public Exploration<Moment, Option> exploration() {
        return Exploration.opening(this::open).upTo(MOMENTS).properties(properties());
    }

    /** The invariants as properties of the explored graph; the first is that there is no breach. */
    public List<Property<Moment, Option>> properties() {
        return new Promises(scenario).general();
    }

    /** SHA-256 over the hashes of the packs, in the order in which they are asked. */
    public String rulesHash() {
        return Fingerprint.of(packs.stream().map(RulePack::hash).toList());
    }

    private ImmutableSortedMap<String, String> citations() {
        var all = new TreeMap<String, String>();
        packs.forEach(pack -> all.putAll(pack.citations()));
        return ImmutableSortedMap.copyOf(all);
    }

    /** The story that is moved. */
    public Scenario scenario() {
        return scenario;
    }

    /** The rule packs that are asked. */
    public List<RulePack> packs() {
        return packs;
    }
}
