package org.placet.kit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.placet.model.Actor;
import org.placet.model.ActorId;
import org.placet.model.Choice;
import org.placet.model.Entry;
import org.placet.model.Intent;
import org.placet.model.Plan;
import org.placet.model.Position;
import org.placet.model.Request;
import org.placet.model.Scenario;
import org.placet.model.ScenarioBuilder;
import org.placet.model.TensionId;
import org.placet.model.Verb;

/** A scenario that is another with something left out. */
final class Editing {

    private Editing() {}

    /** The same cast and matter, with this happening and this left open. */
    static ScenarioBuilder with(Scenario scenario, List<Entry> timeline, List<Choice> choices) {
        return bare(scenario, timeline, choices, true);
    }

    /** The same without anybody or anything that the story does not speak of. */
    static Scenario withoutBystanders(Scenario scenario) {
        return bare(scenario, scenario.timeline(), scenario.choices(), false)
                .clock(scenario.clock())
                .build();
    }

    private static ScenarioBuilder bare(
            Scenario scenario, List<Entry> timeline, List<Choice> choices, boolean everything) {
        var spoken = new Spoken(scenario, timeline, choices, everything);
        var builder = Scenario.builder(scenario.id())
                .story(scenario.story())
                .reading(scenario.reading())
                .packs(scenario.packs().toArray(new String[0]))
                .hash(scenario.hash());
        scenario.actors().values().stream().filter(spoken::of).forEach(builder::actor);
        scenario.positions().stream().filter(spoken::of).forEach(builder::position);
        scenario.requests().values().stream().filter(spoken::of).forEach(builder::request);
        scenario.plans().values().stream().filter(spoken::of).forEach(builder::plan);
        scenario.places().forEach(builder::place);
        scenario.sources().values().forEach(builder::source);
        scenario.bases().values().forEach(builder::legalBasis);
        scenario.tensions().values().stream()
                .filter(one -> scenario.lastingAtFirst().contains(one.id()) || spoken.ofTension(one.id()))
                .filter(one -> !one.kind().whenUnauthorised())
                .forEach(one -> {
                    if (scenario.lastingAtFirst().contains(one.id())) {
                        builder.lasting(one);
                    } else {
                        builder.tension(one);
                    }
                });
        timeline.forEach(builder::entry);
        choices.forEach(builder::choice);
        return builder;
    }

    /** Who and what a story speaks of. */
    private static final class Spoken {

        private final boolean everything;
        private final Set<String> subjects = new HashSet<>();
        private final Set<ActorId> actors = new HashSet<>();
        private final Scenario scenario;

        Spoken(Scenario scenario, List<Entry> timeline, List<Choice> choices, boolean everything) {
            this.scenario = scenario;
            this.everything = everything;
            Stream.concat(timeline.stream().map(Entry::intent), choices.stream().map(Choice::intent))
                    .forEach(this::note);
            scenario.plans().values().stream().filter(this::ofPlan).forEach(plan -> {
                subjects.add(plan.request().value());
                actors.add(plan.actor());
            });
            scenario.requests().values().stream().filter(this::ofRequest).forEach(one -> actors.add(one.applicant()));
            scenario.lastingAtFirst()
                    .forEach(id -> actors.add(scenario.tension(id).actor()));
            scenario.finalAuthority().ifPresent(one -> actors.add(one.holder()));
            for (var id : List.copyOf(actors)) {
                var actor = scenario.actors().get(id);
                if (actor != null) {
                    actor.actsFor().ifPresent(actors::add);
                    actor.speaksFor().ifPresent(actors::add);
                }
            }
        }

        private void note(Intent intent) {
            subjects.add(intent.subject());
            actors.add(intent.who());
            if (intent.verb() == Verb.STATE_POSITION) {
                scenario.positions().stream()
                        .filter(one -> one.id().equals(intent.subject()))
                        .forEach(one -> actors.add(one.holder()));
            }
        }

        boolean of(Actor actor) {
            return everything || actors.contains(actor.id());
        }

        boolean of(Position position) {
            return everything || subjects.contains(position.id());
        }

        boolean of(Request request) {
            return everything || ofRequest(request);
        }

        boolean of(Plan plan) {
            return everything || ofPlan(plan);
        }

        private boolean ofRequest(Request request) {
            return subjects.contains(request.id().value())
                    || subjects.contains(request.id().review().value());
        }

        private boolean ofPlan(Plan plan) {
            return subjects.contains(plan.id().value());
        }

        boolean ofTension(TensionId id) {
            return everything || subjects.contains(id.value());
        }
    }
}
