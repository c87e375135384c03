package org.placet.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.placet.act.Act;
import org.placet.act.TimePasses;
import org.placet.explore.Parted;
import org.placet.explore.Path;
import org.placet.explore.SideBySide;
import org.placet.explore.Transition;
import org.placet.model.Phase;
import org.placet.model.RequestState;
import org.placet.run.Ending;
import org.placet.run.Findings;
import org.placet.run.Moment;
import org.placet.run.Option;
import org.placet.run.Outcome;
import org.placet.run.Simulation;
import org.placet.run.Survey;

/**
 * Where two readings of the law disagree about one story, or two rule packs, or both: the shortest history on which
 * they part, and the ends that only one of them allows. What is compared is what shows: which acts are open, whether
 * each counts, how requests, permissions and undertakings stand, the escalation level, and how the story ends. How
 * many days a deadline has left does not show before it runs out.
 *
 * <pre>{@code
 * var here = Simulation.of(Scenarios.shipped("sc-00", "text-1244-mta"));
 * var there = Simulation.of(Scenarios.shipped("sc-00", "belgrade-2023"));
 * Disagreement.between(here, there).walked().first();
 * }</pre>
 *
 * @param left everything that can happen on one side
 * @param right everything that can happen on the other
 * @param walked where they part; the nearest point for each act
 * @param outcomes the ends that only one side allows
 * @see SideBySide
 */
public record Disagreement(Findings left, Findings right, Parted<Moment, Option> walked, List<OneSided> outcomes) {

    /**
     * An end that only one side allows.
     *
     * @param onLeft which side
     * @param way a shortest way to it
     * @param isProved whether everything that can happen on the other side was looked at
     */
    public record OneSided(String code, boolean onLeft, Path<Moment, Option> way, boolean isProved) {}

    /** What shows of a step beside the act. */
    private record Seen(
            boolean counts,
            String outcome,
            List<Phase> requests,
            List<Object> permissions,
            List<Object> undertakings,
            int level,
            int days) {}

    public Disagreement {
        outcomes = List.copyOf(outcomes);
    }

    /** Looks at as much of both as an exploration does by itself. */
    public static Disagreement between(Simulation left, Simulation right) {
        return between(left, right, Simulation.MOMENTS, false);
    }

    /**
     * Looks at so many situations of each, and at so many pairs of them.
     *
     * @param thinkable whether what can only be thought of is followed too; it always is where a story leaves nothing
     *     else open
     */
    public static Disagreement between(Simulation left, Simulation right, int most, boolean thinkable) {
        var ofLeft = survey(left, most, thinkable);
        var ofRight = survey(right, most, thinkable);
        var onLeft = ofLeft.run();
        var onRight = ofRight.run();
        try (var here = ofLeft.open();
                var there = ofRight.open()) {
            var walked = SideBySide.of(here, there)
                    .moves(option -> move(option.act()))
                    .seeing(step -> seen(step, onLeft), step -> seen(step, onRight))
                    .upTo(most)
                    .run();
            var outcomes = new ArrayList<>(only(onLeft, onRight, true));
            outcomes.addAll(only(onRight, onLeft, false));
            return new Disagreement(onLeft, onRight, walked, outcomes);
        }
    }

    /** Whether the two agree on everything, and everything was compared. */
    public boolean isNone() {
        return walked.isSame() && outcomes.isEmpty();
    }

    private static Survey survey(Simulation simulation, int most, boolean thinkable) {
        var survey = Survey.of(simulation).upTo(most);
        return thinkable ? survey.includeThinkable() : survey;
    }

    /** The same act; and time is time, however long a step of it is. */
    private static Object move(Act act) {
        return act instanceof TimePasses ? act.verb() : act;
    }

    private static Seen seen(Transition<Moment, Option> step, Findings side) {
        var world = step.target().world();
        var act = step.action().act();
        return new Seen(
                step.action().counts(),
                side.outcomeIn(step.target()),
                world.requests().values().stream().map(RequestState::phase).toList(),
                world.authorisations().values().stream()
                        .map(one -> (Object) List.of(one.phase(), one.granted()))
                        .toList(),
                world.undertakings().values().stream()
                        .map(one -> (Object) List.of(one.phase(), one.status()))
                        .toList(),
                side.scenario().levelIn(world),
                act instanceof TimePasses time ? time.days() : 0);
    }

    private static List<OneSided> only(Findings one, Findings other, boolean onLeft) {
        var there = other.endings().stream().map(Ending::code).collect(Collectors.toSet());
        return one.endings().stream()
                .filter(end -> !there.contains(end.code()))
                .map(end -> new OneSided(
                        end.code(),
                        onLeft,
                        way(one, end.code()),
                        other.explored().graph().isComplete()))
                .toList();
    }

    /** Numbers of situations rise with their distance, so the first is a nearest one. */
    private static Path<Moment, Option> way(Findings findings, String code) {
        var graph = findings.explored().graph();
        return IntStream.range(0, graph.size())
                .filter(number -> findings.outcomeIn(graph.state(number)).equals(code))
                .filter(number ->
                        !code.equals(Outcome.OPEN) || graph.edgesFrom(number).isEmpty() && !graph.isCut(number))
                .mapToObj(graph::shortestPathTo)
                .findFirst()
                .orElseThrow();
    }
}
