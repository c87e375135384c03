package org.placet.model;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placet.explore.Weight;

/**
 * Builds a {@link Scenario} piece by piece. What is not said stays at its default: the id as title, a what-if, the
 * plain reading, the four shipped rule packs, weeks as ticks from 1 January 2000.
 */
public final class ScenarioBuilder {

    /** The rule packs of a scenario that names none. */
    public static final List<String> SHIPPED_PACKS = List.of("approval-procedure", "conduct", "escalation", "mandate");

    private static final LocalDate DAY_ONE = LocalDate.of(2000, 1, 1);

    private Scenario.Story story;
    private Reading reading = Reading.builder("plain").build();
    private List<String> packs = SHIPPED_PACKS;
    private final Map<ActorId, Actor> actors = new TreeMap<>();
    private final List<Position> positions = new ArrayList<>();
    private final List<Expectation> expectations = new ArrayList<>();
    private final List<Concern> concerns = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final Map<RequestId, Request> requests = new TreeMap<>();
    private final Map<UndertakingId, Plan> plans = new TreeMap<>();
    private final Map<String, LegalBasis> bases = new TreeMap<>();
    private final Map<TensionId, Tension> tensions = new TreeMap<>();
    private final List<TensionId> lastingAtFirst = new ArrayList<>();
    private final List<Entry> timeline = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private Optional<Clock> clock = Optional.empty();
    private final List<NamedOutcome> outcomes = new ArrayList<>();
    private Expected expected = Expected.NOTHING;
    private final Map<String, Source> sources = new TreeMap<>();
    private String hash = "unfiled";
    private List<String> settings = List.of();

    ScenarioBuilder(String id) {
        story = new Scenario.Story(id, id, "", Label.COUNTERFACTUAL, List.of());
    }

    ScenarioBuilder(Scenario like) {
        story = like.story();
        reading = like.reading();
        packs = like.packs();
        actors.putAll(like.actors());
        positions.addAll(like.positions());
        expectations.addAll(like.expectations());
        concerns.addAll(like.concerns());
        claims.addAll(like.claims());
        requests.putAll(like.requests());
        plans.putAll(like.plans());
        bases.putAll(like.bases());
        places.addAll(like.places());
        tensions.putAll(like.tensions());
        lastingAtFirst.addAll(like.lastingAtFirst());
        timeline.addAll(like.timeline());
        choices.addAll(like.choices());
        clock = Optional.of(like.clock());
        outcomes.addAll(like.outcomes());
        expected = like.expected();
        sources.putAll(like.sources());
        hash = like.hash();
        settings = like.settings();
    }

    /** What a reader sees first. */
    public ScenarioBuilder story(Scenario.Story told) {
        story = told;
        return this;
    }

    /** The reading of the law. */
    public ScenarioBuilder reading(Reading chosen) {
        reading = chosen;
        return this;
    }

    /** The rule packs, by id, instead of the shipped ones. */
    public ScenarioBuilder packs(String... ids) {
        packs = List.of(ids);
        return this;
    }

    /** Somebody who takes part. */
    public ScenarioBuilder actor(Actor actor) {
        actors.put(actor.id(), actor);
        return this;
    }

    /** What an actor said. */
    public ScenarioBuilder position(Position position) {
        positions.add(position);
        return this;
    }

    /** What an actor said that it expects. */
    public ScenarioBuilder expectation(Expectation expectation) {
        expectations.add(expectation);
        return this;
    }

    /** What an actor was reported to worry about. */
    public ScenarioBuilder concern(Concern concern) {
        concerns.add(concern);
        return this;
    }

    /** A claim that is shown beside the story. */
    public ScenarioBuilder claim(Claim claim) {
        claims.add(claim);
        return this;
    }

    /** A place that the reading does not name. */
    public ScenarioBuilder place(Place place) {
        places.add(place);
        return this;
    }

    /** What is asked. */
    public ScenarioBuilder request(Request request) {
        requests.put(request.id(), request);
        return this;
    }

    /** What is asked, by whom and how much of it, on an assumption. */
    public ScenarioBuilder request(String id, String applicant, Scope asked) {
        return request(new Request(new RequestId(id), new ActorId(applicant), asked, List.of(Sourced.ASSUMPTION)));
    }

    /** What could be undertaken. */
    public ScenarioBuilder plan(Plan plan) {
        plans.put(plan.id(), plan);
        return this;
    }

    /** What could be undertaken, by whom, relying on which request. */
    public ScenarioBuilder plan(String id, String actor, String request, Scope scope) {
        return plan(new Plan(
                new UndertakingId(id), new ActorId(actor), new RequestId(request), scope, List.of(Sourced.ASSUMPTION)));
    }

    /** A law or mandate that can end. */
    public ScenarioBuilder legalBasis(LegalBasis basis) {
        bases.put(basis.term().id(), basis);
        return this;
    }

    /** A tension that lasts from the start. */
    public ScenarioBuilder lasting(Tension tension) {
        lastingAtFirst.add(tension.id());
        return tension(tension);
    }

    /** A tension that may begin. */
    public ScenarioBuilder tension(Tension tension) {
        tensions.put(tension.id(), tension);
        return this;
    }

    /** What happens, instead of all that was said before. */
    public ScenarioBuilder timeline(List<Entry> entries) {
        timeline.clear();
        timeline.addAll(entries);
        return this;
    }

    /** What happens next. */
    public ScenarioBuilder entry(Entry entry) {
        timeline.add(entry);
        return this;
    }

    /** What happens next, on a day, on an assumption. */
    public ScenarioBuilder then(String date, Intent intent) {
        var claim = Claim.assumed();
        return entry(new Entry(Optional.empty(), When.on(LocalDate.parse(date)), intent, claim));
    }

    /** What is left open. */
    public ScenarioBuilder choice(Choice choice) {
        choices.add(choice);
        return this;
    }

    /** What is left open, with a whole number as its weight. */
    public ScenarioBuilder choice(Intent intent, int weight) {
        return choice(Choice.of(intent, Weight.of(weight)));
    }

    /** How time passes. */
    public ScenarioBuilder clock(Clock ticking) {
        clock = Optional.of(ticking);
        return this;
    }

    /** An end with a name. */
    public ScenarioBuilder outcome(NamedOutcome outcome) {
        outcomes.add(outcome);
        return this;
    }

    /** What is expected of a run. */
    public ScenarioBuilder expected(Expected wanted) {
        expected = wanted;
        return this;
    }

    /** A source that may be cited. */
    public ScenarioBuilder source(Source source) {
        sources.put(source.id(), source);
        return this;
    }

    /** What identifies the texts that it was made from. */
    public ScenarioBuilder hash(String sha256) {
        hash = sha256;
        return this;
    }

    /** What somebody set otherwise than the file says. */
    public ScenarioBuilder settings(List<String> set) {
        settings = List.copyOf(set);
        return this;
    }

    /**
     * The scenario.
     *
     * @throws IllegalArgumentException if something refers to what is not there, or two hold final approval
     */
    public Scenario build() {
        addTensionsThatBeginByThemselves();
        ScenarioCheck.check(reading, actors, requests.values(), plans.values());
        var first = timeline.isEmpty() ? DAY_ONE : timeline.get(0).date().first();
        return new Scenario(
                story,
                reading,
                packs,
                ImmutableSortedMap.copyOf(actors),
                positions,
                expectations,
                concerns,
                claims,
                places,
                ImmutableSortedMap.copyOf(requests),
                ImmutableSortedMap.copyOf(plans),
                ImmutableSortedMap.copyOf(bases),
                ImmutableSortedMap.copyOf(tensions),
                lastingAtFirst,
                timeline,
                choices,
                clock.orElse(Clock.weeklyFrom(first)),
                outcomes,
                expected,
                ImmutableSortedMap.copyOf(sources),
                hash,
                settings);
    }

    private void addTensionsThatBeginByThemselves() {
        for (var kind : reading.scale().kinds()) {
            var id = new TensionId(kind.id());
            if (kind.whenUnauthorised() && !tensions.containsKey(id)) {
                tensions.put(id, new Tension(id, kind, ActorId.NOT_STATED, Claim.confirmed(kind.sources())));
            }
        }
    }
}
