package org.placet.cli.page;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placet.explain.Comparison;
import org.placet.explain.Pivots;
import org.placet.model.Scenario;
import org.placet.run.Chances;
import org.placet.run.Findings;
import org.placet.run.Simulation;
import org.placet.run.Survey;
import org.placet.run.Trace;

/**
 * What a report says of a run beside the run itself: everything that can happen, the odds, the turning points, and the
 * run beside others.
 *
 * @param chances the odds; nothing for history
 * @param comparisons the run, or a variant, beside another one
 */
public record Analysis(Findings findings, Optional<Chances> chances, Pivots pivots, List<Comparison> comparisons) {

    /** Runs by lot beside the odds. */
    private static final int RUNS = 10_000;

    public Analysis {
        comparisons = List.copyOf(comparisons);
    }

    /**
     * Of a run with this seed.
     *
     * @param others what it is compared with: its variants, or the scenario as it was before something was set
     */
    public static Analysis of(Simulation simulation, Trace trace, Map<String, Scenario> others) {
        var findings = Survey.of(simulation).run();
        var chances = Chances.odds(findings).map(odds -> Chances.of(findings, RUNS, trace.seed()));
        var pivots = Pivots.of(simulation, trace, findings);
        return new Analysis(findings, chances, pivots, comparisons(trace, ImmutableMap.copyOf(others)));
    }

    /** Variants are put beside the first of them; a single one beside the run. */
    private static List<Comparison> comparisons(Trace trace, Map<String, Scenario> others) {
        var runs = new ArrayList<Trace>();
        others.values()
                .forEach(one ->
                        runs.add(Simulation.of(one).withSeed(trace.seed()).run()));
        if (runs.size() == 1) {
            runs.add(0, trace);
        }
        return runs.stream()
                .skip(1)
                .map(other -> Comparison.of(runs.get(0), other))
                .toList();
    }
}
