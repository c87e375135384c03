package org.placet.scenarios;

import java.util.List;
import org.placet.act.Act;
import org.placet.explain.Ground;
import org.placet.explain.Why;
import org.placet.explain.WhyNot;
import org.placet.model.ActorId;
import org.placet.run.Trace;
import org.placet.run.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes explanations as JSON: the same explanation gives the same text on every machine. */
public final class WhyJson {

    private static final int SCHEMA_VERSION = 1;

    private WhyJson() {}

    /** Why a step counted or did not, as a tree of grounds, ending with a line end. */
    public static String write(Why why, Trace trace, String replay) {
        var root = Json.head(SCHEMA_VERSION, trace.scenario(), trace.rulesHash(), replay);
        root.put("step", why.step())
                .put("date", why.date().toString())
                .put("sentence", why.sentence())
                .put("counts", why.counts())
                .put("refusal", why.refusal().map(Enum::name).orElse(null));
        write(why.root(), root.putObject("because"));
        return Json.write(root);
    }

    /** Why an act would not count and what would have to change, ending with a line end. */
    public static String write(WhyNot whyNot, Trace trace, String replay) {
        var wording = Wording.of(trace.scenario());
        var root = Json.head(SCHEMA_VERSION, trace.scenario(), trace.rulesHash(), replay);
        write(whyNot.act(), wording, root.putObject("act"));
        root.put("at", whyNot.at())
                .put("counts", whyNot.counts())
                .put("refusal", whyNot.kind().map(Enum::name).orElse(null))
                .put("sentence", whyNot.sentence());
        var unmet = root.putArray("unmet");
        whyNot.unmet().forEach(one -> {
            var json = unmet.addObject().put("rule", one.rule()).put("sentence", one.sentence());
            texts(one.sources(), json.putArray("sources"));
            texts(one.absent(), json.putArray("notFound"));
        });
        texts(ids(whyNot.couldNow()), root.putArray("couldNow"));
        texts(ids(whyNot.empowered()), root.putArray("empowered"));
        write(whyNot.way(), wording, root.putObject("way"));
        whyNot.chance()
                .ifPresentOrElse(
                        chance -> write(chance, wording, root.putObject("lastChance")),
                        () -> root.putNull("lastChance"));
        var changes = root.putObject("changes");
        changes.put("atMost", whyNot.changes().most())
                .put("facts", whyNot.changes().candidates())
                .put("tried", whyNot.changes().tried())
                .put("complete", whyNot.changes().complete());
        var sets = changes.putArray("sets");
        whyNot.changes().sets().forEach(set -> texts(set.says(), sets.addArray()));
        return Json.write(root);
    }

    private static void write(Ground ground, ObjectNode json) {
        json.put("kind", ground.kind().code()).put("text", ground.text());
        if (!ground.rule().isEmpty()) {
            json.put("rule", ground.rule());
        }
        ground.step().ifPresent(step -> json.put("step", step));
        texts(ground.sources(), json.putArray("sources"));
        var grounds = json.putArray("because");
        ground.grounds().forEach(one -> write(one, grounds.addObject()));
    }

    private static void write(WhyNot.Way way, Wording wording, ObjectNode json) {
        json.put("from", way.from())
                .put("found", way.isFound())
                .put("atMost", way.most())
                .put("situations", way.seen())
                .put("complete", way.complete());
        var acts = json.putArray("acts");
        way.acts().orElse(List.of()).forEach(act -> write(act, wording, acts.addObject()));
    }

    private static void write(Act act, Wording wording, ObjectNode json) {
        json.put("actor", act.actor().value())
                .put("act", act.verb().code())
                .put("subject", act.subject())
                .put("sentence", wording.sentence(act));
    }

    private static List<String> ids(List<ActorId> actors) {
        return actors.stream().map(ActorId::value).toList();
    }

    private static void texts(List<String> texts, ArrayNode json) {
        texts.forEach(json::add);
    }
}
