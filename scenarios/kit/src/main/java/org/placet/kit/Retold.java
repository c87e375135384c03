package org.placet.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placet.act.Acts;
import org.placet.act.TimePasses;
import org.placet.model.Choice;
import org.placet.model.Claim;
import org.placet.model.Clock;
import org.placet.model.Entry;
import org.placet.model.Intent;
import org.placet.model.Scenario;
import org.placet.model.When;
import org.placet.model.World;
import org.placet.run.Step;
import org.placet.run.Trace;

/** The story of one run: its timeline is what happened, and nothing is left to lots. */
final class Retold {

    private Retold() {}

    /**
     * The story of a run up to a step.
     *
     * @return nothing where no file can tell an act of it, or it has no act but that time passes
     */
    static Optional<Scenario> of(Trace trace, int steps) {
        var scenario = trace.scenario();
        var timeline = new ArrayList<Entry>();
        Optional<LocalDate> until = Optional.empty();
        var before = scenario.firstWorld();
        for (var step : trace.steps().subList(0, steps)) {
            if (step.act() instanceof TimePasses) {
                until = Optional.of(step.date().first());
            } else {
                var entry = entry(scenario, step, before, timeline.size());
                if (entry.isEmpty()) {
                    return Optional.empty();
                }
                timeline.add(entry.get());
                until = Optional.empty();
            }
            before = step.after();
        }
        return timeline.isEmpty() ? Optional.empty() : Optional.of(told(scenario, timeline, until));
    }

    private static Optional<Entry> entry(Scenario scenario, Step step, World before, int behind) {
        return step.option().scripted()
                ? Optional.of(scenario.timeline().get(behind))
                : intent(scenario, step, before)
                        .map(intent ->
                                new Entry(Optional.empty(), When.on(step.date().first()), intent, Claim.assumed()));
    }

    /** What a file says of an act that came by choice: after the timeline, so no days lie between. */
    private static Optional<Intent> intent(Scenario scenario, Step step, World before) {
        return scenario.choices().stream()
                .map(Choice::intent)
                .filter(intent -> intent.verb() == step.act().verb()
                        && intent.who().equals(step.act().actor())
                        && Acts.of(intent, before, scenario).equals(step.act()))
                .findFirst();
    }

    private static Scenario told(Scenario scenario, List<Entry> timeline, Optional<LocalDate> until) {
        var clock = scenario.clock();
        return Editing.with(scenario, timeline, List.of())
                .clock(new Clock(timeline.get(0).date().first(), clock.tickDays(), clock.weight(), until))
                .build();
    }
}
