package org.placet.cli.text;

import java.util.List;
import java.util.Locale;
import org.placet.cli.tell.Ending;
import org.placet.explore.CutOff;
import org.placet.explore.Verdict;
import org.placet.run.Findings;
import org.placet.run.Moment;
import org.placet.run.Option;

/** What is proved of a scenario and what is not, in a few lines. */
public final class TextProof {

    private TextProof() {}

    /** The lines for a screen of this width, with a line end after each. */
    public static String of(Findings findings, String replay, int width, Ink ink) {
        var sheet = new Sheet(width, ink);
        sheet.head(findings.scenario());
        var verdicts = findings.explored().verdicts();
        var graph = findings.explored().graph();
        sheet.labelled(
                "Proved",
                List.of(String.format(
                        Locale.ROOT,
                        "%d of %d that arise here. What is proved holds in all %,d situations of this model.",
                        findings.holding().size(),
                        verdicts.size() - findings.notArising().size(),
                        graph.size())));
        sheet.labelled("Cut", graph.cutOffs().stream().map(CutOff::inWords).toList());
        if (findings.thinkable()) {
            sheet.labelled("", List.of("What can only be thought of (weight 0) was followed too."));
        }
        sheet.gap();
        sheet.list("Broken", findings.failing().stream().map(Verdict::inWords).toList());
        sheet.list("Not proved: undecided, because not everything was explored", said(findings.undecided()));
        sheet.list("Says nothing: it does not arise here", said(findings.notArising()));
        sheet.labelled("Replay", List.of(replay, Ending.NO_FORECAST));
        return sheet.done();
    }

    private static List<String> said(List<Verdict<Moment, Option>> verdicts) {
        return verdicts.stream()
                .map(one -> one.property().sentence() + " (" + one.property().id() + ").")
                .toList();
    }
}
