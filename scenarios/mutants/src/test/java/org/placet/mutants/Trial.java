package org.placet.mutants;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.placet.advice.RulePack;
import org.placet.advice.RulePacks;
import org.placet.check.Invariants;
import org.placet.model.Scenario;
import org.placet.run.Findings;
import org.placet.run.Simulation;
import org.placet.run.Survey;

/** What the checks that are shipped see when a story is explored under some rules. */
record Trial(Scenario story, List<RulePack> packs) {

    /** What stands for the promises that a story makes itself: what can happen in it, and what never does. */
    static final String PROMISE = "promise";

    static final int RUNS = 1_000;

    static Trial of(Mutant mutant) {
        var story = Fixtures.called(mutant.fixture());
        return new Trial(story, RulePacks.with(RulePacks.named(story.packs()), mutant.pack()));
    }

    static Trial shipped(String fixture) {
        var story = Fixtures.called(fixture);
        return new Trial(story, RulePacks.named(story.packs()));
    }

    Simulation simulation() {
        return Simulation.of(story).withPacks(packs);
    }

    Findings findings() {
        return Survey.of(simulation()).run();
    }

    /** The codes of all that fails, in order. */
    SortedSet<String> killers() {
        return killers(findings());
    }

    /** Also what the monitors alone see, as if nothing but they stood in the way. */
    private SortedSet<String> killers(Findings findings) {
        var codes =
                new TreeSet<>(Onlookers.seeing(simulation(), findings.explored().graph()));
        findings.explored().graph().states().stream()
                .flatMap(moment -> moment.breach().stream())
                .forEach(breach -> codes.add(breach.invariant()));
        findings.failing().forEach(verdict -> {
            var id = verdict.property().id();
            if (!id.equals("no-breach")) {
                codes.add(Invariants.called(id, story.reading().words())
                        .map(one -> one.code())
                        .orElse(PROMISE));
            }
        });
        return codes;
    }

    /** What became of a mutant: what killed it, and how many random runs of a thousand came upon it. */
    record Outcome(SortedSet<String> killers, int hits) {}

    /** What became of all of them, in the order of the catalogue. */
    static Map<Mutant, Outcome> outcomes() {
        return Once.OUTCOMES;
    }

    private Outcome outcome() {
        var findings = findings();
        return new Outcome(killers(findings), RandomPlay.hits(findings, RUNS));
    }

    /** Several tests look at the same. */
    private static final class Once {

        static final Map<Mutant, Outcome> OUTCOMES = all();

        private static Map<Mutant, Outcome> all() {
            var all = new LinkedHashMap<Mutant, Outcome>();
            Mutants.ALL.forEach(mutant -> all.put(mutant, of(mutant).outcome()));
            return all;
        }
    }
}
