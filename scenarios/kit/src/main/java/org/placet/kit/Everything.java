package org.placet.kit;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.placet.explore.StateGraph;
import org.placet.model.Scenario;
import org.placet.run.Moment;
import org.placet.run.Option;
import org.placet.run.Simulation;
import org.placet.run.Trace;

/** Every situation of {@link Stories}, each by its shortest way, the farthest first: it shows those on its way too. */
final class Everything {

    private final int upTo;
    private final Function<Trace, Optional<Throwable>> property;
    private final List<String> cut = new ArrayList<>();
    private int situations;
    private int stories;

    Everything(int upTo, Function<Trace, Optional<Throwable>> property) {
        this.upTo = upTo;
        this.property = property;
    }

    /** The first story that fails, told up to there; nothing where none does. */
    Optional<Scenario> firstFailing(Function<Scenario, Scenario> underPacks) {
        for (var story : Stories.all()) {
            var failing = firstFailing(Simulation.of(underPacks.apply(story)));
            if (failing.isPresent()) {
                return failing;
            }
        }
        return Optional.empty();
    }

    private Optional<Scenario> firstFailing(Simulation simulation) {
        var graph = simulation.explore(upTo).graph();
        stories++;
        situations += graph.size();
        if (!graph.isComplete()) {
            cut.add(simulation.scenario().id());
        }
        var seen = new BitSet(graph.size());
        for (int number = graph.size() - 1; number > 0; number--) {
            if (!seen.get(number)) {
                var trace = trace(simulation, graph, number, seen);
                var failing = property.apply(trace);
                if (failing.isPresent()) {
                    return Retold.of(trace, trace.steps().size());
                }
            }
        }
        return Optional.empty();
    }

    private static Trace trace(Simulation simulation, StateGraph<Moment, Option> graph, int number, BitSet seen) {
        var path = graph.shortestPathTo(number);
        path.states().forEach(state -> graph.indexOf(state).ifPresent(seen::set));
        return simulation.follow(path);
    }

    /** How much of it was looked at. */
    String text() {
        return situations + " situations of " + stories + " stories"
                + (cut.isEmpty() ? ", all of them" : "; of these there are more: " + String.join(", ", cut));
    }
}
