package org.placet.act;

import static org.placet.model.Phase.APPROVED;
import static org.placet.model.Phase.APPROVED_WITH_CONDITIONS;
import static org.placet.model.Phase.DRAFTED;
import static org.placet.model.Phase.LOST;
import static org.placet.model.Phase.PARTIALLY_APPROVED;
import static org.placet.model.Phase.RECEIVED;
import static org.placet.model.Phase.REJECTED;
import static org.placet.model.Phase.RESOLVED;
import static org.placet.model.Phase.RETURNED;
import static org.placet.model.Phase.SUBMITTED;
import static org.placet.model.Phase.UNDER_REVIEW;
import static org.placet.model.Phase.WITHDRAWN;

import com.google.common.collect.ImmutableTable;
import org.jspecify.annotations.Nullable;
import org.placet.model.Authorisation;
import org.placet.model.AuthorisationPhase;
import org.placet.model.BreachException;
import org.placet.model.Phase;
import org.placet.model.Undertaking;
import org.placet.model.UndertakingPhase;
import org.placet.model.Verb;
import org.placet.model.World;

/**
 * Which act takes which state to which: the whole procedure on one page. Rules say <em>whether</em> an act counts and
 * never look here; this says <em>what</em> it does then. An act that counts by the rules and is not here is a breach.
 * What the clock does (loss, lapse, expiry) is in {@link TimePasses}.
 */
public final class Table {

    /** Requests. An answer stays the answer: after it only its communication, publication and review follow. */
    public static final ImmutableTable<Phase, Verb, Phase> OF_REQUESTS = ImmutableTable.<Phase, Verb, Phase>builder()
            .put(DRAFTED, Verb.RESOLVE, RESOLVED)
            .put(DRAFTED, Verb.SUBMIT, SUBMITTED)
            .put(RESOLVED, Verb.SUBMIT, SUBMITTED)
            .put(SUBMITTED, Verb.ACKNOWLEDGE, RECEIVED)
            .put(SUBMITTED, Verb.WITHDRAW, WITHDRAWN)
            .put(LOST, Verb.RESEND, SUBMITTED)
            .put(LOST, Verb.WITHDRAW, WITHDRAWN)
            .put(RECEIVED, Verb.REVIEW, UNDER_REVIEW)
            .put(RECEIVED, Verb.RETURN, RETURNED)
            .put(RECEIVED, Verb.WITHDRAW, WITHDRAWN)
            .put(RECEIVED, Verb.CONSENT, RECEIVED)
            .put(RECEIVED, Verb.OBJECT, RECEIVED)
            .put(RETURNED, Verb.AMEND, SUBMITTED)
            .put(RETURNED, Verb.WITHDRAW, WITHDRAWN)
            .put(UNDER_REVIEW, Verb.RETURN, RETURNED)
            .put(UNDER_REVIEW, Verb.WITHDRAW, WITHDRAWN)
            .put(UNDER_REVIEW, Verb.CONSENT, UNDER_REVIEW)
            .put(UNDER_REVIEW, Verb.OBJECT, UNDER_REVIEW)
            .put(UNDER_REVIEW, Verb.APPROVE, APPROVED)
            .put(UNDER_REVIEW, Verb.APPROVE_IN_PART, PARTIALLY_APPROVED)
            .put(UNDER_REVIEW, Verb.APPROVE_WITH_CONDITIONS, APPROVED_WITH_CONDITIONS)
            .put(UNDER_REVIEW, Verb.REJECT, REJECTED)
            .put(APPROVED, Verb.COMMUNICATE, APPROVED)
            .put(APPROVED, Verb.MAKE_PUBLIC, APPROVED)
            .put(PARTIALLY_APPROVED, Verb.COMMUNICATE, PARTIALLY_APPROVED)
            .put(PARTIALLY_APPROVED, Verb.MAKE_PUBLIC, PARTIALLY_APPROVED)
            .put(APPROVED_WITH_CONDITIONS, Verb.COMMUNICATE, APPROVED_WITH_CONDITIONS)
            .put(APPROVED_WITH_CONDITIONS, Verb.MAKE_PUBLIC, APPROVED_WITH_CONDITIONS)
            .put(REJECTED, Verb.COMMUNICATE, REJECTED)
            .put(REJECTED, Verb.MAKE_PUBLIC, REJECTED)
            .put(REJECTED, Verb.FILE_APPEAL, REJECTED)
            .put(REJECTED, Verb.UPHOLD, REJECTED)
            .put(REJECTED, Verb.REMIT, REJECTED)
            .put(REJECTED, Verb.TAKE_OVER, REJECTED)
            .build();

    /** Permissions. Communication and the last condition make a pending one active. */
    public static final ImmutableTable<AuthorisationPhase, Verb, AuthorisationPhase> OF_AUTHORISATIONS =
            ImmutableTable.<AuthorisationPhase, Verb, AuthorisationPhase>builder()
                    .put(AuthorisationPhase.PENDING_CONDITIONS, Verb.CONFIRM, AuthorisationPhase.PENDING_CONDITIONS)
                    .put(AuthorisationPhase.PENDING_CONDITIONS, Verb.WAIVE, AuthorisationPhase.PENDING_CONDITIONS)
                    .put(AuthorisationPhase.PENDING_CONDITIONS, Verb.ACCEPT, AuthorisationPhase.PENDING_CONDITIONS)
                    .put(AuthorisationPhase.PENDING_CONDITIONS, Verb.DECLINE, AuthorisationPhase.DECLINED)
                    .put(AuthorisationPhase.PENDING_CONDITIONS, Verb.ASK_TO_VARY, AuthorisationPhase.PENDING_CONDITIONS)
                    .put(AuthorisationPhase.PENDING_CONDITIONS, Verb.REVOKE, AuthorisationPhase.REVOKED)
                    .put(AuthorisationPhase.PENDING_CONDITIONS, Verb.ANNUL, AuthorisationPhase.REVOKED)
                    .put(AuthorisationPhase.ACTIVE, Verb.ACCEPT, AuthorisationPhase.ACTIVE)
                    .put(AuthorisationPhase.ACTIVE, Verb.DECLINE, AuthorisationPhase.DECLINED)
                    .put(AuthorisationPhase.ACTIVE, Verb.ASK_TO_VARY, AuthorisationPhase.ACTIVE)
                    .put(AuthorisationPhase.ACTIVE, Verb.SUSPEND, AuthorisationPhase.SUSPENDED)
                    .put(AuthorisationPhase.ACTIVE, Verb.REVOKE, AuthorisationPhase.REVOKED)
                    .put(AuthorisationPhase.ACTIVE, Verb.ANNUL, AuthorisationPhase.REVOKED)
                    .put(AuthorisationPhase.SUSPENDED, Verb.RESUME, AuthorisationPhase.ACTIVE)
                    .put(AuthorisationPhase.SUSPENDED, Verb.REVOKE, AuthorisationPhase.REVOKED)
                    .put(AuthorisationPhase.SUSPENDED, Verb.ANNUL, AuthorisationPhase.REVOKED)
                    .build();

    /** Undertakings, as facts of the world. What has begun cannot be unbegun. */
    public static final ImmutableTable<UndertakingPhase, Verb, UndertakingPhase> OF_UNDERTAKINGS =
            ImmutableTable.<UndertakingPhase, Verb, UndertakingPhase>builder()
                    .put(UndertakingPhase.PLANNED, Verb.UNDERTAKE, UndertakingPhase.EXECUTING)
                    .put(UndertakingPhase.PLANNED, Verb.GO_ON, UndertakingPhase.EXECUTING)
                    .put(UndertakingPhase.PLANNED, Verb.BE_STOPPED, UndertakingPhase.BLOCKED)
                    .put(UndertakingPhase.EXECUTING, Verb.COMPLETE, UndertakingPhase.COMPLETED)
                    .put(UndertakingPhase.EXECUTING, Verb.LEAVE, UndertakingPhase.COMPLETED)
                    .build();

    private static final String TABLE = "C1";

    private Table() {}

    /** Whether the clock takes a request from one phase to the other: loss, lapse, and silence that answers. */
    public static boolean isByClock(Phase from, Phase to) {
        return switch (to) {
            case LOST -> from == SUBMITTED;
            case LAPSED -> from.isOpen();
            case REJECTED, APPROVED -> from == UNDER_REVIEW;
            default -> false;
        };
    }

    /** The phase of the request after this act; a breach if the table has none. */
    static Phase next(World world, OnRequest act) {
        var now = world.request(act.request()).phase();
        return found(OF_REQUESTS.get(now, act.verb()), act, now);
    }

    /** The world with the request in its next phase and this deadline. */
    static World move(World world, OnRequest act, int deadline) {
        return world.with(world.request(act.request()).in(next(world, act), deadline));
    }

    /** The permission that the act is about, in its next phase; a breach if there is none. */
    static Authorisation move(World world, OnRequest act) {
        var now = world.authorisation(act.request())
                .orElseThrow(() -> new BreachException(
                        TABLE, "'" + act.verb().code() + "' needs a permission, and '" + act.request() + "' has none"));
        return now.in(found(OF_AUTHORISATIONS.get(now.phase(), act.verb()), act, now.phase()));
    }

    /** The phase of the undertaking after this act; one that nobody has set out on counts as planned. */
    static UndertakingPhase next(World world, Doing act) {
        var now = world.undertaking(act.undertaking()).map(Undertaking::phase).orElse(UndertakingPhase.PLANNED);
        return found(OF_UNDERTAKINGS.get(now, act.verb()), act, now);
    }

    /** The world with the undertaking in its next phase; a breach if nobody has set out on it. */
    static World move(World world, Doing act) {
        var now = world.undertaking(act.undertaking())
                .orElseThrow(() -> new BreachException(TABLE, "Nobody has set out on '" + act.undertaking() + "'"));
        return world.with(now.in(next(world, act)));
    }

    private static <T> T found(@Nullable T next, Act act, Enum<?> now) {
        if (next == null) {
            throw new BreachException(
                    TABLE, "'" + act.verb().code() + "' of '" + act.subject() + "' leads nowhere from " + now);
        }
        return next;
    }
}
