package org.placet.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.placet.model.Actor;
import org.placet.model.ActorId;
import org.placet.model.Authorisation;
import org.placet.model.Dimension;
import org.placet.model.Entry;
import org.placet.model.FinalAuthority;
import org.placet.model.Intent;
import org.placet.model.Limit;
import org.placet.model.Particulars;
import org.placet.model.Plan;
import org.placet.model.Quantity;
import org.placet.model.Reading;
import org.placet.model.Request;
import org.placet.model.Role;
import org.placet.model.Scenario;
import org.placet.model.Scope;
import org.placet.model.Term;
import org.placet.model.Verb;
import org.placet.model.World;
import org.placet.run.Wording;

/**
 * The facts that could be otherwise where an act does not count, each moved as little as can matter: a number to the
 * end of what is allowed, the terms to those that are, the actor to another role, the reading to another one.
 */
final class Alterations {

    private final Scenario scenario;
    private final World world;
    private final Intent intent;
    private final Wording wording;
    private final Map<String, Alteration> all = new LinkedHashMap<>();

    private Alterations(Scenario scenario, World world, Intent intent) {
        this.scenario = scenario;
        this.world = world;
        this.intent = intent;
        this.wording = Wording.of(scenario);
    }

    /** All of them, in a fixed order. */
    static List<Alteration> of(Scenario scenario, World world, Intent intent, List<Reading> readings) {
        var found = new Alterations(scenario, world, intent);
        scenario.requests().values().forEach(found::request);
        scenario.plans().values().forEach(found::plan);
        found.act();
        found.channels();
        found.conditions();
        found.roles();
        readings.stream()
                .filter(one -> !one.id().equals(scenario.reading().id()))
                .forEach(found::reading);
        return List.copyOf(found.all.values());
    }

    private void add(Alteration alteration) {
        all.putIfAbsent(alteration.says(), alteration);
    }

    private void request(Request request) {
        scopes(request.asked(), List.of()).forEach((what, scope) -> {
            var changed = new Request(request.id(), request.applicant(), scope, request.sources());
            add(Alteration.ofFacts(
                    "the request " + request.id() + " were " + what,
                    old -> old.toBuilder().request(changed).build()));
        });
    }

    private void plan(Plan plan) {
        var granted = world.authorisation(plan.request());
        var wider = new ArrayList<Scope>();
        Optional.ofNullable(scenario.requests().get(plan.request()))
                .map(Request::asked)
                .ifPresent(wider::add);
        granted.map(Alterations::left).ifPresent(wider::add);
        scopes(plan.scope(), wider).forEach((what, scope) -> {
            var changed = new Plan(plan.id(), plan.actor(), plan.request(), scope, plan.sources());
            add(Alteration.ofFacts(
                    "the plan " + plan.id() + " were " + what,
                    old -> old.toBuilder().plan(changed).build()));
        });
    }

    private static Scope left(Authorisation granted) {
        return granted.granted().with(Quantity.of(granted.left()));
    }

    /** What the act itself names beside what it takes from the request or the plan. */
    private void act() {
        var named = intent.with().alone();
        if (intent.with().number().isEmpty() && intent.with().terms().isEmpty()) {
            return;
        }
        scopes(named, List.of()).forEach((what, scope) -> {
            var changed = new Intent(intent.who(), intent.verb(), intent.subject(), naming(intent.with(), scope));
            add(Alteration.ofAct(
                    "the act were " + what, old -> new Intent(old.who(), old.verb(), old.subject(), changed.with())));
        });
    }

    private static Particulars naming(Particulars like, Scope scope) {
        var named = Boundaries.naming(scope);
        return new Particulars(
                like.channel(),
                like.number().flatMap(number -> named.number()),
                named.terms(),
                like.validDays(),
                like.beforeStart(),
                like.throughout(),
                like.reasons(),
                like.condition());
    }

    /** The same scope with one thing moved to where a limit, or a wider scope, allows it. */
    private Map<String, Scope> scopes(Scope scope, List<Scope> wider) {
        var changed = new LinkedHashMap<String, Scope>();
        for (var limit : scenario.reading().limits()) {
            if (limit instanceof Limit.OfNumber number) {
                number(scope, number.allowed(), changed);
            } else if (limit instanceof Limit.OfTerms terms) {
                terms(scope, terms.dimension(), terms.allowed(), changed);
            }
        }
        for (var other : wider) {
            number(scope, Quantity.between(0, other.number().atMost()), changed);
            for (var dimension : Dimension.values()) {
                terms(scope, dimension, other.terms(dimension), changed);
            }
        }
        return changed;
    }

    private void number(Scope scope, Quantity allowed, Map<String, Scope> changed) {
        var nearest = Boundaries.nearest(scope.number(), allowed);
        if (!nearest.equals(scope.number())) {
            changed.put(
                    "for " + wording.quantity(nearest) + " instead of " + wording.quantity(scope.number()),
                    scope.with(nearest));
        }
    }

    private void terms(Scope scope, Dimension dimension, Iterable<Term> allowed, Map<String, Scope> changed) {
        for (var terms : Boundaries.corrected(scope, dimension, allowed)) {
            var preposition = switch (dimension) {
                case PLACE -> "to ";
                case BASIS -> "under ";
                case CATEGORY, FUNCTION -> "for ";
            };
            changed.put(
                    preposition + wording.say(terms) + " instead of " + wording.say(scope.terms(dimension)),
                    scope.with(dimension, terms));
        }
    }

    private void channels() {
        if (intent.verb() != Verb.SUBMIT && intent.verb() != Verb.RESEND) {
            return;
        }
        scenario.reading()
                .form()
                .ifPresent(form -> form.channels()
                        .forEach(channel -> add(Alteration.ofAct(
                                "it were done " + channel,
                                old -> new Intent(old.who(), old.verb(), old.subject(), Particulars.by(channel))))));
    }

    /** Conditions that an answer in the timeline makes come first. */
    private void conditions() {
        scenario.timeline().stream()
                .flatMap(entry -> entry.intent().with().beforeStart().stream())
                .distinct()
                .forEach(condition -> add(Alteration.ofFacts(
                        "the answer did not make " + condition.replace('-', ' ') + " a condition",
                        old -> old.toBuilder().timeline(without(condition, old)).build())));
    }

    private static List<Entry> without(String condition, Scenario scenario) {
        return scenario.timeline().stream()
                .map(entry -> {
                    var old = entry.intent();
                    var with = old.with();
                    var rest = with.beforeStart().stream()
                            .filter(one -> !one.equals(condition))
                            .toList();
                    var fewer = new Particulars(
                            with.channel(),
                            with.number(),
                            with.terms(),
                            with.validDays(),
                            rest,
                            with.throughout(),
                            with.reasons(),
                            with.condition());
                    var intent = new Intent(old.who(), old.verb(), old.subject(), fewer);
                    return new Entry(entry.id(), entry.date(), intent, entry.claim());
                })
                .toList();
    }

    private void roles() {
        var actor = scenario.actors().get(intent.who());
        if (actor == null) {
            return;
        }
        for (var role : Role.values()) {
            if (actor.role().filter(role::equals).isEmpty()) {
                add(Alteration.ofFacts(hadRole(actor, role), old -> withRole(old, actor.id(), role)));
            }
        }
        var principals =
                scenario.requests().values().stream().map(Request::applicant).distinct();
        principals
                .filter(one -> !one.equals(actor.id())
                        && !scenario.principalOf(actor.id()).equals(one))
                .forEach(one -> add(Alteration.ofFacts(
                        actor.shortName() + " acted for " + scenario.nameOf(one),
                        old -> old.toBuilder()
                                .actor(old.actor(actor.id()).actingFor(one.value()))
                                .build())));
    }

    private String hadRole(Actor actor, Role role) {
        var former = role == Role.FINAL_APPROVAL ? scenario.finalAuthority() : Optional.<FinalAuthority>empty();
        return actor.shortName() + " had the role " + wording.say(role)
                + former.map(one -> " and " + scenario.nameOf(one.holder()) + " only the role "
                                + wording.say(Role.ADDRESSEE))
                        .orElse("");
    }

    /** Only one can have the last word: whoever had it handles requests without it then. */
    private static Scenario withRole(Scenario old, ActorId id, Role role) {
        var builder = old.toBuilder();
        BiFunction<Actor, Optional<Role>, Actor> as = (one, part) -> new Actor(
                one.id(),
                one.name(),
                one.shortName(),
                one.plural(),
                one.kind(),
                part,
                one.actsFor(),
                one.speaksFor(),
                one.sources());
        if (role == Role.FINAL_APPROVAL) {
            old.finalAuthority()
                    .ifPresent(one -> builder.actor(as.apply(old.actor(one.holder()), Optional.of(Role.ADDRESSEE))));
        }
        return builder.actor(as.apply(old.actor(id), Optional.of(role))).build();
    }

    private void reading(Reading reading) {
        add(Alteration.ofFacts(
                "the reading '" + reading.id() + "' held instead of '"
                        + scenario.reading().id() + "'",
                old -> old.toBuilder().reading(reading).build()));
    }
}
