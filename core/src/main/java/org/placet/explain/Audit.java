package org.placet.explain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.placet.advice.RulePack;
import org.placet.model.Reading;
import org.placet.model.Scenario;
import org.placet.run.Chooser;
import org.placet.run.Simulation;
import org.placet.run.Step;
import org.placet.run.Trace;

/**
 * Whether events that somebody else recorded conform to the rules under a reading: what is recorded as having counted
 * counts, and what is recorded as refused does not.
 *
 * @param trace the events as the steps of a run
 * @param first the first event that does not conform, if any
 * @param further how many events after it do not conform either, if the record is followed all the same
 */
public record Audit(Trace trace, Optional<Finding> first, int further) {

    /**
     * An event that does not conform.
     *
     * @param step the event as a step
     * @param whyNot why it does not count, and what would have conformed; or that it counts
     */
    public record Finding(Recorded event, Step step, WhyNot whyNot) {}

    /**
     * Looks at the events in the order of the record.
     *
     * @param scenario who takes part, what is asked and planned, and the reading; its own timeline is not looked at
     * @param readings other readings of the law under which an event might conform
     */
    public static Audit of(Scenario scenario, List<RulePack> packs, List<Recorded> log, List<Reading> readings) {
        if (log.isEmpty()) {
            throw new IllegalArgumentException("A log has one event or more");
        }
        var told = scenario.toBuilder()
                .timeline(log.stream().map(Recorded::entry).toList())
                .build();
        var trace = Simulation.of(told).withPacks(packs).run(Chooser.timelineThen(options -> Optional.empty()));
        var steps = trace.steps();
        // time that passes at the end of the story is no event
        var wrong = IntStream.range(0, Math.min(steps.size(), log.size()))
                .filter(at -> steps.get(at).counts() != log.get(at).counted())
                .toArray();
        if (wrong.length == 0) {
            return new Audit(trace, Optional.empty(), 0);
        }
        int first = wrong[0];
        var whyNot = Explanation.of(trace, packs).whyNot(question(steps.get(first), told, readings));
        var finding = new Finding(log.get(first), steps.get(first), whyNot);
        return new Audit(trace, Optional.of(finding), wrong.length - 1);
    }

    /** Whether every event conforms. */
    public boolean conforms() {
        return first.isEmpty();
    }

    private static Question question(Step step, Scenario scenario, List<Reading> readings) {
        var act = step.act();
        var word = Explanation.acts(scenario).stream()
                .filter(one -> Wanted.verbs(scenario).get(one) == act.verb())
                .findFirst()
                .orElseThrow();
        return new Question(
                word, Optional.of(act.actor()), Optional.of(act.subject()), OptionalInt.of(step.number()), readings);
    }
}
