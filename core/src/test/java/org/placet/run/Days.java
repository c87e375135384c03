package org.placet.run;

import java.util.List;
import org.placet.model.Intent;
import org.placet.model.Particulars;
import org.placet.model.Scenario;
import org.placet.model.ScenarioBuilder;
import org.placet.model.Town;
import org.placet.model.Verb;

/** Timelines about the request for the bridge, all in January 2001. */
final class Days {

    private Days() {}

    /** Submitted on the 1st, received on the 2nd, under review from the 3rd on. */
    static ScenarioBuilder underReview() {
        return submitted()
                .then("2001-01-02", Intent.of("council", Verb.ACKNOWLEDGE, "bridge"))
                .then("2001-01-03", Intent.of("council", Verb.REVIEW, "bridge"));
    }

    /** Submitted on the 1st. */
    static ScenarioBuilder submitted() {
        return Town.builder().then("2001-01-01", Intent.of("town", Verb.SUBMIT, "bridge", Particulars.by("letter")));
    }

    /** The same, answered by the council on the 4th and told on the 5th. */
    static ScenarioBuilder answered(Verb answer) {
        return underReview()
                .then("2001-01-04", Intent.of("council", answer, "bridge"))
                .then("2001-01-05", Intent.of("council", Verb.COMMUNICATE, "bridge"));
    }

    /** A run under this pack, following the timeline and then seed 0. */
    static Trace run(ScenarioBuilder builder, Pack pack) {
        return simulation(builder.build(), pack).run();
    }

    static Simulation simulation(Scenario scenario, Pack pack) {
        return Simulation.of(scenario).withPacks(List.of(pack));
    }
}
