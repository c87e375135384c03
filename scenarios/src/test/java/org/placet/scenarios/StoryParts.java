package org.placet.scenarios;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.placet.model.Actor;
import org.placet.model.ActorId;
import org.placet.model.Choice;
import org.placet.model.Claim;
import org.placet.model.Concern;
import org.placet.model.Entry;
import org.placet.model.Expectation;
import org.placet.model.Intent;
import org.placet.model.Plan;
import org.placet.model.Position;
import org.placet.model.Reading;
import org.placet.model.Request;
import org.placet.model.Scenario;
import org.placet.model.ScenarioBuilder;
import org.placet.model.Tension;

/** The same story with other names, under another reading, or with one of its requests alone. */
final class StoryParts {
    private final Scenario story;
    private final UnaryOperator<ActorId> name;

    private StoryParts(Scenario story, UnaryOperator<ActorId> name) {
        this.story = story;
        this.name = name;
    }

    static Scenario under(Scenario story, Reading reading) {
        return new StoryParts(story, id -> id).told(story.actors(), reading, story.timeline(), story.choices());
    }

    /** With another name for every actor. */
    static Scenario renamed(Scenario story, Map<ActorId, ActorId> names) {
        var parts = new StoryParts(story, id -> names.getOrDefault(id, id));
        var actors = new TreeMap<ActorId, Actor>();
        story.actors().values().forEach(one -> actors.put(parts.name.apply(one.id()), parts.renamed(one)));
        return parts.told(actors, story.reading(), story.timeline(), story.choices());
    }

    /** With the parts played by others: who they are stays as it is. */
    static Scenario recast(Scenario story, Map<ActorId, ActorId> parts) {
        return new StoryParts(story, id -> parts.getOrDefault(id, id))
                .told(story.actors(), story.reading(), story.timeline(), story.choices());
    }

    /** With only what is about one of these requests and undertakings. */
    static Scenario about(Scenario story, Set<String> subjects) {
        var timeline = story.timeline().stream()
                .filter(one -> subjects.contains(one.intent().subject()))
                .toList();
        var choices = story.choices().stream()
                .filter(one -> subjects.contains(one.subject()))
                .map(one -> new Choice(one.intent(), one.weight(), timeline.size()))
                .toList();
        var builder = new StoryParts(story, id -> id).begin(story.actors(), story.reading());
        story.requests().values().stream()
                .filter(one -> subjects.contains(one.id().value()))
                .forEach(builder::request);
        story.plans().values().stream()
                .filter(one -> subjects.contains(one.id().value()))
                .forEach(builder::plan);
        timeline.forEach(builder::entry);
        choices.forEach(builder::choice);
        return builder.build();
    }

    private ScenarioBuilder begin(Map<ActorId, Actor> actors, Reading reading) {
        var builder = Scenario.builder(story.id())
                .story(story.story())
                .reading(reading)
                .packs(story.packs().toArray(String[]::new))
                .clock(story.clock())
                .expected(story.expected());
        actors.values().forEach(builder::actor);
        story.sources().values().forEach(builder::source);
        return builder;
    }

    private Scenario told(Map<ActorId, Actor> actors, Reading reading, List<Entry> timeline, List<Choice> choices) {
        var builder = begin(actors, reading);
        story.positions()
                .forEach(one -> builder.position(new Position(
                        one.id(), name.apply(one.holder()), one.stance(), one.says(), one.date(), said(one.claim()))));
        story.expectations()
                .forEach(one -> builder.expectation(
                        new Expectation(name.apply(one.holder()), one.outcome(), one.date(), said(one.claim()))));
        story.concerns()
                .forEach(one -> builder.concern(new Concern(name.apply(one.holder()), one.says(), said(one.claim()))));
        story.claims().forEach(one -> builder.claim(said(one)));
        story.places().forEach(builder::place);
        story.requests()
                .values()
                .forEach(one -> builder.request(
                        new Request(one.id(), name.apply(one.applicant()), one.asked(), one.sources())));
        story.plans()
                .values()
                .forEach(one -> builder.plan(
                        new Plan(one.id(), name.apply(one.actor()), one.request(), one.scope(), one.sources())));
        story.bases().values().forEach(builder::legalBasis);
        story.tensions().values().forEach(one -> {
            var tension = new Tension(one.id(), one.kind(), name.apply(one.actor()), said(one.claim()));
            if (story.lastingAtFirst().contains(one.id())) {
                builder.lasting(tension);
            } else {
                builder.tension(tension);
            }
        });
        timeline.forEach(one -> builder.entry(new Entry(one.id(), one.date(), done(one.intent()), said(one.claim()))));
        choices.forEach(one -> builder.choice(new Choice(done(one.intent()), one.weight(), one.opensAfter())));
        story.outcomes().forEach(builder::outcome);
        return builder.build();
    }

    private Intent done(Intent intent) {
        return new Intent(name.apply(intent.who()), intent.verb(), intent.subject(), intent.with());
    }

    private Claim said(Claim claim) {
        return new Claim(
                claim.text(), claim.basis(), claim.support(), claim.by().map(name), claim.sources());
    }

    private Actor renamed(Actor actor) {
        return new Actor(
                name.apply(actor.id()),
                actor.name(),
                actor.shortName(),
                actor.plural(),
                actor.kind(),
                actor.role(),
                named(actor.actsFor()),
                named(actor.speaksFor()),
                actor.sources());
    }

    private Optional<ActorId> named(Optional<ActorId> other) {
        return other.map(name);
    }
}
