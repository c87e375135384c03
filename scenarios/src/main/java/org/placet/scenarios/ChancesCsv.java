package org.placet.scenarios;

import java.util.List;
import org.placet.model.Scenario;
import org.placet.run.Chances;

/** Writes the chances of how a story ends as a table: one line for the names of the columns, then one for each end. */
public final class ChancesCsv {

    private static final double CONFIDENCE = 0.95;

    private static final List<String> COLUMNS = List.of(
            "scenario",
            "label",
            "reading",
            "outcome",
            "computed",
            "error",
            "seen",
            "runs",
            "seed",
            "wilson_lower",
            "wilson_upper",
            "clopper_pearson_lower",
            "clopper_pearson_upper",
            "note");

    private ChancesCsv() {}

    /** The whole table, with a line end after each line. */
    public static String write(Chances chances) {
        var scenario = chances.scenario();
        var lines = new StringBuilder(Csv.line(COLUMNS));
        chances.exact().forEach((code, amount) -> {
            var share = chances.sampled().share(code);
            var wilson = share.wilson(CONFIDENCE);
            var exact = share.clopperPearson(CONFIDENCE);
            lines.append(Csv.line(List.of(
                    scenario.id(),
                    scenario.label().name(),
                    scenario.reading().id(),
                    code,
                    amount.isKnown() ? String.valueOf(amount.lower()) : "",
                    String.valueOf(amount.error()),
                    String.valueOf(share.seen()),
                    String.valueOf(share.runs()),
                    String.valueOf(chances.sampled().seed()),
                    String.valueOf(wilson.lower()),
                    String.valueOf(wilson.upper()),
                    String.valueOf(exact.lower()),
                    String.valueOf(exact.upper()),
                    "illustrative weights not data" + set(scenario))));
        });
        return lines.toString();
    }

    private static String set(Scenario scenario) {
        return scenario.settings().isEmpty() ? "" : "; set " + String.join("; ", scenario.settings());
    }
}
