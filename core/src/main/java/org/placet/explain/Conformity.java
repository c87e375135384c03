package org.placet.explain;

import java.util.List;
import java.util.stream.IntStream;
import org.placet.advice.RulePacks;
import org.placet.model.Scenario;
import org.placet.run.Trace;

/**
 * The dated record of a story, held against several readings of the law: which of its events each accepts, and which is
 * the first that it does not. A reading accepts an event if it counts there as it is recorded to have counted, or is
 * refused as it is recorded to have been refused.
 *
 * @param record the story as its own reading tells it
 * @param readings one for each reading, in the order in which they were asked
 * @see Audit
 */
public record Conformity(Trace record, List<Held> readings) {

    /**
     * The record held against one reading.
     *
     * @param accepts for each event in its order, whether the reading accepts it
     */
    public record Held(Audit audit, List<Boolean> accepts) {
        public Held {
            accepts = List.copyOf(accepts);
        }

        /** The id of the reading. */
        public String reading() {
            return audit.trace().scenario().reading().id();
        }
    }

    public Conformity {
        readings = List.copyOf(readings);
    }

    /**
     * Holds the timeline of a run against the same story under other readings.
     *
     * @param record a run that follows its timeline
     * @param under the same scenario under each of the readings
     */
    public static Conformity of(Trace record, List<Scenario> under) {
        var entries = record.scenario().timeline();
        int told = Math.min(entries.size(), record.steps().size());
        var events = IntStream.range(0, told)
                .mapToObj(at ->
                        new Recorded(entries.get(at), record.steps().get(at).counts(), 0))
                .toList();
        return new Conformity(
                record, under.stream().map(scenario -> held(events, scenario)).toList());
    }

    private static Held held(List<Recorded> events, Scenario scenario) {
        var audit = Audit.of(scenario, RulePacks.named(scenario.packs()), events, List.of());
        var steps = audit.trace().steps();
        var accepts = IntStream.range(0, events.size())
                .mapToObj(at -> at < steps.size()
                        && steps.get(at).counts() == events.get(at).counted())
                .toList();
        return new Held(audit, accepts);
    }
}
