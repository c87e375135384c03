package org.placet.mutants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.placet.advice.Refusal;
import org.placet.check.Invariants;
import org.placet.check.Passage;
import org.placet.explore.Edge;
import org.placet.explore.StateGraph;
import org.placet.model.Scenario;
import org.placet.run.Findings;
import org.placet.run.Moment;
import org.placet.run.Option;
import org.placet.run.Situation;
import org.placet.run.Situations;

/**
 * Runs that draw by weight what happens next, each with a seed of its own, over the explored graph of a story: how many
 * of them come upon something that a check sees. What looks ahead (whether something can still happen) no run can see.
 */
final class RandomPlay {

    private static final int STEPS = 60;

    private final Scenario story;
    private final StateGraph<Moment, Option> graph;
    private final List<Situation> never;
    private final Map<List<Integer>, Boolean> seen = new HashMap<>();

    private RandomPlay(Findings findings) {
        this.story = findings.scenario();
        this.graph = findings.explored().graph();
        var situations = Situations.of(story);
        this.never = story.expected().always().stream()
                .filter(name -> name.startsWith(Situations.NEVER))
                .map(name -> situations.called(name.substring(Situations.NEVER.length())))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Of so many runs, those that come upon a breach. */
    static int hits(Findings findings, int runs) {
        var play = new RandomPlay(findings);
        int hits = 0;
        for (int seed = 0; seed < runs; seed++) {
            hits += play.isHit(new SplittableRandom(seed)) ? 1 : 0;
        }
        return hits;
    }

    private boolean isHit(SplittableRandom random) {
        int at = 0;
        for (int step = 0; step < STEPS; step++) {
            var open = graph.edgesFrom(at);
            if (open.isEmpty()) {
                return false;
            }
            int drawnAt = draw(open, random);
            var drawn = open.get(drawnAt);
            if (seen.computeIfAbsent(List.of(at, drawnAt), key -> isSeen(drawn))) {
                return true;
            }
            at = drawn.target();
        }
        return false;
    }

    private static int draw(List<Edge<Option>> open, SplittableRandom random) {
        double all = open.stream()
                .mapToDouble(one -> one.weight().toBigDecimal().doubleValue())
                .sum();
        double left = random.nextDouble() * all;
        for (int at = 0; at < open.size() - 1; at++) {
            left -= open.get(at).weight().toBigDecimal().doubleValue();
            if (left < 0) {
                return at;
            }
        }
        return open.size() - 1;
    }

    private boolean isSeen(Edge<Option> edge) {
        var after = graph.state(edge.target());
        return after.breach().isPresent()
                || isWithoutSource(edge.action())
                || never.stream().anyMatch(one -> one.test().test(after.world()))
                || isBroken(new Passage(
                        story,
                        graph.state(edge.source()).world(),
                        edge.action().act(),
                        edge.action().counts(),
                        after.world()));
    }

    private static boolean isBroken(Passage passage) {
        return Invariants.ALL.stream()
                .filter(one -> one.passage().isPresent())
                .anyMatch(one -> one.premise().orElseThrow().holds(passage)
                        && !one.passage().orElseThrow().holds(passage));
    }

    private static boolean isWithoutSource(Option option) {
        return Stream.concat(
                        option.reasons().stream(), option.refusal().map(Refusal::reasons).orElse(List.of()).stream())
                .anyMatch(reason -> reason.sources().isEmpty());
    }
}
