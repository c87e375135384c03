package org.placet.model;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A story to be simulated: who takes part, what each has said, what is asked, what was already there, what happens
 * and what is left open; under which {@link Reading} of the law, with which rule packs.
 *
 * <p>Everything in it is fixed for a run. What changes is the {@link World}.
 *
 * @param bases the laws and mandates that can end while the story runs, by the word of the reading
 * @param hash identifies the texts that it was made from (SHA-256), or "unfiled" for one made by a program
 * @param settings what somebody set otherwise than the file says, as it was asked for: {@code request.number=600 people}
 * @see #builder()
 */
public record Scenario(
        Story story,
        Reading reading,
        List<String> packs,
        ImmutableSortedMap<ActorId, Actor> actors,
        List<Position> positions,
        List<Expectation> expectations,
        List<Concern> concerns,
        List<Claim> claims,
        List<Place> places,
        ImmutableSortedMap<RequestId, Request> requests,
        ImmutableSortedMap<UndertakingId, Plan> plans,
        ImmutableSortedMap<String, LegalBasis> bases,
        ImmutableSortedMap<TensionId, Tension> tensions,
        List<TensionId> lastingAtFirst,
        List<Entry> timeline,
        List<Choice> choices,
        Clock clock,
        List<NamedOutcome> outcomes,
        Expected expected,
        ImmutableSortedMap<String, Source> sources,
        String hash,
        List<String> settings) {

    /**
     * What a reader sees first.
     *
     * @param talkAbout questions for a class
     */
    public record Story(String id, String title, String question, Label label, List<String> talkAbout) {
        public Story {
            talkAbout = List.copyOf(talkAbout);
        }
    }

    public Scenario {
        packs = List.copyOf(packs);
        positions = List.copyOf(positions);
        expectations = List.copyOf(expectations);
        concerns = List.copyOf(concerns);
        claims = List.copyOf(claims);
        places = List.copyOf(places);
        lastingAtFirst = List.copyOf(lastingAtFirst);
        timeline = List.copyOf(timeline);
        choices = List.copyOf(choices);
        outcomes = List.copyOf(outcomes);
        settings = List.copyOf(settings);
    }

    /** Starts with nobody, nothing asked, an empty timeline and the shipped rule packs. */
    public static ScenarioBuilder builder(String id) {
        return new ScenarioBuilder(id);
    }

    /** Starts with everything that this scenario has, to make one that differs in a few things. */
    public ScenarioBuilder toBuilder() {
        return new ScenarioBuilder(this);
    }

    /** Its id. */
    public String id() {
        return story.id();
    }

    /** Whether it is history, an article, or a what-if. */
    public Label label() {
        return story.label();
    }

    /** The one that holds final approval, if anybody does. */
    public Optional<FinalAuthority> finalAuthority() {
        return holder(Role.FINAL_APPROVAL).map(FinalAuthority::new);
    }

    /**
     * The one whose answer to this request counts, if anybody's does: the holder of final approval, or the superior for
     * a review that it has taken over, where the reading lets it answer in the authority's place.
     */
    public Optional<FinalAuthority> authorityOver(RequestId request) {
        boolean takenOver = reading.appeals().substitutes() && !requests.containsKey(request);
        return takenOver ? holder(Role.SUPERIOR).map(FinalAuthority::new) : finalAuthority();
    }

    private Optional<ActorId> holder(Role role) {
        return actors.values().stream()
                .filter(actor -> actor.role().filter(role::equals).isPresent())
                .map(Actor::id)
                .findFirst();
    }

    /** How texts and tables call an actor; its id where the scenario does not list it. */
    public String nameOf(ActorId id) {
        var actor = actors.get(id);
        return actor == null ? id.value() : actor.shortName();
    }

    /** How texts call a category, a place, a function or a legal basis; its id where nothing names it. */
    public String nameOf(Term term) {
        return places.stream()
                .filter(place -> place.term().equals(term))
                .map(Place::name)
                .findFirst()
                .orElseGet(() -> reading.vocabulary().getOrDefault(term.id(), term.id()));
    }

    /**
     * The actor with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Actor actor(ActorId id) {
        return found(actors, id, "actor");
    }

    /**
     * The tension with this id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Tension tension(TensionId id) {
        return found(tensions, id, "tension");
    }

    /**
     * The plan of this undertaking.
     *
     * @throws IllegalArgumentException if nobody planned it
     */
    public Plan plan(UndertakingId id) {
        return found(plans, id, "undertaking");
    }

    /**
     * The request with this id, as the story begins.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Request request(RequestId id) {
        return found(requests, id, "request");
    }

    private static <K extends Comparable<K>, V> V found(ImmutableSortedMap<K, V> all, K id, String what) {
        var one = all.get(id);
        if (one == null) {
            throw new IllegalArgumentException("There is no " + what + " '" + id + "'; there are " + all.keySet());
        }
        return one;
    }

    /** On whose behalf an actor acts: the actor itself, or the one that it acts for. */
    public ActorId principalOf(ActorId id) {
        var actor = actors.get(id);
        return actor == null ? id : actor.actsFor().orElse(id);
    }

    /** The day on which the story begins: that of its first entry, or that of its clock where it has none. */
    public LocalDate firstDay() {
        return timeline.isEmpty() ? clock.start() : timeline.get(0).date().first();
    }

    /** The world before anything happens. */
    public World firstWorld() {
        return World.start(this);
    }

    /** The escalation level in a world: the highest among the tensions that last. */
    public int levelIn(World world) {
        return world.lasting().stream()
                .mapToInt(id -> tension(id).level())
                .max()
                .orElse(0);
    }
}
