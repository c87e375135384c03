package org.placet.cli.page;

import java.util.List;
import org.placet.model.Sourced;
import org.placet.run.Trace;

/** Sources by their keys, each a link to its entry on the same page where it has one. */
final class Cited {

    private Cited() {}

    static void write(Html html, List<String> keys, Trace trace) {
        html.open("span", "class", "cited");
        var gap = "";
        for (var key : keys) {
            html.text(gap);
            if (trace.scenario().sources().containsKey(key)
                    || trace.citations().containsKey(key)
                    || key.equals(Sourced.ASSUMPTION)) {
                html.element("a", key, "href", "#source-" + key);
            } else {
                html.text(key);
            }
            gap = ", ";
        }
        html.close();
    }
}
