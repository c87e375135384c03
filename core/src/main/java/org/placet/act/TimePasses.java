package org.placet.act;

import org.placet.model.ActorId;
import org.placet.model.Answer;
import org.placet.model.Authorisation;
import org.placet.model.AuthorisationPhase;
import org.placet.model.ConsentNeeded;
import org.placet.model.Decision;
import org.placet.model.FinalAuthority;
import org.placet.model.Phase;
import org.placet.model.RequestState;
import org.placet.model.Scenario;
import org.placet.model.SilenceEffect;
import org.placet.model.Verb;
import org.placet.model.World;

/**
 * So many days go by. Loss, lapse and expiry happen in it: each deadline that runs out in these days takes effect, in
 * the order of the requests' ids.
 */
public record TimePasses(int days) implements Act {

    public TimePasses {
        if (days < 0) {
            throw new IllegalArgumentException("Time does not run backwards; seen " + days + " days");
        }
    }

    @Override
    public ActorId actor() {
        return ActorId.CLOCK;
    }

    @Override
    public Verb verb() {
        return Verb.PASS_TIME;
    }

    @Override
    public String subject() {
        return days + (days == 1 ? " day" : " days");
    }

    @Override
    public World counted(World world, Scenario scenario) {
        var after = world;
        for (var granted : world.authorisations().values()) {
            if (granted.hasDeadline()) {
                after = after.with(
                        granted.daysLeft() > days
                                ? granted.with(granted.daysLeft() - days)
                                : granted.in(AuthorisationPhase.EXPIRED));
            }
        }
        for (var state : world.requests().values()) {
            if (state.hasDeadline()) {
                after = wait(after, scenario, state, days);
            }
        }
        return Bases.after(after, days);
    }

    /** One request after so many days: first it may be lost, later silence takes effect. */
    private static World wait(World world, Scenario scenario, RequestState state, int days) {
        var left = state.daysLeft() - days;
        if (left > 0) {
            return world.with(state.with(left));
        }
        if (state.phase() == Phase.SUBMITTED) {
            var lost = state.in(Phase.LOST, scenario.reading().deadlines().answerDays());
            return wait(world.with(lost), scenario, lost, -left);
        }
        return silence(world, scenario, state);
    }

    /**
     * What silence means here. It says no more than the authority could have said, and nothing where there is none,
     * or where the law on which the request rests has ended by then.
     */
    private static World silence(World world, Scenario scenario, RequestState state) {
        var effect = scenario.reading().deadlines().silence();
        var authority = scenario.finalAuthority();
        if (!Bases.hold(world, state.asked(), state.daysLeft())) {
            return Requests.close(world, scenario, state.id(), Phase.LAPSED);
        }
        if (effect == SilenceEffect.DEEMED_REJECTED && state.phase() == Phase.UNDER_REVIEW) {
            var rejected = Requests.close(world, scenario, state.id(), Phase.REJECTED);
            return rejected.with(rejected.request(state.id()).answered());
        }
        if (effect == SilenceEffect.DEEMED_APPROVED && authority.isPresent() && couldApprove(scenario, state)) {
            return approve(world, state, scenario, authority.get());
        }
        return Requests.close(world, scenario, state.id(), Phase.LAPSED);
    }

    private static boolean couldApprove(Scenario scenario, RequestState state) {
        return state.phase() == Phase.UNDER_REVIEW
                && scenario.reading().allows(state.asked())
                && ConsentNeeded.in(scenario)
                        .filter(needed -> !needed.isMetBy(state.voices()))
                        .isEmpty();
    }

    private static World approve(World world, RequestState state, Scenario scenario, FinalAuthority authority) {
        var deemed = new Decision(state.id(), authority.holder(), authority, Answer.approve(state.asked()));
        var approved = Requests.close(world, scenario, state.id(), Phase.APPROVED);
        return approved.with(approved.request(state.id()).answered())
                .with(Authorisation.from(deemed, state.applicant()).in(AuthorisationPhase.ACTIVE));
    }
}
