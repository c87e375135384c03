package org.placet.scenarios;

import org.placet.explain.Conformity;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes which events of a record each reading accepts as JSON: {@code events} (number, date, sentence, counted,
 * support) and {@code readings} (reading, accepts, firstNotAccepted, why).
 */
public final class ConformityJson {

    private static final int SCHEMA_VERSION = 1;

    private ConformityJson() {}

    /** All of it, ending with a line end. */
    public static String write(Conformity conformity, String replay) {
        var record = conformity.record();
        var root = Json.head(SCHEMA_VERSION, record.scenario(), record.rulesHash(), replay);
        var events = root.putArray("events");
        record.steps()
                .forEach(step -> events.addObject()
                        .put("number", step.number())
                        .put("date", step.date().toString())
                        .put("sentence", step.sentence())
                        .put("counted", step.counts())
                        .put("support", step.claim().support().name()));
        var readings = root.putArray("readings");
        conformity.readings().forEach(one -> write(one, readings.addObject()));
        return Json.write(root);
    }

    private static void write(Conformity.Held held, ObjectNode json) {
        json.put("reading", held.reading());
        var accepts = json.putArray("accepts");
        held.accepts().forEach(accepts::add);
        held.audit()
                .first()
                .ifPresentOrElse(
                        finding -> json.put("firstNotAccepted", finding.step().number())
                                .put("why", finding.whyNot().sentence()),
                        () -> json.putNull("firstNotAccepted").putNull("why"));
    }
}
