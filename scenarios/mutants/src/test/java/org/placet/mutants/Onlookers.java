package org.placet.mutants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.placet.check.Logged;
import org.placet.explore.Edge;
import org.placet.explore.StateGraph;
import org.placet.model.Scenario;
import org.placet.model.When;
import org.placet.run.CheckResult;
import org.placet.run.Checks;
import org.placet.run.Moment;
import org.placet.run.Option;
import org.placet.run.Simulation;
import org.placet.run.Step;

/**
 * The monitors without the other walls. Where a broken rule lets an act count that the constructors or the table refuse,
 * a run ends; here the record says that the act counted all the same, and the monitors read it.
 */
final class Onlookers {

    /** So many different acts of a story are looked at. */
    private static final int MOST = 12;

    private Onlookers() {}

    /** The codes of all invariants whose monitors object. */
    static SortedSet<String> seeing(Simulation simulation, StateGraph<Moment, Option> graph) {
        var codes = new TreeSet<String>();
        for (var edge : refused(graph).values()) {
            var path = graph.shortestPathTo(edge.source());
            var record = new ArrayList<>(
                    simulation.follow(path).steps().stream().map(Step::logged).toList());
            record.add(line(simulation.scenario(), record, edge.action()));
            Checks.of(simulation.scenario(), record).stream()
                    .filter(check -> !check.holds())
                    .map(CheckResult::code)
                    .forEach(codes::add);
        }
        return codes;
    }

    /** What counts by the rules and is refused by what makes it, one for each act. */
    private static Map<String, Edge<Option>> refused(StateGraph<Moment, Option> graph) {
        var acts = new LinkedHashMap<String, Edge<Option>>();
        IntStream.range(0, graph.size())
                .boxed()
                .flatMap(number -> graph.edgesFrom(number).stream())
                .filter(edge -> graph.state(edge.target()).breach().isPresent())
                .forEach(edge -> {
                    if (acts.size() < MOST) {
                        acts.putIfAbsent(edge.action().act().toString(), edge);
                    }
                });
        return acts;
    }

    /** The day, the level and all that a record says stay as they were. */
    private static Logged line(Scenario story, List<Logged> before, Option option) {
        if (before.isEmpty()) {
            var day = story.timeline().stream().findFirst().map(one -> one.date());
            return Logged.of(1, day.orElse(When.on(story.clock().start())), option.act(), option.counts());
        }
        var last = before.get(before.size() - 1);
        return new Logged(
                last.number() + 1,
                last.date(),
                option.act(),
                option.counts(),
                last.statuses(),
                last.phases(),
                last.level(),
                List.of(),
                last.sources());
    }
}
