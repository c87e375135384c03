package org.placet.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.placet.cli.page.Analysis;
import org.placet.cli.page.HtmlReport;
import org.placet.cli.tell.Replay;
import org.placet.model.Scenario;
import org.placet.run.Simulation;
import org.placet.run.Trace;

/** The page of a run, with all that can be said of it: what demo, run and export write is the same. */
final class Report {

    private Report() {}

    static String of(Trace trace, Replay replay) {
        var simulation = Simulation.of(trace.scenario()).withSeed(trace.seed());
        return HtmlReport.of(trace, replay, Analysis.of(simulation, trace, others(replay)));
    }

    /** The variants of a story; or the story as it is written, where something in it is otherwise. */
    private static Map<String, Scenario> others(Replay replay) {
        return replay.whatIf().isAsWritten()
                ? Shelf.variants(replay.target())
                : ImmutableMap.of(replay.target(), Shelf.find(replay.target()));
    }
}
