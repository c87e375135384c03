package org.placet.model;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;

/**
 * A small story for tests: a town asks the council for leave to send a hundred people to a bridge. There is also a
 * club that has no say, a works department that acts for the town, a crew that acts for the works department, a county
 * above the council that holds no final approval, and a guild that may ask for things of its own.
 */
public final class Town {

    public static final ActorId TOWN = new ActorId("town");
    public static final ActorId WORKS = new ActorId("works");
    public static final ActorId CREW = new ActorId("crew");
    public static final ActorId COUNCIL = new ActorId("council");
    public static final ActorId COUNTY = new ActorId("county");
    public static final ActorId CLUB = new ActorId("club");
    public static final ActorId GUILD = new ActorId("guild");

    public static final RequestId BRIDGE = new RequestId("bridge");
    public static final RequestId TOWER = new RequestId("tower");
    public static final UndertakingId WORK = new UndertakingId("work");

    public static final TensionId STRIKE = new TensionId("strike");
    public static final TensionId RUMOUR = new TensionId("rumour");

    public static final int RECEIPT_DAYS = 10;
    public static final int ANSWER_DAYS = 30;

    private static final List<String> ASSUMED = List.of(Sourced.ASSUMPTION);

    private Town() {}

    /** So many people, anywhere and for anything. */
    public static Scope people(int number) {
        return Scope.of(Quantity.of(number));
    }

    /** Everybody, the request for the bridge, a plan for it, and two tensions that may begin. */
    public static ScenarioBuilder builder() {
        return builder(reading(SilenceEffect.LAPSE));
    }

    /** The same under another reading. */
    public static ScenarioBuilder builder(Reading reading) {
        return Scenario.builder("town")
                .reading(reading)
                .packs()
                .actor(Actor.of("town", Role.APPLICANT))
                .actor(Actor.bystander("works").actingFor("town"))
                .actor(Actor.bystander("crew").actingFor("works"))
                .actor(Actor.of("council", Role.FINAL_APPROVAL))
                .actor(Actor.of("county", Role.SUPERIOR))
                .actor(Actor.bystander("club"))
                .actor(Actor.of("guild", Role.APPLICANT))
                .request("bridge", "town", people(100))
                .plan("work", "town", "bridge", people(60))
                .legalBasis(LegalBasis.openEnded("law"))
                .tension(tension("strike", Support.CONFIRMED))
                .tension(tension("rumour", Support.CONTRADICTED));
    }

    /** Everybody, and nothing that happens. */
    public static Scenario scenario() {
        return builder().build();
    }

    /** What the fixture takes the law to say. */
    public static Reading reading(SilenceEffect silence, Limit... limits) {
        return Reading.builder("town-law")
                .story("The law of the town", "")
                .limits(List.of(limits))
                .deadlines(new Deadlines(RECEIPT_DAYS, ANSWER_DAYS, silence, ASSUMED))
                .scale(scale())
                .build();
    }

    /** How the request for the bridge stands at the beginning, in another phase, with this deadline. */
    public static World bridgeIn(Phase phase, int daysLeft) {
        var world = scenario().firstWorld();
        return world.with(world.request(BRIDGE).in(phase, daysLeft));
    }

    /** The council's answer to the request for the bridge. */
    public static Decision decided(Answer answer) {
        return new Decision(BRIDGE, COUNCIL, new FinalAuthority(COUNCIL), answer);
    }

    /** A permission for the bridge that is in effect, for so many people. */
    public static Authorisation active(int number) {
        return Authorisation.from(decided(Answer.approve(people(number))), TOWN).in(AuthorisationPhase.ACTIVE);
    }

    /** Two rungs above calm. */
    public static Scale scale() {
        var levels = List.of(
                new Scale.Level(0, "calm", ""),
                new Scale.Level(1, "words", ""),
                new Scale.Level(2, "deeds", ""),
                new Scale.Level(3, "force", ""));
        return new Scale("town-scale", levels, List.of(kind("strike", 2), kind("rumour", 3)));
    }

    private static TensionKind kind(String id, int level) {
        return new TensionKind(
                id,
                level,
                false,
                "a " + id + " begins",
                "begins a " + id,
                "the " + id + " ends",
                "ends the " + id,
                ASSUMED,
                "");
    }

    private static Tension tension(String id, Support support) {
        var claim = new Claim("", Basis.REPORTED, support, Optional.empty(), ASSUMED);
        return new Tension(new TensionId(id), scale().kind(id).orElseThrow(), ActorId.NOT_STATED, claim);
    }

    /** An end with a name: the bridge is in one of these phases. */
    public static NamedOutcome outcome(String code, RequestId request, Phase... phases) {
        var wanted = ImmutableSortedSet.copyOf(phases);
        return new NamedOutcome(code, ImmutableSortedMap.of(request, wanted), ImmutableSortedMap.of());
    }
}
