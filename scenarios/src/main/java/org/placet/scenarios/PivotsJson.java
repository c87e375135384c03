package org.placet.scenarios;

import java.util.List;
import java.util.Map;
import org.placet.explain.Pivots;
import org.placet.explore.Amount;
import org.placet.run.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the steps on which a run turned as JSON. */
public final class PivotsJson {

    private static final int SCHEMA_VERSION = 1;

    private PivotsJson() {}

    /**
     * All of it, ending with a line end.
     *
     * @param replay the command that finds the same again
     */
    public static String write(Pivots pivots, String replay) {
        var trace = pivots.trace();
        var root = Json.head(SCHEMA_VERSION, trace.scenario(), trace.rulesHash(), replay);
        root.put("seed", trace.seed())
                .put("outcome", trace.outcome().code())
                .put("situations", pivots.situations())
                .put("thinkable", pivots.thinkable())
                .put("complete", pivots.complete());
        texts(pivots.atFirst(), root.putArray("possibleAtFirst"));
        var list = root.putArray("pivots");
        var wording = Wording.of(trace.scenario());
        pivots.pivots().forEach(pivot -> write(pivot, wording, list.addObject()));
        return Json.write(root);
    }

    private static void write(Pivots.Pivot pivot, Wording wording, ObjectNode json) {
        json.put("step", pivot.step().number())
                .put("date", pivot.step().date().toString())
                .put("sentence", pivot.step().sentence());
        texts(pivot.lost(), json.putArray("lost"));
        texts(pivot.left(), json.putArray("left"));
        if (pivot.before().isEmpty()) {
            json.putNull("odds");
        } else {
            var odds = json.putObject("odds").put("moved", pivot.moved()).put("isLargest", pivot.isLargest());
            odds(pivot.before(), odds.putObject("before"));
            odds(pivot.after(), odds.putObject("after"));
        }
        var others = json.putArray("alternatives");
        pivot.alternatives().forEach(one -> {
            var act = one.option().act();
            var other = others.addObject()
                    .put("actor", act.actor().value())
                    .put("act", act.verb().code())
                    .put("subject", act.subject())
                    .put("sentence", wording.sentence(act))
                    .put("counts", one.option().counts())
                    .put("weight", one.option().weight().toString());
            texts(one.ends(), other.putArray("possible"));
            if (one.odds().isEmpty()) {
                other.putNull("odds");
            } else {
                odds(one.odds(), other.putObject("odds"));
            }
        });
    }

    private static void odds(Map<String, Amount> odds, ObjectNode json) {
        odds.forEach((code, amount) -> json.put(code, amount.lower()));
    }

    private static void texts(List<String> texts, ArrayNode json) {
        texts.forEach(json::add);
    }
}
