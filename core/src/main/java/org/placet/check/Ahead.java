package org.placet.check;

import java.util.Arrays;
import org.placet.model.Authorisation;
import org.placet.model.AuthorisationPhase;
import org.placet.model.Phase;
import org.placet.model.RequestId;
import org.placet.model.RequestState;
import org.placet.model.Scenario;
import org.placet.model.Verb;
import org.placet.model.World;

/** The goals that must stay in reach. What nobody may still do, in the scenario, is not waited for. */
final class Ahead {

    private Ahead() {}

    static boolean everyRequestHasEnded(Scenario scenario, World world) {
        return world.requests().values().stream().noneMatch(RequestState::open);
    }

    static boolean nothingIsOnItsWay(Scenario scenario, World world) {
        return world.requests().values().stream().noneMatch(one -> one.phase() == Phase.SUBMITTED);
    }

    static boolean everyAnswerIsTold(Scenario scenario, World world) {
        return world.requests().values().stream()
                .noneMatch(
                        one -> one.decided() && !one.communicated() && mayStill(scenario, one.id(), Verb.COMMUNICATE));
    }

    static boolean everyConditionIsSettled(Scenario scenario, World world) {
        return world.authorisations().values().stream()
                .filter(Authorisation::alive)
                .noneMatch(one -> one.unmet().stream().anyMatch(condition -> maySettle(scenario, one, condition)));
    }

    private static boolean maySettle(Scenario scenario, Authorisation granted, String condition) {
        return scenario.choices().stream()
                .anyMatch(choice -> choice.drawn()
                        && (choice.verb() == Verb.CONFIRM || choice.verb() == Verb.WAIVE)
                        && choice.subject().equals(granted.request().value())
                        && choice.condition().equals(condition));
    }

    static boolean everyAppealIsAnswered(Scenario scenario, World world) {
        return world.requests().values().stream()
                .noneMatch(one -> one.appealed() && mayStill(scenario, one.id(), Verb.UPHOLD, Verb.REMIT));
    }

    static boolean everyDatedPermissionHasEnded(Scenario scenario, World world) {
        return world.authorisations().values().stream()
                .noneMatch(one -> one.phase() == AuthorisationPhase.ACTIVE && one.hasDeadline());
    }

    private static boolean mayStill(Scenario scenario, RequestId request, Verb... verbs) {
        return scenario.choices().stream()
                .anyMatch(choice -> choice.drawn()
                        && Arrays.asList(verbs).contains(choice.verb())
                        && choice.subject().equals(request.value()));
    }
}
