package org.placet.explain;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.placet.explore.Amount;
import org.placet.explore.Edge;
import org.placet.explore.Odds;
import org.placet.explore.Possible;
import org.placet.explore.StateGraph;
import org.placet.run.Chances;
import org.placet.run.Findings;
import org.placet.run.Moment;
import org.placet.run.Option;
import org.placet.run.Outcome;
import org.placet.run.Simulation;
import org.placet.run.Step;
import org.placet.run.Trace;

/**
 * The steps of a run on which it turned: after which an end was no longer possible that was possible before, or, except
 * in history, on which the odds moved most. What is possible is what can be reached in everything that a survey found.
 *
 * @param atFirst the ends that were possible before the first step
 * @param pivots the steps, in their order
 * @param situations how many situations were looked at
 * @param thinkable whether what can only be thought of was followed too
 * @param complete whether nothing was cut off, and the whole run lies in what was found
 */
public record Pivots(
        Trace trace, List<String> atFirst, List<Pivot> pivots, int situations, boolean thinkable, boolean complete) {

    /**
     * A step on which the run turned.
     *
     * @param lost the ends that were possible before it and are not after it
     * @param left those that still are
     * @param moved how far the odds moved: half the sum of the differences, from 0 to 1; 0 where there are none
     * @param before the odds before it; empty where there are none
     * @param after the odds after it
     * @param isLargest whether the odds moved on no other step as far
     * @param alternatives what else was possible there
     */
    public record Pivot(
            Step step,
            List<String> lost,
            List<String> left,
            double moved,
            ImmutableMap<String, Amount> before,
            ImmutableMap<String, Amount> after,
            boolean isLargest,
            List<Alternative> alternatives) {}

    /**
     * What else could have been done, and where it would have led.
     *
     * @param ends the ends that would have been possible after it
     * @param odds their odds; empty where there are none
     */
    public record Alternative(Option option, List<String> ends, ImmutableMap<String, Amount> odds) {}

    public Pivots {
        atFirst = List.copyOf(atFirst);
        pivots = List.copyOf(pivots);
    }

    /** Those of a run, in what a survey of the same simulation found. */
    public static Pivots of(Simulation simulation, Trace trace, Findings findings) {
        return new Search(simulation, trace, findings).run();
    }

    /** One run in a graph. */
    private static final class Search {

        /** The odds of a step that moves them no farther are as they were. */
        private static final double LEAST = 0.000_5;

        private final Simulation simulation;
        private final Trace trace;
        private final Findings findings;
        private final StateGraph<Moment, Option> graph;
        private final Possible possible;
        private final Optional<Odds<Moment, Option>> odds;

        Search(Simulation simulation, Trace trace, Findings findings) {
            this.simulation = simulation;
            this.trace = trace;
            this.findings = findings;
            this.graph = findings.explored().graph();
            this.possible = Possible.of(
                    graph,
                    moment -> Optional.of(findings.outcomeIn(moment)).filter(code -> !code.equals(Outcome.OPEN)));
            this.odds = Chances.odds(findings);
        }

        Pivots run() {
            var numbers = numbers();
            var all = new ArrayList<Pivot>();
            for (int i = 0; i + 1 < numbers.size(); i++) {
                all.add(pivot(trace.steps().get(i), numbers.get(i), numbers.get(i + 1)));
            }
            double most = all.stream().mapToDouble(Pivot::moved).max().orElse(0);
            var turned = all.stream()
                    .filter(one -> !one.lost().isEmpty() || one.moved() >= Math.max(most, LEAST))
                    .map(one -> most >= LEAST && one.moved() == most ? largest(one) : one)
                    .toList();
            return new Pivots(
                    trace,
                    possible.from(numbers.get(0)),
                    turned,
                    graph.size(),
                    findings.thinkable(),
                    graph.isComplete() && numbers.size() == trace.steps().size() + 1);
        }

        /** The states of the run by their numbers, as far as they lie in the graph. */
        private List<Integer> numbers() {
            try (var stepping = simulation.open()) {
                var numbers = new ArrayList<Integer>();
                int length = trace.steps().size();
                var moments = Retrace.moments(stepping, trace.steps());
                while (moments.isEmpty() && length > 0) {
                    moments = Retrace.moments(stepping, trace.steps().subList(0, --length));
                }
                for (var moment : moments.orElseThrow()) {
                    OptionalInt number = graph.indexOf(moment);
                    if (number.isEmpty()) {
                        break;
                    }
                    numbers.add(number.getAsInt());
                }
                return numbers;
            }
        }

        private Pivot pivot(Step step, int from, int to) {
            var left = possible.from(to);
            var lost = possible.from(from).stream()
                    .filter(end -> !left.contains(end))
                    .toList();
            var before = oddsFrom(from);
            var after = oddsFrom(to);
            return new Pivot(step, lost, left, moved(before, after), before, after, false, alternatives(step, from));
        }

        private static Pivot largest(Pivot one) {
            return new Pivot(
                    one.step(),
                    one.lost(),
                    one.left(),
                    one.moved(),
                    one.before(),
                    one.after(),
                    true,
                    one.alternatives());
        }

        private ImmutableMap<String, Amount> oddsFrom(int state) {
            return odds.map(one -> one.chancesFrom(state)).orElse(ImmutableMap.of());
        }

        private static double moved(ImmutableMap<String, Amount> before, ImmutableMap<String, Amount> after) {
            double sum = 0;
            double kept = 0;
            for (var code : before.keySet()) {
                var one = before.get(code);
                var other = after.get(code);
                if (one != null && other != null) {
                    sum += Math.abs(one.lower() - other.lower());
                    kept += one.lower() - other.lower();
                }
            }
            // whatever the ends lose or gain together, no end at all gains or loses
            return (sum + Math.abs(kept)) / 2;
        }

        private List<Alternative> alternatives(Step step, int from) {
            var world = graph.state(from).world();
            return graph.edgesFrom(from).stream()
                    .filter(edge -> !edge.action().act().equals(step.act()))
                    .filter(edge -> edge.action().counts()
                            || !graph.state(edge.target()).world().equals(world))
                    .map(this::alternative)
                    .toList();
        }

        private Alternative alternative(Edge<Option> edge) {
            return new Alternative(edge.action(), possible.from(edge.target()), oddsFrom(edge.target()));
        }
    }
}
