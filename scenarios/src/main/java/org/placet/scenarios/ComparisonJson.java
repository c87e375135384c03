package org.placet.scenarios;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placet.explain.Comparison;
import org.placet.explore.Amount;
import org.placet.run.Step;
import org.placet.run.Trace;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes two runs side by side as JSON: {@code a}, {@code b}, and in what they differ. */
public final class ComparisonJson {

    private static final int SCHEMA_VERSION = 1;

    private ComparisonJson() {}

    /**
     * All of it, ending with a line end.
     *
     * @param odds those of both, each empty where it is history
     * @param replay the command that compares the same again
     */
    public static String write(Comparison comparison, List<Map<String, Amount>> odds, String replay) {
        var root = JsonNodeFactory.instance
                .objectNode()
                .put("schemaVersion", SCHEMA_VERSION)
                .put("placetVersion", Version.TEXT)
                .put("replay", replay);
        side(comparison.one(), comparison.same(), odds.get(0), root.putObject("a"));
        side(comparison.other(), comparison.same(), odds.get(1), root.putObject("b"));
        write(comparison.start(), root.putObject("start"));
        root.put("same", comparison.same());
        comparison
                .first()
                .ifPresentOrElse(one -> write(one, root.putObject("difference")), () -> root.putNull("difference"));
        return Json.write(root);
    }

    private static void side(Trace trace, int same, Map<String, Amount> odds, ObjectNode json) {
        var scenario = trace.scenario();
        json.put("scenario", scenario.id())
                .put("title", scenario.story().title())
                .put("label", scenario.label().name())
                .put("reading", scenario.reading().id());
        texts(scenario.settings(), json.putArray("set"));
        json.put("scenarioHash", scenario.hash())
                .put("rulesHash", trace.rulesHash())
                .put("seed", trace.seed())
                .put("outcome", trace.outcome().code())
                .put("decided", trace.outcome().decided().map(Object::toString).orElse(null))
                .put("authorised", trace.authorised().size())
                .put("violations", trace.violations().size())
                .put(
                        "checksBroken",
                        trace.checks().stream().filter(one -> !one.holds()).count());
        var rest = json.putArray("goesOn");
        trace.steps().stream().skip(same).forEach(step -> write(Optional.of(step), rest.addObject()));
        if (odds.isEmpty()) {
            json.putNull("odds");
        } else {
            var chances = json.putObject("odds");
            odds.forEach((code, amount) -> chances.put(code, amount.lower()));
        }
    }

    private static void write(Comparison.Difference difference, ObjectNode json) {
        json.put("step", difference.number())
                .put("kind", difference.kind().name())
                .put("cause", difference.cause());
        write(difference.one(), json.putObject("a"));
        write(difference.other(), json.putObject("b"));
        write(difference.rules(), json.putObject("rules"));
        write(difference.facts(), json.putObject("facts"));
    }

    private static void write(Optional<Step> step, ObjectNode json) {
        step.ifPresent(one -> json.put("step", one.number())
                .put("date", one.date().toString())
                .put("actor", one.act().actor().value())
                .put("act", one.act().verb().code())
                .put("subject", one.act().subject())
                .put("sentence", one.sentence())
                .put("counts", one.counts())
                .put(
                        "refusal",
                        one.refusal().map(refusal -> refusal.kind().name()).orElse(null)));
    }

    private static void write(Comparison.Apart apart, ObjectNode json) {
        texts(apart.one(), json.putArray("onlyA"));
        texts(apart.other(), json.putArray("onlyB"));
    }

    private static void texts(List<String> texts, ArrayNode json) {
        texts.forEach(json::add);
    }
}
