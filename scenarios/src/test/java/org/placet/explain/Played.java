package org.placet.explain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placet.act.Act;
import org.placet.act.TimePasses;
import org.placet.model.Claim;
import org.placet.model.Entry;
import org.placet.model.Intent;
import org.placet.model.Scenario;
import org.placet.model.When;
import org.placet.run.Simulation;
import org.placet.run.Trace;

/**
 * Suggestions, applied: what they say is written into a timeline and the timeline is run, so that nothing of the
 * search that found them is asked again.
 */
final class Played {

    private Played() {}

    /** The run with the way in the place of what came at its first step, and then the act itself. */
    static Trace along(Trace trace, WhyNot.Way way, Act act) {
        var entries = new ArrayList<>(trace.scenario().timeline().subList(0, way.from() - 1));
        var day = dayOf(trace, way.from());
        for (var step : way.acts().orElseThrow()) {
            if (step instanceof TimePasses time) {
                day = day.plusDays(time.days());
            } else {
                entries.add(entry(day, Intents.of(step).orElseThrow()));
            }
        }
        entries.add(entry(day, Intents.of(act).orElseThrow()));
        return run(trace.scenario(), entries);
    }

    /** The run up to that step in a scenario in which some facts are otherwise, and then the act itself. */
    static Trace otherwise(Trace trace, int at, WhyNot.Otherwise changed) {
        var entries = new ArrayList<>(changed.scenario().timeline().subList(0, at - 1));
        entries.add(entry(dayOf(trace, at), changed.act()));
        return run(changed.scenario(), entries);
    }

    private static Trace run(Scenario scenario, List<Entry> entries) {
        return Simulation.of(scenario.toBuilder().timeline(entries).build()).run();
    }

    /** The day up to which a step waits; days never run backwards. */
    private static LocalDate dayOf(Trace trace, int at) {
        return trace.scenario().timeline().stream()
                .limit(at)
                .map(entry -> entry.date().first())
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Entry entry(LocalDate day, Intent intent) {
        return new Entry(Optional.empty(), When.on(day), intent, Claim.assumed());
    }
}
