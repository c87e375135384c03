package org.placet.act;

import org.placet.model.Phase;
import org.placet.model.RequestId;
import org.placet.model.RequestState;
import org.placet.model.Scenario;
import org.placet.model.World;

/** What happens to a request when it ends. */
final class Requests {

    private Requests() {}

    /**
     * The world with a request in a closed phase. What was asked goes back to what the story began with: of a closed
     * request nothing else can matter, and worlds that differ in nothing that matters are equal. A rejected one keeps
     * what it asked for: the review that an appeal may open asks for the same.
     */
    static World close(World world, Scenario scenario, RequestId id, Phase closed) {
        var state = world.request(id);
        var ended = state.in(closed, RequestState.NO_DEADLINE);
        return world.with(
                closed == Phase.REJECTED
                        ? ended
                        : ended.asking(scenario.request(state.root()).asked()));
    }
}
