package org.placet.kit;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.placet.kit.Person.Approval;
import org.placet.kit.Plot.Cast;
import org.placet.kit.Plot.Open;
import org.placet.kit.Plot.Opens;
import org.placet.kit.Plot.Times;
import org.placet.model.Actor;
import org.placet.model.Entry;
import org.placet.model.Position;
import org.placet.model.Reading;
import org.placet.model.Request;
import org.placet.model.Scenario;
import org.placet.model.Stance;
import org.placet.model.World;
import org.placet.run.Simulation;
import org.placet.run.Step;
import org.placet.run.Trace;

/**
 * What properties are tried on: any scenario that a file can tell, and what it is made of. The kit gives them to a bare
 * {@code @ForAll Scenario}, {@code @ForAll Trace} and the like; here they stand to be combined and narrowed.
 *
 * <p>Scenarios are drawn so that something happens: most acts come when it is their turn, some come from others, twice,
 * too late, or out of nowhere. Final approval lies with the authority, with an outsider, or nowhere. Whatever parts
 * jqwik leaves out when it shrinks a sample, a scenario remains.
 */
public final class Any {

    /** Steps after which the run of a drawn scenario is cut. */
    static final int STEPS = 40;

    private static final int MOVES = 10;
    private static final int USUAL = 12;

    private Any() {}

    /** A scenario under a reading that is drawn as well. */
    public static Arbitrary<Scenario> scenario() {
        return story(Law.any().map(Ground::of));
    }

    /** A scenario under this reading, in the words that its limits name. */
    public static Arbitrary<Scenario> scenarioUnder(Reading reading) {
        return story(Arbitraries.just(Ground.of(reading)));
    }

    private static Arbitrary<Scenario> story(Arbitrary<Ground> ground) {
        var asked = Asked.any().list().ofMinSize(1).ofMaxSize(2);
        return Combinators.combine(ground, cast(), asked, moves(), opens(), times())
                .as(Plot::of)
                .withoutEdgeCases();
    }

    /** A beginning in which all goes its usual way, and then what somebody makes of it. */
    private static Arbitrary<List<Move>> moves() {
        var beginning = Arbitraries.integers().between(0, 6).withDistribution(RandomDistribution.uniform());
        return Combinators.combine(beginning, Move.any().list().ofMaxSize(MOVES))
                .as((usual, others) -> Stream.concat(Collections.nCopies(usual, Move.NEXT).stream(), others.stream())
                        .toList());
    }

    private static Arbitrary<Cast> cast() {
        var approval = Arbitraries.frequency(
                Tuple.of(5, Approval.WITH_THE_AUTHORITY),
                Tuple.of(2, Approval.WITH_THE_OUTSIDER),
                Tuple.of(1, Approval.NOWHERE),
                Tuple.of(1, Approval.NOWHERE_BUT_HANDLED));
        return Combinators.combine(
                        approval,
                        Arbitraries.of(Person.values()).set().ofMaxSize(5),
                        Arbitraries.of(Stance.values()).list().ofMaxSize(2))
                .as(Cast::new);
    }

    private static Arbitrary<Opens> opens() {
        var usual = Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(List.<Integer>of())),
                Tuple.of(1, Arbitraries.of(0, 1, 4, 12).list().ofSize(USUAL)));
        var other = Combinators.combine(Move.any(), Arbitraries.of(4, 0, 1, 12), Arbitraries.of(0, 0, 0, 1, 3))
                .as(Open::new);
        return Combinators.combine(usual, other.list().ofMaxSize(6)).as(Opens::new);
    }

    private static Arbitrary<Times> times() {
        return Combinators.combine(
                        Arbitraries.of(7, 1, 30),
                        Arbitraries.of(4, 2, 0),
                        Arbitraries.of(0, 1, 100).optional(0.3),
                        Arbitraries.of(0, 1, 30).optional(0.3))
                .as(Times::new);
    }

    /** A run of a drawn scenario with a drawn seed, under the rule packs that the scenario names. */
    public static Arbitrary<Trace> trace() {
        return traceOf(scenario());
    }

    /** A run of one of these scenarios with a drawn seed. */
    public static Arbitrary<Trace> traceOf(Arbitrary<Scenario> scenarios) {
        return Combinators.combine(scenarios, Arbitraries.longs()).as(Any::run);
    }

    static Trace run(Scenario scenario, long seed) {
        return Simulation.of(scenario).withSeed(seed).withSteps(STEPS).run();
    }

    /** A reading: every decision rule, silence effect, appeal effect, form, limit and deadline that rules tell apart. */
    public static Arbitrary<Reading> reading() {
        return Law.any().map(Law::reading);
    }

    /** Somebody in a drawn scenario. */
    public static Arbitrary<Actor> actor() {
        return oneOf(scenario().map(one -> List.copyOf(one.actors().values())));
    }

    /** What somebody has said in a drawn scenario. */
    public static Arbitrary<Position> position() {
        return oneOf(scenario().map(Scenario::positions).filter(all -> !all.isEmpty()));
    }

    /** A request: numbers around 0, 1, 100 and 1,000; words within the limits, beyond them, both and none. */
    public static Arbitrary<Request> request() {
        return oneOf(scenario().map(one -> List.copyOf(one.requests().values())));
    }

    /** The acts of a drawn scenario, in order: wrong actors, repetitions, leaps in time and all. */
    public static Arbitrary<List<Entry>> timeline() {
        return scenario().map(Scenario::timeline);
    }

    /** A world that a run of a drawn scenario comes to. */
    public static Arbitrary<World> reachableWorld() {
        return reachable(trace());
    }

    private static Arbitrary<World> reachable(Arbitrary<Trace> traces) {
        return oneOf(traces.map(one -> Stream.concat(
                        Stream.of(one.scenario().firstWorld()),
                        one.steps().stream().map(Step::after))
                .toList()));
    }

    /** A world whose parts are from different runs: what each part says can be, and together nothing leads there. */
    public static Arbitrary<World> unreachableWorld() {
        return unreachable(reachableWorld());
    }

    private static Arbitrary<World> unreachable(Arbitrary<World> worlds) {
        return Combinators.combine(worlds, worlds, worlds).as(Any::patched);
    }

    private static World patched(World requests, World authorisations, World undertakings) {
        return new World(
                requests.requests(),
                authorisations.authorisations(),
                undertakings.undertakings(),
                authorisations.bases(),
                undertakings.lasting(),
                requests.positions(),
                requests.own());
    }

    /** Any of both. */
    public static Arbitrary<World> world() {
        return worldOf(scenario());
    }

    static Arbitrary<World> worldOf(Arbitrary<Scenario> scenarios) {
        var worlds = reachable(traceOf(scenarios));
        return Arbitraries.frequencyOf(Tuple.of(2, worlds), Tuple.of(1, unreachable(worlds)));
    }

    private static <T> Arbitrary<T> oneOf(Arbitrary<List<T>> several) {
        return Combinators.combine(several, Arbitraries.integers().between(0, 1000))
                .as((all, number) -> all.get(number % all.size()));
    }
}
