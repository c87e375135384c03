package org.placet.scenarios;

import org.placet.explore.Amount;
import org.placet.explore.Interval;
import org.placet.run.Chances;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the chances of how a story ends as JSON. Names are those of {@code schema/odds.schema.json}, and a later
 * version adds names but changes none.
 */
public final class ChancesJson {

    private static final int SCHEMA_VERSION = 1;
    private static final double CONFIDENCE = 0.95;

    private ChancesJson() {}

    /**
     * All of it, ending with a line end.
     *
     * @param replay the command that computes and draws the same again
     */
    public static String write(Chances chances, String replay) {
        var scenario = chances.scenario();
        var root = Json.head(SCHEMA_VERSION, scenario, chances.rulesHash(), replay);
        root.put("note", "Illustrative weights, not data. A teaching model, not a forecast.")
                .put("states", chances.situations())
                .put("seed", chances.sampled().seed())
                .put("runs", chances.sampled().runs())
                .put("stopped", chances.sampled().stopped().name());
        var weights = root.putArray("weights");
        chances.weights()
                .forEach(choice -> weights.addObject()
                        .put("actor", choice.who().value())
                        .put("act", choice.verb().code())
                        .put("subject", choice.subject())
                        .put("weight", choice.weight().toString()));
        var outcomes = root.putArray("outcomes");
        chances.exact().forEach((code, amount) -> {
            var share = chances.sampled().share(code);
            var one = outcomes.addObject().put("code", code);
            write(amount, one.putObject("exact"));
            var sampled = one.putObject("sampled").put("seen", share.seen());
            write(share.wilson(CONFIDENCE), sampled.putObject("wilson"));
            write(share.clopperPearson(CONFIDENCE), sampled.putObject("clopperPearson"));
        });
        var later = root.putArray("later");
        chances.later().forEach(later::add);
        write(chances.never(), root.putObject("never"));
        write(chances.steps(), root.putObject("expectedSteps"));
        var days = root.putArray("dayOfDecision");
        chances.decided()
                .forEach((day, amount) -> write(amount, days.addObject().put("day", day)));
        return Json.write(root);
    }

    private static void write(Amount amount, ObjectNode json) {
        if (amount.isKnown() && !amount.isInfinite()) {
            json.put("number", amount.number().orElseThrow());
        } else {
            json.putNull("number");
        }
        json.put(
                "fraction",
                amount.exact().map(one -> one.toString().replace(" ", "")).orElse(null));
        json.put("error", amount.error());
    }

    private static void write(Interval interval, ObjectNode json) {
        json.put("confidence", interval.confidence())
                .put("lower", interval.lower())
                .put("upper", interval.upper());
    }
}
