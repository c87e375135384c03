package org.placet.rules;

import java.util.List;
import java.util.Optional;
import org.placet.advice.Refusal;
import org.placet.advice.RulePack;
import org.placet.explore.Edge;
import org.placet.explore.StateGraph;
import org.placet.model.Scenario;
import org.placet.run.Moment;
import org.placet.run.Option;
import org.placet.run.Simulation;

/**
 * Whether two sets of rules come to the same in a story: the same moments, and from each the same acts with the same
 * weights, counted or refused in the same way, leading to the same moments. Which rules say so may differ: this is for
 * rules that were written anew and must not have changed what they mean.
 */
public final class SameGraph {

    private SameGraph() {}

    /** Nothing if they come to the same; otherwise where they first differ, nearest to the beginning. */
    public static Optional<String> difference(Scenario story, List<RulePack> some, List<RulePack> others) {
        var one = Simulation.of(story).withPacks(some).explore().graph();
        var other = Simulation.of(story).withPacks(others).explore().graph();
        for (int number = 0; number < Math.min(one.size(), other.size()); number++) {
            var difference = difference(one, other, number);
            if (difference.isPresent()) {
                return difference.map(what -> "In '" + story.id() + "': " + what);
            }
        }
        return one.size() == other.size()
                ? Optional.empty()
                : Optional.of("In '" + story.id() + "': " + one.size() + " and " + other.size() + " moments");
    }

    private static Optional<String> difference(
            StateGraph<Moment, Option> one, StateGraph<Moment, Option> other, int number) {
        if (!one.state(number).equals(other.state(number))) {
            return Optional.of("moment " + number + " is " + one.state(number) + " and " + other.state(number));
        }
        var ways = labels(one.edgesFrom(number));
        var otherWays = labels(other.edgesFrom(number));
        if (ways.equals(otherWays)) {
            return Optional.empty();
        }
        var only = ways.stream().filter(way -> !otherWays.contains(way)).toList();
        var otherOnly = otherWays.stream().filter(way -> !ways.contains(way)).toList();
        return Optional.of("from moment " + number + " only the first rules allow " + only + ", only the second "
                + otherOnly + "; the moment is " + one.state(number));
    }

    private static List<String> labels(List<Edge<Option>> edges) {
        return edges.stream().map(SameGraph::label).toList();
    }

    private static String label(Edge<Option> edge) {
        var option = edge.action();
        return option.act() + " with weight " + edge.weight() + ", "
                + option.refusal().map(Refusal::kind).map(Enum::name).orElse("counts") + ", to " + edge.target();
    }
}
