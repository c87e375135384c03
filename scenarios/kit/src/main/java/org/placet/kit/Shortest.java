package org.placet.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.placet.explore.Weight;
import org.placet.model.Choice;
import org.placet.model.Clock;
import org.placet.model.Entry;
import org.placet.model.Scenario;
import org.placet.run.Simulation;

/**
 * Whether the acts of a failing story lead to the failure in fewer steps: every situation that they can come to, in any
 * order and as often as there is an occasion, the nearest first.
 *
 * @param story the shortest that fails
 * @param situations how many nearer situations were looked at, none of which fails
 * @param complete whether those were all of them
 */
record Shortest(Scenario story, int situations, boolean complete) {

    private static final int SITUATIONS = 2_000;

    static Shortest of(Scenario failing, Predicate<Scenario> fails) {
        var simulation = Simulation.of(opened(failing));
        var graph = simulation.explore(SITUATIONS).graph();
        int acts = failing.timeline().size();
        int looked = 0;
        for (int number = 0; number < graph.size(); number++) {
            if (graph.depthOf(number) > acts) {
                break;
            }
            looked++;
            var path = graph.shortestPathTo(number);
            var trace = simulation.follow(path);
            var nearer = Retold.of(trace, trace.steps().size()).filter(fails);
            if (nearer.isPresent()) {
                return new Shortest(nearer.get(), looked - 1, true);
            }
        }
        return new Shortest(failing, looked, graph.isComplete() || graph.size() > looked);
    }

    /** The same story with nothing decided: whatever is done in it is left open. */
    private static Scenario opened(Scenario failing) {
        var choices = failing.timeline().stream()
                .map(Entry::intent)
                .distinct()
                .map(intent -> Choice.of(intent, Weight.ONE))
                .toList();
        return Editing.with(failing, List.of(), choices)
                .clock(new Clock(failing.firstDay(), failing.clock().tickDays(), Weight.ONE, Optional.empty()))
                .build();
    }
}
