package org.placet.scenarios;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.placet.act.Act;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;
import org.placet.explain.Disagreement;
import org.placet.explore.Parting;
import org.placet.explore.Path;
import org.placet.explore.Transition;
import org.placet.model.Scenario;
import org.placet.model.Source;
import org.placet.run.Findings;
import org.placet.run.Moment;
import org.placet.run.Option;
import org.placet.run.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes where two readings disagree about a story as JSON: {@code readings} (left, right), {@code same},
 * {@code compared}, {@code partings} (the nearest first, each with its {@code history}, its {@code act} and what
 * {@code left} and {@code right} make of it), {@code outcomes} that only one allows, and the {@code sources} that are
 * cited. A later version adds names and changes none.
 */
public final class DisagreementJson {

    private static final int SCHEMA_VERSION = 1;

    private final Disagreement disagreement;
    private final TreeSet<String> cited = new TreeSet<>();

    private DisagreementJson(Disagreement disagreement) {
        this.disagreement = disagreement;
    }

    /**
     * All of it, ending with a line end.
     *
     * @param replay the command that shows the same again
     */
    public static String write(Disagreement disagreement, String replay) {
        return Json.write(new DisagreementJson(disagreement).root(replay));
    }

    private ObjectNode root(String replay) {
        var left = disagreement.left();
        var right = disagreement.right();
        var walked = disagreement.walked();
        var root = Json.head(SCHEMA_VERSION, left.scenario(), left.rulesHash(), replay);
        root.putArray("readings").add(id(left)).add(id(right));
        root.put("same", disagreement.isNone()).put("thinkable", left.thinkable());
        var compared = root.putObject("compared");
        compared.put("pairs", walked.pairs())
                .put("steps", walked.steps())
                .put("complete", walked.isComplete())
                .put("leftStates", left.explored().graph().size())
                .put("rightStates", right.explored().graph().size());
        var partings = root.putArray("partings");
        walked.partings().forEach(one -> write(one, partings.addObject()));
        var outcomes = root.putArray("outcomes");
        disagreement
                .outcomes()
                .forEach(one -> write(
                        one.way(),
                        (one.onLeft() ? left : right).scenario(),
                        outcomes.addObject()
                                .put("code", one.code())
                                .put("only", id(one.onLeft() ? left : right))
                                .put("proved", one.isProved())
                                .putArray("way")));
        sources(root);
        return root;
    }

    private static String id(Findings side) {
        return side.scenario().reading().id();
    }

    private void write(Parting<Moment, Option> parting, ObjectNode json) {
        json.put("steps", parting.steps());
        var left = disagreement.left().scenario();
        var right = disagreement.right().scenario();
        write(parting.left(), left, json.putArray("history"));
        var onLeft = !parting.onLeft().isEmpty();
        var first = (onLeft ? parting.onLeft() : parting.onRight()).get(0).action();
        act(first.act(), onLeft ? left : right, json.putObject("act"));
        side(parting.onLeft(), left, json.putObject("left"));
        side(parting.onRight(), right, json.putObject("right"));
    }

    private void side(List<Transition<Moment, Option>> steps, Scenario scenario, ObjectNode json) {
        json.put("reading", scenario.reading().id()).put("open", !steps.isEmpty());
        var because = json.putArray("because");
        for (var step : steps) {
            var option = step.action();
            json.put("counts", option.counts());
            json.put("refusal", option.refusal().map(one -> one.kind().name()).orElse(null));
            json.put("level", scenario.levelIn(step.target().world()));
            reasons(option).forEach(reason -> write(reason, scenario, because.addObject()));
        }
    }

    private static List<Reason> reasons(Option option) {
        return option.refusal().map(Refusal::reasons).orElse(option.reasons());
    }

    private void write(Reason reason, Scenario scenario, ObjectNode json) {
        json.put("rule", reason.rule()).put("sentence", Wording.of(scenario).sentence(reason));
        var sources = json.putArray("sources");
        reason.sources().forEach(sources::add);
        cited.addAll(reason.sources());
    }

    private void write(Path<Moment, Option> path, Scenario scenario, ArrayNode json) {
        path.actions()
                .forEach(option -> act(option.act(), scenario, json.addObject()).put("counts", option.counts()));
    }

    private static ObjectNode act(Act act, Scenario scenario, ObjectNode json) {
        return json.put("actor", act.actor().value())
                .put("act", act.verb().code())
                .put("subject", act.subject())
                .put("sentence", Wording.of(scenario).sentence(act));
    }

    private void sources(ObjectNode root) {
        var known = new TreeMap<String, Source>(disagreement.left().scenario().sources());
        known.putAll(disagreement.right().scenario().sources());
        known.keySet().retainAll(cited);
        var sources = root.putArray("sources");
        known.values()
                .forEach(one -> sources.addObject()
                        .put("id", one.id())
                        .put("says", one.says())
                        .put("where", one.where())
                        .put("seen", one.seen()));
    }
}
