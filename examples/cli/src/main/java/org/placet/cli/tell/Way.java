package org.placet.cli.tell;

import java.util.ArrayList;
import java.util.List;
import org.placet.explore.Path;
import org.placet.model.Label;
import org.placet.run.Findings;
import org.placet.run.Moment;
import org.placet.run.Option;

/** What is said of a path before its steps are told: where it leads, and from where on it is no history. */
public final class Way {

    private Way() {}

    /** The notes on the path that a property found. */
    public static List<String> notes(Path<Moment, Option> path, Findings findings, String property) {
        var verdict = findings.explored().verdict(property);
        var notes = new ArrayList<String>();
        boolean broken = verdict.counterexample().isPresent();
        notes.add((broken ? "A shortest way to break: " : "A shortest way to: ")
                + verdict.property().sentence() + ". "
                + (path.length() == 1 ? "1 step." : path.length() + " steps."));
        if (findings.scenario().label() == Label.HISTORICAL) {
            for (int i = 0; i < path.length(); i++) {
                if (!path.actions().get(i).scripted()) {
                    notes.add("From step " + (i + 1) + " on it leaves history: that did not happen.");
                    break;
                }
            }
        }
        return notes;
    }
}
