package org.placet.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody who can act: a government, an office, a force, a mission, a party. Offices are modelled, not persons.
 *
 * @param name how texts call it
 * @param shortName how tables call it
 * @param plural whether texts speak of it in the plural: "Allied forces hand over ..."
 * @param kind what sort of body it is, in the words of the scenario ("government", "office"); it decides nothing
 * @param role the part that it plays in the procedure, if any
 * @param actsFor whose acts it can do: a ministry or a force of an applicant
 * @param speaksFor whose voice it is: an office that announces and takes positions
 */
public record Actor(
        ActorId id,
        String name,
        String shortName,
        boolean plural,
        String kind,
        Optional<Role> role,
        Optional<ActorId> actsFor,
        Optional<ActorId> speaksFor,
        List<String> sources)
        implements Sourced {

    public Actor {
        sources = List.copyOf(sources);
    }

    /** An actor with an id and a role, for tests and small programs; the id is its name. */
    public static Actor of(String id, Role role) {
        return new Actor(
                new ActorId(id),
                id,
                id,
                false,
                "actor",
                Optional.of(role),
                Optional.empty(),
                Optional.empty(),
                List.of(ASSUMPTION));
    }

    /** An actor that plays no part in the procedure. */
    public static Actor bystander(String id) {
        return new Actor(
                new ActorId(id),
                id,
                id,
                false,
                "actor",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(ASSUMPTION));
    }

    /** The same actor as somebody who acts for another. */
    public Actor actingFor(String principal) {
        return new Actor(
                id, name, shortName, plural, kind, role, Optional.of(new ActorId(principal)), speaksFor, sources);
    }

    /** The same actor as somebody who speaks for another. */
    public Actor speakingFor(String principal) {
        return new Actor(
                id, name, shortName, plural, kind, role, actsFor, Optional.of(new ActorId(principal)), sources);
    }
}
