package org.placet.examples.developers;

import org.placet.run.Simulation;
import org.placet.scenarios.Scenarios;

/** Placet in a program of your own: run a scenario, read what happened. */
public final class Embed {

    private Embed() {}

    /** Prints every step, the outcome, and what was done with authority. */
    public static void main(String[] args) {
        var scenario = Scenarios.shipped("sc-00");
        var trace = Simulation.of(scenario).withSeed(7).run();
        trace.steps().forEach(step -> System.out.println(step.date() + "  " + step.sentence()));
        System.out.println(trace.outcome().code());
        System.out.println(trace.authorised());
    }
}
