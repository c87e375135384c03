package org.placet.act;

import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Map;
import org.placet.model.ActorId;
import org.placet.model.Answer;
import org.placet.model.Intent;
import org.placet.model.Position;
import org.placet.model.RequestId;
import org.placet.model.RequestState;
import org.placet.model.Scenario;
import org.placet.model.Scope;
import org.placet.model.TensionId;
import org.placet.model.Undertaking;
import org.placet.model.UndertakingId;
import org.placet.model.Verb;
import org.placet.model.World;

/**
 * How an intent in a file becomes an act in a world. What the file leaves out is taken from what the act is about: an
 * approval without a number grants what is asked at that moment.
 */
public final class Acts {

    /** The channel of a submission that names none. */
    public static final String NO_CHANNEL = "not-stated";

    /** Acts that need no more than who and which request. */
    private static final Map<Verb, OfRequest> ON_REQUESTS = ImmutableMap.<Verb, OfRequest>builder()
            .put(Verb.RESOLVE, Asking.Resolve::new)
            .put(Verb.WITHDRAW, Asking.Withdraw::new)
            .put(Verb.ACCEPT, Replying.Accept::new)
            .put(Verb.DECLINE, Replying.Decline::new)
            .put(Verb.ASK_TO_VARY, Replying.AskToVary::new)
            .put(Verb.ACKNOWLEDGE, Handling.Acknowledge::new)
            .put(Verb.RETURN, Handling.Return::new)
            .put(Verb.REVIEW, Handling.Review::new)
            .put(Verb.COMMUNICATE, Handling.Communicate::new)
            .put(Verb.CONSENT, Consenting.Assent::new)
            .put(Verb.OBJECT, Consenting.Objection::new)
            .put(Verb.MAKE_PUBLIC, Handling.MakePublic::new)
            .put(Verb.FILE_APPEAL, Overseeing.Appeal::new)
            .put(Verb.UPHOLD, Overseeing.Uphold::new)
            .put(Verb.REMIT, Overseeing.Remit::new)
            .put(Verb.INSTRUCT, Overseeing.Instruct::new)
            .put(Verb.SUSPEND, Governing.Suspend::new)
            .put(Verb.RESUME, Governing.Resume::new)
            .put(Verb.REVOKE, Governing.Revoke::new)
            .put(Verb.CONTEST, Speaking.Contest::new)
            .put(Verb.HOLD_TALKS, Speaking.HoldTalks::new)
            .build();

    /** Acts that need no more than who and which undertaking. */
    private static final Map<Verb, OfUndertaking> ON_UNDERTAKINGS = ImmutableMap.<Verb, OfUndertaking>builder()
            .put(Verb.BE_STOPPED, Doing.BeStopped::new)
            .put(Verb.COMPLETE, Doing.Complete::new)
            .put(Verb.LEAVE, Doing.Leave::new)
            .put(Verb.NOTIFY, Speaking.Notify::new)
            .put(Verb.REPORT_VIOLATION, Speaking.ReportViolation::new)
            .build();

    private interface OfRequest {
        Act make(ActorId who, RequestId request);
    }

    private interface OfUndertaking {
        Act make(ActorId who, UndertakingId undertaking);
    }

    private Acts() {}

    /**
     * The act that an intent amounts to in this world.
     *
     * @throws IllegalArgumentException if it is about something that the scenario does not have
     */
    public static Act of(Intent intent, World world, Scenario scenario) {
        var onRequest = ON_REQUESTS.get(intent.verb());
        if (onRequest != null) {
            return onRequest.make(intent.who(), known(intent, world));
        }
        var onUndertaking = ON_UNDERTAKINGS.get(intent.verb());
        if (onUndertaking != null) {
            return onUndertaking.make(intent.who(), undertaking(intent, world, scenario));
        }
        return switch (intent.verb()) {
            case SUBMIT -> new Asking.Submit(intent.who(), known(intent, world), channel(intent));
            case RESEND -> new Asking.Resend(intent.who(), known(intent, world), channel(intent));
            case AMEND ->
                new Asking.Amend(
                        intent.who(), known(intent, world), intent.with().narrowing(asked(intent, world)));
            case APPROVE, APPROVE_IN_PART, APPROVE_WITH_CONDITIONS, REJECT ->
                new Decide(intent.who(), known(intent, world), answer(intent, world));
            case CONFIRM -> new Governing.Confirm(intent.who(), known(intent, world), condition(intent));
            case WAIVE -> new Governing.Waive(intent.who(), known(intent, world), condition(intent));
            case ORDER_WITHDRAWAL -> orderWithdrawal(intent, world, scenario);
            case UNDERTAKE, GO_ON -> beginning(intent, world, scenario);
            case END_BASIS -> new Enacting.EndBasis(intent.who(), basis(intent, scenario));
            case EXTEND_BASIS -> new Enacting.ExtendBasis(intent.who(), basis(intent, scenario), days(intent));
            case STATE_POSITION -> new Speaking.StatePosition(intent.who(), position(intent, scenario));
            case BEGIN -> new Straining.BeginTension(intent.who(), tension(intent, scenario));
            case END -> new Straining.EndTension(intent.who(), tension(intent, scenario));
            default ->
                throw new IllegalArgumentException("No file can say '"
                        + intent.verb().code() + "'; time passes by itself, own acts come from Java");
        };
    }

    /** A request that is there, or a review of one that may be opened yet: whether it is, is for the rules to say. */
    private static RequestId known(Intent intent, World world) {
        var id = new RequestId(intent.subject());
        boolean mayOpen =
                world.requests().keySet().stream().map(RequestId::review).anyMatch(id::equals);
        return mayOpen ? id : world.request(id).id();
    }

    private static UndertakingId undertaking(Intent intent, World world, Scenario scenario) {
        var id = new UndertakingId(intent.subject());
        if (world.undertaking(id).isEmpty() && !scenario.plans().containsKey(id)) {
            throw missing("undertaking", intent, scenario.plans().keySet());
        }
        return id;
    }

    /** What was set out on, or else what was planned. */
    private static Undertaking planned(UndertakingId id, World world, Scenario scenario) {
        return world.undertaking(id).orElseGet(() -> {
            var plan = scenario.plan(id);
            return Undertaking.planned(id, plan.actor(), plan.request(), plan.scope());
        });
    }

    private static TensionId tension(Intent intent, Scenario scenario) {
        var id = new TensionId(intent.subject());
        if (!scenario.tensions().containsKey(id)) {
            throw missing("tension", intent, scenario.tensions().keySet());
        }
        return id;
    }

    private static String basis(Intent intent, Scenario scenario) {
        if (!scenario.bases().containsKey(intent.subject())) {
            throw missing("legal basis", intent, scenario.bases().keySet());
        }
        return intent.subject();
    }

    private static int days(Intent intent) {
        return intent.with()
                .validDays()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + intent.verb().code() + "' must say for how many days from now"));
    }

    private static String position(Intent intent, Scenario scenario) {
        var known = scenario.positions().stream().map(Position::id).toList();
        if (!known.contains(intent.subject())) {
            throw missing("position", intent, known);
        }
        return intent.subject();
    }

    private static IllegalArgumentException missing(String what, Intent intent, Object known) {
        return new IllegalArgumentException("There is no " + what + " '" + intent.subject() + "'; there are " + known);
    }

    private static Scope asked(Intent intent, World world) {
        var id = known(intent, world);
        return world.requests().values().stream()
                .filter(state -> state.id().equals(id) || state.id().review().equals(id))
                .max(Comparator.comparing(RequestState::id))
                .map(RequestState::asked)
                .orElseThrow();
    }

    private static String channel(Intent intent) {
        return intent.with().channel().orElse(NO_CHANNEL);
    }

    private static String condition(Intent intent) {
        return intent.with()
                .condition()
                .orElseThrow(() -> new IllegalArgumentException(
                        "'" + intent.verb().code() + "' must name the condition that it is about"));
    }

    private static Answer answer(Intent intent, World world) {
        var with = intent.with();
        var granted = intent.verb() == Verb.REJECT ? Scope.NOTHING : with.narrowing(asked(intent, world));
        return new Answer(
                intent.verb(), granted, with.validDays(), with.beforeStart(), with.throughout(), with.reasons());
    }

    private static Act orderWithdrawal(Intent intent, World world, Scenario scenario) {
        var undertaking = undertaking(intent, world, scenario);
        return new Governing.OrderWithdrawal(
                intent.who(), planned(undertaking, world, scenario).request(), undertaking);
    }

    private static Act beginning(Intent intent, World world, Scenario scenario) {
        var id = undertaking(intent, world, scenario);
        var planned = planned(id, world, scenario);
        var request = answered(planned.request(), world);
        var scope = intent.with().narrowing(planned.scope());
        return intent.verb() == Verb.UNDERTAKE
                ? new Doing.Undertake(intent.who(), id, request, scope)
                : new Doing.GoOn(intent.who(), id, request, scope);
    }

    /** A case that was sent back is answered in its review: whoever relied on the request relies on that. */
    private static RequestId answered(RequestId request, World world) {
        return world.requests().containsKey(request.review()) ? request.review() : request;
    }
}
