package org.placet.scenarios;

import java.util.Optional;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;
import org.placet.model.ActorId;
import org.placet.model.Authorisation;
import org.placet.model.RequestState;
import org.placet.model.Undertaking;
import org.placet.model.When;
import org.placet.run.CheckResult;
import org.placet.run.FactWords;
import org.placet.run.Option;
import org.placet.run.Outcome;
import org.placet.run.Step;
import org.placet.run.Trace;
import org.placet.run.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes traces as JSON, for programs and for keeping. The same trace gives the same text on every machine; names are
 * those of {@code schema/trace.schema.json}, and a later version adds names but changes none.
 */
public final class TraceJson {
    private static final int SCHEMA_VERSION = 1;

    private final Trace trace;
    private final Wording wording;
    private final FactWords facts;

    private TraceJson(Trace trace) {
        this.trace = trace;
        this.wording = Wording.of(trace.scenario());
        this.facts = FactWords.of(trace.scenario());
    }

    /**
     * The whole trace, ending with a line end.
     *
     * @param replay the command that makes the same trace again
     */
    public static String write(Trace trace, String replay) {
        return Json.write(new TraceJson(trace).root(replay));
    }

    private ObjectNode root(String replay) {
        var scenario = trace.scenario();
        var root = Json.head(SCHEMA_VERSION, scenario, trace.rulesHash(), replay);
        root.put("seed", trace.seed());
        var steps = root.putArray("steps");
        trace.steps().forEach(step -> write(step, steps.addObject()));
        write(trace.outcome(), root.putObject("outcome"));
        var invariants = root.putArray("invariants");
        trace.checks().forEach(check -> write(check, invariants.addObject()));
        var unmet = root.putArray("unmet");
        trace.unmet().forEach(unmet::add);
        put(root, "cut", trace.cut());
        return root;
    }

    private void write(Step step, ObjectNode json) {
        json.put("step", step.number());
        put(json, "entry", step.entry());
        json.put("date", step.date().toString());
        write(step.option(), json);
        json.put("counts", step.counts());
        write(step.refusal(), json);
        write(step.option().reasons(), json.putArray("reasons"));
        var options = json.putArray("options");
        step.options().forEach(option -> {
            var one = options.addObject();
            write(option, one);
            one.put("weight", option.weight().toString()).put("counts", option.counts());
            write(option.refusal(), one);
        });
        step.draw()
                .ifPresentOrElse(
                        draw -> json.putObject("draw")
                                .put("drawn", draw.drawn())
                                .put("outOf", draw.outOf()),
                        () -> json.putNull("draw"));
        write(step.consequences(), json.putArray("consequences"));
        var changes = json.putArray("changes");
        step.changes()
                .forEach(change -> changes.addObject()
                        .put("what", change.what())
                        .put("before", change.before())
                        .put("after", change.after())
                        .put("byClock", change.byClock()));
        json.put("level", step.level())
                .put("sentence", step.sentence())
                .put("basis", step.claim().basis().name())
                .put("support", step.claim().support().name());
        put(json, "reportedBy", step.claim().by().map(ActorId::value));
        var sources = json.putArray("sources");
        step.claim().sources().forEach(sources::add);
    }

    private static void write(Option option, ObjectNode json) {
        json.put("actor", option.act().actor().value())
                .put("act", option.act().verb().code())
                .put("subject", option.act().subject());
    }

    private void write(Optional<Refusal> refusal, ObjectNode json) {
        if (refusal.isEmpty()) {
            json.putNull("refusal");
            return;
        }
        var one = json.putObject("refusal").put("kind", refusal.get().kind().name());
        write(refusal.get().reasons(), one.putArray("reasons"));
    }

    private void write(Iterable<Reason> reasons, ArrayNode json) {
        for (var reason : reasons) {
            var one = json.addObject()
                    .put("rule", reason.rule())
                    .put("sentence", wording.sentence(reason))
                    .put("source", String.join("; ", reason.sources()));
            var matched = one.putArray("facts");
            reason.facts().stream().map(facts::say).forEach(matched::add);
        }
    }

    private void write(Outcome outcome, ObjectNode json) {
        json.put("code", outcome.code()).put("sentence", outcome.sentence());
        var requests = json.putArray("requests");
        outcome.requests().forEach(one -> write(one, requests.addObject()));
        var authorisations = json.putArray("authorisations");
        outcome.authorisations().forEach(one -> write(one, authorisations.addObject()));
        var undertakings = json.putArray("undertakings");
        outcome.undertakings().forEach(one -> write(one, undertakings.addObject()));
        var violations = json.putArray("violations");
        trace.violations().forEach(one -> violations.add(one.id().value()));
        put(json, "submitted", outcome.submitted().map(When::toString));
        put(json, "decided", outcome.decided().map(When::toString));
        put(json, "communicated", outcome.communicated().map(When::toString));
        put(json, "publicised", outcome.publicised().map(When::toString));
    }

    private static void write(RequestState request, ObjectNode json) {
        json.put("id", request.id().value())
                .put("applicant", request.applicant().value())
                .put("phase", request.phase().name())
                .put("communicated", request.communicated());
    }

    private void write(Authorisation authorisation, ObjectNode json) {
        json.put("request", authorisation.request().value())
                .put("decidedBy", authorisation.decision().decidedBy().value())
                .put("phase", authorisation.phase().name())
                .put("granted", wording.say(authorisation.granted()));
        var unmet = json.putArray("unmet");
        authorisation.unmet().forEach(unmet::add);
    }

    private void write(Undertaking undertaking, ObjectNode json) {
        json.put("id", undertaking.id().value())
                .put("actor", undertaking.actor().value())
                .put("request", undertaking.request().value())
                .put("scope", wording.say(undertaking.scope()))
                .put("phase", undertaking.phase().name())
                .put("status", undertaking.status().name());
    }

    private static void write(CheckResult check, ObjectNode json) {
        json.put("id", check.id()).put("code", check.code()).put("sentence", check.sentence());
        json.put("arises", check.arises()).put("holds", check.holds());
        put(json, "broken", check.broken());
    }

    private static void put(ObjectNode json, String name, Optional<String> value) {
        json.put(name, value.orElse(null));
    }
}
