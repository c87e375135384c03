package org.placet.kit;

import java.util.stream.Collectors;
import org.placet.explore.Verdict;
import org.placet.model.Scenario;
import org.placet.run.Moment;
import org.placet.run.Option;
import org.placet.run.Simulation;
import org.placet.run.Survey;

/** What an author of tests says of everything that a scenario can come to. */
public final class ScenarioAssert {

    private final Scenario scenario;

    ScenarioAssert(Scenario scenario) {
        this.scenario = scenario;
    }

    /**
     * All invariants, and what the scenario itself expects, hold in every situation that it can come to. What was cut
     * off, because there are more than {@value Simulation#MOMENTS} situations, is not taken to hold.
     */
    public ScenarioAssert keepsInvariantsInEverySituation() {
        var findings = Survey.of(Simulation.of(scenario)).run();
        var broken = findings.failing();
        if (!broken.isEmpty()) {
            throw new AssertionError(broken.stream().map(Verdict::inWords).collect(Collectors.joining("\n")));
        }
        if (!findings.undecided().isEmpty()) {
            throw new AssertionError("Not every situation of '" + scenario.id() + "' was looked at, so this is open: "
                    + findings.undecided().stream().map(ScenarioAssert::id).collect(Collectors.joining(", ")));
        }
        return this;
    }

    private static String id(Verdict<Moment, Option> verdict) {
        return verdict.property().id();
    }
}
