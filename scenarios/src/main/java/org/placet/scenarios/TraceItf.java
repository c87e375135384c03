package org.placet.scenarios;

import java.util.List;
import org.placet.model.Authorisation;
import org.placet.model.RequestState;
import org.placet.model.Undertaking;
import org.placet.model.World;
import org.placet.run.Step;
import org.placet.run.Trace;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes traces in the Informal Trace Format of Apalache and Quint: one state after the other, each with the choice that
 * led to it beside it.
 */
public final class TraceItf {

    private static final String CHOICE = "choice";
    private static final List<String> WORLD =
            List.of("requests", "authorisations", "undertakings", "tensions", "level");

    private final Trace trace;

    private TraceItf(Trace trace) {
        this.trace = trace;
    }

    /**
     * The whole trace, ending with a line end. The first state is that before anything happens.
     *
     * @param replay the command that makes the same trace again
     */
    public static String write(Trace trace, String replay) {
        return Json.write(new TraceItf(trace).root(replay));
    }

    private ObjectNode root(String replay) {
        var scenario = trace.scenario();
        var root = JsonNodeFactory.instance.objectNode();
        root.putObject("#meta")
                .put("format", "ITF")
                .put("format-description", "https://apalache-mc.org/docs/adr/015adr-trace.html")
                .put("source", scenario.id())
                .put("label", scenario.label().name())
                .put("description", replay)
                .put("placet", Version.TEXT)
                .put("scenarioHash", scenario.hash())
                .put("rulesHash", trace.rulesHash());
        var names = root.putArray("vars");
        names.add(CHOICE);
        WORLD.forEach(names::add);
        var states = root.putArray("states");
        var first = states.addObject();
        first.putObject("#meta").put("index", 0);
        choice("", "start", "", true, first.putObject(CHOICE));
        world(scenario.firstWorld(), first);
        trace.steps().forEach(step -> state(step, states.addObject()));
        return root;
    }

    private void state(Step step, ObjectNode json) {
        json.putObject("#meta")
                .put("index", step.number())
                .put("date", step.date().toString());
        var act = step.act();
        choice(act.actor().value(), act.verb().code(), act.subject(), step.counts(), json.putObject(CHOICE));
        world(step.after(), json);
    }

    private static void choice(String actor, String act, String subject, boolean counts, ObjectNode json) {
        json.put("actor", actor).put("act", act).put("subject", subject).put("counts", counts);
    }

    private void world(World world, ObjectNode json) {
        var requests = map(json, "requests");
        world.requests().forEach((id, one) -> request(one, pair(requests, id.value())));
        var permissions = map(json, "authorisations");
        world.authorisations().forEach((id, one) -> permission(one, pair(permissions, id.value())));
        var undertakings = map(json, "undertakings");
        world.undertakings().forEach((id, one) -> undertaking(one, pair(undertakings, id.value())));
        var tensions = json.putObject("tensions").putArray("#set");
        world.lasting().forEach(id -> tensions.add(id.value()));
        big(json, "level", trace.scenario().levelIn(world));
    }

    private static ArrayNode map(ObjectNode json, String name) {
        return json.putObject(name).putArray("#map");
    }

    private static ObjectNode pair(ArrayNode map, String key) {
        return map.addArray().add(key).addObject();
    }

    private static void request(RequestState one, ObjectNode json) {
        json.put("applicant", one.applicant().value())
                .put("phase", one.phase().name())
                .put("communicated", one.communicated());
        big(json, "daysLeft", one.daysLeft());
    }

    private static void permission(Authorisation one, ObjectNode json) {
        json.put("decidedBy", one.decision().decidedBy().value())
                .put("phase", one.phase().name());
        big(json, "left", one.left());
        big(json, "daysLeft", one.daysLeft());
    }

    private static void undertaking(Undertaking one, ObjectNode json) {
        json.put("actor", one.actor().value())
                .put("phase", one.phase().name())
                .put("status", one.status().name());
    }

    /** Numbers are written so that no reader cuts them. */
    private static void big(ObjectNode json, String name, int number) {
        json.putObject(name).put("#bigint", String.valueOf(number));
    }
}
