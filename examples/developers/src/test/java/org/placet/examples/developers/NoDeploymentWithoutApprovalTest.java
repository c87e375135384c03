package org.placet.examples.developers;

import static org.placet.examples.developers.TraceAssert.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.placet.act.Decide;
import org.placet.model.Scenario;
import org.placet.model.Verb;
import org.placet.run.Simulation;
import org.placet.run.Trace;

/** The one rule that everything here turns on, as a property of every scenario and every seed. */
class NoDeploymentWithoutApprovalTest {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE, seed = "20221216", shrinking = ShrinkingMode.BOUNDED)
    @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
    void no_deployment_without_KFOR_approval(@ForAll("scenarios") Scenario scenario, @ForAll long seed) {
        var trace = Simulation.of(scenario).withSeed(seed).withSteps(40).run();

        assertThat(trace).everyUndertakingWasApprovedBefore(scenario.finalAuthority());
        somethingHappens(trace);
    }

    @Provide
    Arbitrary<Scenario> scenarios() {
        return RandomScenarios.any();
    }

    /** A property that never meets an approval, a rejection or a violation says nothing. */
    private static void somethingHappens(Trace trace) {
        occurs("authorised", !trace.authorised().isEmpty());
        occurs("violation", !trace.violations().isEmpty());
        occurs("rejected", has(trace, true, Verb.REJECT));
        occurs("a yes that does not count", has(trace, false, Verb.APPROVE));
    }

    private static void occurs(String what, boolean seen) {
        Statistics.label(what).collect(seen);
        Statistics.label(what).coverage(runs -> runs.check(true).count(count -> count > 4));
    }

    private static boolean has(Trace trace, boolean counting, Verb answer) {
        return trace.steps().stream()
                .anyMatch(step ->
                        step.counts() == counting && step.act() instanceof Decide decide && decide.verb() == answer);
    }
}
