package org.placet.model;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What must fit together for a scenario to make sense, whoever builds it. */
final class ScenarioCheck {

    private ScenarioCheck() {}

    static void check(
            Reading reading, Map<ActorId, Actor> actors, Collection<Request> requests, Collection<Plan> plans) {
        if (reading.appeals().substitutes() && holding(actors, Role.SUPERIOR).size() > 1) {
            throw new IllegalArgumentException(
                    "One actor answers what an appeal takes over; seen " + holding(actors, Role.SUPERIOR));
        }
        var holders = holding(actors, Role.FINAL_APPROVAL);
        if (holders.size() > 1) {
            throw new IllegalArgumentException("One actor holds final approval; seen " + holders);
        }
        for (var actor : actors.values()) {
            actor.actsFor().ifPresent(other -> known(actors, other, "'" + actor.id() + "' acts for"));
            actor.speaksFor().ifPresent(other -> known(actors, other, "'" + actor.id() + "' speaks for"));
        }
        for (var request : requests) {
            known(actors, request.applicant(), "The request '" + request.id() + "' is made by");
        }
        for (var plan : plans) {
            known(actors, plan.actor(), "The undertaking '" + plan.id() + "' is planned by");
            if (requests.stream().noneMatch(request -> request.id().equals(plan.request()))) {
                throw new IllegalArgumentException(
                        "The undertaking '" + plan.id() + "' relies on '" + plan.request() + "', which nobody asks");
            }
        }
    }

    private static List<ActorId> holding(Map<ActorId, Actor> actors, Role role) {
        return actors.values().stream()
                .filter(actor -> actor.role().filter(role::equals).isPresent())
                .map(Actor::id)
                .toList();
    }

    private static void known(Map<ActorId, Actor> actors, ActorId id, String who) {
        if (!actors.containsKey(id)) {
            throw new IllegalArgumentException(who + " '" + id + "', which is not among the actors " + actors.keySet());
        }
    }
}
