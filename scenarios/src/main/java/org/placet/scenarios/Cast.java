package org.placet.scenarios;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.placet.model.Actor;
import org.placet.model.ActorId;
import org.placet.model.Basis;
import org.placet.model.Claim;
import org.placet.model.Concern;
import org.placet.model.Expectation;
import org.placet.model.Position;
import org.placet.model.Role;
import org.placet.model.Stance;
import org.placet.model.Support;
import org.placet.model.When;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads who takes part and what each has said: actors, positions, expectations, concerns, claims. */
final class Cast {

    /** The kind of an actor of which the file says none. */
    static final String ANY_KIND = "actor";

    private final Draft draft;
    private final Map<Node, String> principals = new LinkedHashMap<>();
    private boolean hasAuthority;
    private Written<String> ends = Forms.ID;

    Cast(Draft draft) {
        this.draft = draft;
        this.hasAuthority = draft.actors.ids().stream()
                .flatMap(id -> draft.actors.get(id).stream())
                .anyMatch(actor ->
                        actor.role().filter(Role.FINAL_APPROVAL::equals).isPresent());
    }

    void read(Mapping at) {
        at.eachKnown("actors", "an actor", List.of(Mistake.UNKNOWN_ACTOR), this::readActor);
        principals.forEach((place, id) -> draft.actors.check(id, place, draft.problems));
        at.eachKnown("positions", "a position", List.of(Mistake.UNKNOWN_POSITION), this::readPosition);
        ends = Ends.known(codes(at));
        at.each("expectations", "an expectation", this::readExpectation);
        at.each("concerns", "a concern", one -> {
            var who = one.need("who", draft.actor());
            var says = one.need("says", Forms.TEXT);
            draft.builder.concern(new Concern(who, says, draft.claim(one, says)));
        });
        at.each("claims", "a claim", this::readClaim);
    }

    /** The ends that are named further down; where one of them has no name, any word may be meant for it. */
    private List<String> codes(Mapping at) {
        var ends = at.places("outcomes");
        var codes =
                ends.stream().flatMap(one -> Mapping.text(one, "code").stream()).toList();
        boolean named = !at.present().contains("outcomes") || !ends.isEmpty();
        if (!named || codes.size() < ends.size()) {
            draft.problems.overlook(List.of(Mistake.UNKNOWN_OUTCOME));
        }
        return codes;
    }

    private void readActor(Mapping at) {
        var id = at.need("id", Forms.ID);
        var name = at.need("name", Forms.TEXT);
        var actor = new Actor(
                new ActorId(id),
                name,
                at.may("short", Forms.TEXT).orElse(name),
                at.may("plural", Forms.YES_OR_NO).orElse(false),
                at.may("kind", Forms.TEXT).orElse(ANY_KIND),
                at.may("role", Forms.oneOf("is no role", Role.values(), Role::code)),
                principal(at, "acts-for", id),
                principal(at, "speaks-for", id),
                at.needList("source", draft.source()));
        draft.actors.declare(id, actor, at.at("id"), draft.problems);
        if (actor.role().filter(Role.FINAL_APPROVAL::equals).isPresent()) {
            noteSecondAuthority(at);
        }
        draft.builder.actor(actor);
    }

    /** Whom an actor acts or speaks for; it may be listed later, so it is looked up when all are known. */
    private Optional<ActorId> principal(Mapping at, String key, String self) {
        var other = at.may(key, Forms.ID);
        other.filter(id -> !id.equals(Forms.NO_ID)).ifPresent(id -> principals.put(at.at(key), id));
        if (other.filter(self::equals).isPresent()) {
            draft.problems.add(
                    Mistake.SAME_THING,
                    at.at(key),
                    "'" + self + "' is itself",
                    "the id of another actor",
                    "name another, or take out   " + key);
        }
        return other.map(ActorId::new);
    }

    private void noteSecondAuthority(Mapping at) {
        if (hasAuthority) {
            draft.problems.add(
                    Mistake.SECOND_AUTHORITY,
                    at.at("role"),
                    "another actor already holds final approval",
                    "one actor with final approval, or none",
                    "give one of the two another role, or none");
        }
        hasAuthority = true;
    }

    private void readPosition(Mapping at) {
        var who = at.need("who", draft.actor());
        var date = at.need("date", Forms.DAY_OR_MONTH);
        var id = at.may("id", Forms.ID).orElse(usualId(who, date));
        var position = new Position(
                id,
                who,
                at.need("stance", Forms.oneOf("is no stance", Stance.values(), Stance::code)),
                at.may("says", Forms.TEXT).orElse(""),
                date,
                draft.claim(at));
        draft.positions.declare(id, position, at.node(), draft.problems);
        draft.builder.position(position);
    }

    /** The id of a position that the file gives none. */
    static String usualId(ActorId who, When date) {
        return who.value().equals(Forms.NO_ID) ? Forms.NO_ID : who + "-" + date.first();
    }

    private void readExpectation(Mapping at) {
        draft.builder.expectation(new Expectation(
                at.need("who", draft.actor()),
                at.need("expects", ends).toUpperCase(Locale.ROOT).replace('-', '_'),
                at.need("date", Forms.WHEN),
                draft.claim(at)));
    }

    private void readClaim(Mapping at) {
        var id = at.need("id", Forms.ID);
        draft.claims.declare(id, id, at.at("id"), draft.problems);
        draft.builder.claim(new Claim(
                at.need("says", Forms.TEXT),
                at.need("basis", Forms.oneOf("is no basis", Basis.values(), Basis::code)),
                at.need("support", Forms.oneOf("is no support", Support.values(), Support::code)),
                at.may("who", draft.actorOrNotStated()).filter(who -> !who.equals(ActorId.NOT_STATED)),
                at.needList("source", draft.source())));
    }
}
