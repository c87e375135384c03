package org.placet.cli.classroom;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.placet.explore.Exploration;
import org.placet.explore.StateGraph;
import org.placet.explore.Transition;
import org.placet.explore.TransitionSystem;
import org.placet.explore.Verdict;
import org.placet.model.Scenario;
import org.placet.model.World;
import org.placet.run.Change;
import org.placet.run.Moment;
import org.placet.run.Option;
import org.placet.run.Prospect;
import org.placet.run.Simulation;
import org.placet.run.Stepping;

/**
 * Everything that a class can reach in one scenario: the situations in the order in which a breadth-first search finds
 * them, and for each of them whatever can be done there. What is only thinkable is followed too, and keeps its weight
 * of zero, by which a page tells it from what can happen. An attempt that does not count and leaves nothing behind is a
 * closed door: whoever tries it stays where they are.
 *
 * @param verdicts whether the invariants hold in everything that can happen, thinkable things aside
 * @param explored in how many situations the invariants were looked at
 * @param complete whether it holds everything
 */
record Chart(
        Scenario scenario,
        List<Situation> situations,
        List<Verdict<Moment, Option>> verdicts,
        int explored,
        boolean complete,
        String rulesHash,
        Map<String, String> citations) {

    /** Ways that a chart holds at most; what goes beyond is left out, and the chart says so. */
    static final int MOST_WAYS = 15_000;

    /** Situations that are looked at before a chart is made. */
    private static final int MOST_MOMENTS = 20_000;

    Chart {
        situations = List.copyOf(situations);
        verdicts = List.copyOf(verdicts);
    }

    /**
     * Where a story stands, and what can be done there.
     *
     * @param outcome the name of the end that it is at, or OPEN
     */
    record Situation(Moment moment, String outcome, List<Way> ways) {
        Situation {
            ways = List.copyOf(ways);
        }
    }

    /**
     * One thing that can be done, and where it leads.
     *
     * @param target the number of a situation, or {@link #BEYOND}
     */
    record Way(Prospect prospect, List<Change> changes, int target) {

        /** The chart ends here. */
        static final int BEYOND = -1;

        Way {
            changes = List.copyOf(changes);
        }
    }

    /** Explores a scenario. */
    static Chart of(Scenario scenario) {
        return of(scenario, MOST_WAYS);
    }

    static Chart of(Scenario scenario, int mostWays) {
        var simulation = Simulation.of(scenario);
        try (var stepping = simulation.open()) {
            var memory = new Memory(scenario, stepping);
            var checked = Exploration.of(memory)
                    .upTo(MOST_MOMENTS)
                    .properties(simulation.properties())
                    .run();
            var all = Exploration.of(memory.withClosedDoors())
                    .includeWeightZero()
                    .upTo(MOST_MOMENTS)
                    .run()
                    .graph();
            int kept = kept(all, mostWays);
            var situations = new ArrayList<Situation>();
            for (int number = 0; number < kept; number++) {
                situations.add(situation(stepping, memory, all, number, kept));
            }
            var citations = new HashMap<String, String>();
            simulation.packs().forEach(pack -> citations.putAll(pack.citations()));
            return new Chart(
                    scenario,
                    situations,
                    checked.verdicts(),
                    checked.graph().size(),
                    kept == all.size() && all.isComplete(),
                    simulation.rulesHash(),
                    citations);
        }
    }

    /** How many situations can be kept, from the first on, so that the ways that leave them are not too many. */
    private static int kept(StateGraph<Moment, Option> all, int mostWays) {
        int ways = 0;
        int number = 0;
        while (number < all.size()) {
            ways += all.edgesFrom(number).size();
            if (ways > mostWays) {
                return Math.max(1, number);
            }
            number++;
        }
        return number;
    }

    private static Situation situation(
            Stepping stepping, Memory memory, StateGraph<Moment, Option> all, int number, int kept) {
        var moment = all.state(number);
        var ways = new ArrayList<Way>();
        for (var prospect : memory.prospects(moment)) {
            boolean closed = isClosedDoor(prospect.option(), moment.world(), memory.scenario);
            int target = closed ? number : all.indexOf(prospect.target()).orElse(Way.BEYOND);
            var changes = closed ? List.<Change>of() : stepping.changes(moment, prospect.option(), prospect.target());
            ways.add(new Way(prospect, changes, target < kept ? target : Way.BEYOND));
        }
        return new Situation(moment, stepping.outcome(moment), ways);
    }

    /** Whether an attempt fails without a trace. What a timeline says happened is never one: the days go on. */
    static boolean isClosedDoor(Option option, World world, Scenario scenario) {
        return !option.counts()
                && !option.scripted()
                && option.act().attempted(world, scenario).equals(world);
    }

    /** The step as a transition system that asks the rules only once about each moment. */
    private static final class Memory implements TransitionSystem<Moment, Option> {

        private final Scenario scenario;
        private final Stepping stepping;
        private final Map<Moment, List<Prospect>> known = new HashMap<>();

        Memory(Scenario scenario, Stepping stepping) {
            this.scenario = scenario;
            this.stepping = stepping;
        }

        List<Prospect> prospects(Moment moment) {
            return known.computeIfAbsent(moment, stepping::expand);
        }

        @Override
        public List<Moment> initialStates() {
            return stepping.initialStates();
        }

        @Override
        public List<Transition<Moment, Option>> transitions(Moment moment) {
            return prospects(moment).stream().map(one -> to(one, one.target())).toList();
        }

        /** The same, but whoever tries a closed door stays where they are. */
        TransitionSystem<Moment, Option> withClosedDoors() {
            return new TransitionSystem<>() {
                @Override
                public List<Moment> initialStates() {
                    return Memory.this.initialStates();
                }

                @Override
                public List<Transition<Moment, Option>> transitions(Moment moment) {
                    return prospects(moment).stream()
                            .map(one -> to(
                                    one, isClosedDoor(one.option(), moment.world(), scenario) ? moment : one.target()))
                            .toList();
                }
            };
        }

        private static Transition<Moment, Option> to(Prospect prospect, Moment target) {
            return new Transition<>(prospect.option(), prospect.option().weight(), target);
        }
    }
}
