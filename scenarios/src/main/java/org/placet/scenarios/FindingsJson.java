package org.placet.scenarios;

import java.util.Optional;
import org.placet.explore.Path;
import org.placet.explore.Verdict;
import org.placet.run.Findings;
import org.placet.run.Moment;
import org.placet.run.Option;
import org.placet.run.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the findings of a survey as JSON, for programs and for keeping. Names are those of
 * {@code schema/findings.schema.json}, and a later version adds names but changes none.
 */
public final class FindingsJson {

    private static final int SCHEMA_VERSION = 1;

    private final Findings findings;
    private final Wording wording;

    private FindingsJson(Findings findings) {
        this.findings = findings;
        this.wording = Wording.of(findings.scenario());
    }

    /**
     * All of it, ending with a line end.
     *
     * @param replay the command that finds the same again
     */
    public static String write(Findings findings, String replay) {
        return Json.write(new FindingsJson(findings).root(replay));
    }

    private ObjectNode root(String replay) {
        var scenario = findings.scenario();
        var graph = findings.explored().graph();
        var root = Json.head(SCHEMA_VERSION, scenario, findings.rulesHash(), replay);
        root.put("states", graph.size())
                .put("transitions", graph.transitionCount())
                .put("depth", graph.depth())
                .put("complete", graph.isComplete())
                .put("thinkable", findings.thinkable());
        var cutOffs = root.putArray("cutOffs");
        graph.cutOffs()
                .forEach(cut -> cutOffs.addObject()
                        .put("limit", cut.limit().name())
                        .put("allowed", cut.allowed())
                        .put("leftOut", cut.count()));
        var ends = root.putArray("ends");
        findings.endings()
                .forEach(end -> ends.addObject()
                        .put("code", end.code())
                        .put("states", end.situations())
                        .put("steps", end.steps()));
        var properties = root.putArray("properties");
        findings.explored().verdicts().forEach(verdict -> write(verdict, properties.addObject()));
        var dead = root.putArray("deadRules");
        findings.silent()
                .forEach(rule -> dead.addObject().put("rule", rule.id()).put("sentence", rule.name()));
        return root;
    }

    private void write(Verdict<Moment, Option> verdict, ObjectNode json) {
        var property = verdict.property();
        json.put("id", property.id())
                .put("sentence", property.sentence() + ".")
                .put("kind", property.kind().name())
                .put("verdict", said(verdict))
                .put("holds", verdict.holds())
                .put("tested", verdict.tested());
        put(verdict.witness(), "witness", json);
        put(verdict.counterexample(), "counterexample", json);
    }

    private static String said(Verdict<Moment, Option> verdict) {
        if (verdict.isVacuous()) {
            return "DOES_NOT_ARISE";
        }
        if (verdict.isUndecided()) {
            return "UNDECIDED";
        }
        return switch (verdict.property().kind()) {
            case SOMETIMES -> verdict.holds() ? "HAPPENS" : "NEVER_HAPPENS";
            case ALWAYS, EVENTUALLY -> verdict.holds() ? "HOLDS" : "BROKEN";
        };
    }

    private void put(Optional<Path<Moment, Option>> path, String name, ObjectNode json) {
        path.ifPresentOrElse(way -> write(way, json.putArray(name)), () -> json.putNull(name));
    }

    private void write(Path<Moment, Option> path, ArrayNode json) {
        for (var option : path.actions()) {
            var step = json.addObject()
                    .put("actor", option.act().actor().value())
                    .put("act", option.act().verb().code())
                    .put("subject", option.act().subject())
                    .put("counts", option.counts());
            step.put("refusal", option.refusal().map(one -> one.kind().name()).orElse(null));
            step.put("sentence", wording.sentence(option.act()));
        }
    }
}
