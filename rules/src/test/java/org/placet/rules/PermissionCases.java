package org.placet.rules;

import static org.placet.model.AuthorisationPhase.ACTIVE;
import static org.placet.model.AuthorisationPhase.EXPIRED;
import static org.placet.model.AuthorisationPhase.PENDING_CONDITIONS;
import static org.placet.model.AuthorisationPhase.REVOKED;
import static org.placet.model.AuthorisationPhase.SUSPENDED;
import static org.placet.model.Phase.APPROVED;
import static org.placet.model.Phase.LAPSED;
import static org.placet.model.Phase.REJECTED;
import static org.placet.model.Phase.UNDER_REVIEW;
import static org.placet.model.UndertakingPhase.BLOCKED;
import static org.placet.model.UndertakingPhase.COMPLETED;
import static org.placet.model.UndertakingPhase.EXECUTING;
import static org.placet.model.UndertakingPhase.PLANNED;
import static org.placet.model.Verb.ACCEPT;
import static org.placet.model.Verb.BE_STOPPED;
import static org.placet.model.Verb.COMPLETE;
import static org.placet.model.Verb.CONFIRM;
import static org.placet.model.Verb.DECLINE;
import static org.placet.model.Verb.FILE_APPEAL;
import static org.placet.model.Verb.GO_ON;
import static org.placet.model.Verb.LEAVE;
import static org.placet.model.Verb.ORDER_WITHDRAWAL;
import static org.placet.model.Verb.REJECT;
import static org.placet.model.Verb.REMIT;
import static org.placet.model.Verb.RESUME;
import static org.placet.model.Verb.REVOKE;
import static org.placet.model.Verb.SUSPEND;
import static org.placet.model.Verb.UNDERTAKE;
import static org.placet.model.Verb.UPHOLD;
import static org.placet.model.Verb.WAIVE;
import static org.placet.rules.Fixture.ASKED;
import static org.placet.rules.Fixture.CONDITION;
import static org.placet.rules.Fixture.GATE;
import static org.placet.rules.Fixture.HARBOUR;
import static org.placet.rules.Fixture.MOVE;
import static org.placet.rules.Fixture.PART;
import static org.placet.rules.Fixture.REQUEST;
import static org.placet.rules.Fixture.REVIEW_OF_IT;
import static org.placet.rules.Fixture.answered;
import static org.placet.rules.Fixture.appealed;
import static org.placet.rules.Fixture.at;
import static org.placet.rules.Fixture.conditionMet;
import static org.placet.rules.Fixture.conditional;
import static org.placet.rules.Fixture.move;
import static org.placet.rules.Fixture.permission;
import static org.placet.rules.Fixture.permitted;
import static org.placet.rules.Fixture.reviewState;
import static org.placet.rules.Fixture.sentBack;
import static org.placet.rules.Fixture.told;
import static org.placet.rules.Situation.asked;
import static org.placet.rules.Situation.naming;
import static org.placet.rules.Situation.when;

import java.util.stream.Stream;
import org.placet.act.Doing;
import org.placet.model.ActorId;
import org.placet.model.Dimension;
import org.placet.model.Intent;
import org.placet.model.Particulars;
import org.placet.model.Recourse;
import org.placet.model.RequestId;
import org.placet.model.RequestState;

/** Cases of what becomes of a permission, and of what is done under it or without it. */
final class PermissionCases {

    private static final RequestId OTHER = new RequestId("other");
    private static final ActorId APPLICANT = new ActorId("applicant");

    private PermissionCases() {}

    static Stream<Case> all() {
        return Stream.of(replying(), governing(), overseeing(), allowed(), covered(), doing())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> replying() {
        var active = permitted(ACTIVE);
        return Stream.of(
                rule("governing-01", when(active, "neighbour", ACCEPT), when(active, "agent", ACCEPT)),
                rule(
                        "governing-04",
                        when(at(APPROVED).with(permission()), "applicant", ACCEPT),
                        when(told(APPROVED).with(permission()), "applicant", ACCEPT)),
                rule(
                        "governing-05",
                        when(active.with(permission().in(ACTIVE).answered()), "applicant", DECLINE),
                        when(active, "applicant", DECLINE)),
                rule("governing-14", when(permitted(REVOKED), "applicant", ACCEPT), when(active, "applicant", ACCEPT)),
                rule(
                        "governing-15",
                        when(permitted(SUSPENDED), "applicant", ACCEPT),
                        when(active, "applicant", ACCEPT)));
    }

    private static Stream<Case> governing() {
        var active = permitted(ACTIVE);
        var met = conditionMet();
        var unmet = conditional();
        var about = Particulars.about(CONDITION);
        var unheardOf = Particulars.about("unheard-of");
        var refused = told(REJECTED);
        return Stream.of(
                rule("governing-02", when(at(UNDER_REVIEW), "board", REVOKE), when(active, "board", REVOKE)),
                rule("governing-03", when(refused, "board", REVOKE), when(active, "board", REVOKE)),
                rule("governing-06", when(met, "board", CONFIRM, about), when(unmet, "board", CONFIRM, about)),
                rule("governing-07", when(met, "board", WAIVE, about), when(unmet, "board", WAIVE, about)),
                rule("governing-16", when(unmet, "board", CONFIRM, unheardOf), when(unmet, "board", CONFIRM, about)),
                rule("governing-17", when(unmet, "board", WAIVE, unheardOf), when(unmet, "board", WAIVE, about)),
                rule("governing-08", when(unmet, "board", SUSPEND), when(met, "board", SUSPEND)),
                rule("governing-09", when(permitted(SUSPENDED), "board", SUSPEND), when(active, "board", SUSPEND)),
                rule("governing-10", when(active, "board", RESUME), when(permitted(SUSPENDED), "board", RESUME)),
                rule(
                        "governing-11",
                        when(permitted(EXPIRED), "board", RESUME),
                        when(permitted(SUSPENDED), "board", RESUME)),
                rule(
                        "governing-12",
                        when(permitted(EXPIRED), "board", REVOKE),
                        when(permitted(SUSPENDED), "board", REVOKE)),
                rule(
                        "governing-13",
                        when(refused.with(move(PLANNED)), "board", ORDER_WITHDRAWAL),
                        when(refused.with(move(EXECUTING)), "board", ORDER_WITHDRAWAL)),
                rule(
                        "governing-18",
                        when(refused.with(move(COMPLETED)), "board", ORDER_WITHDRAWAL),
                        when(refused.with(move(EXECUTING)), "board", ORDER_WITHDRAWAL)));
    }

    private static Stream<Case> overseeing() {
        var refused = told(REJECTED);
        var over = answered(Recourse.OVER);
        var again = sentBack(REJECTED).with(reviewState(REJECTED).answered());
        return Stream.of(
                rule("overseeing-01", when(refused, "neighbour", FILE_APPEAL), when(refused, "agent", FILE_APPEAL)),
                rule(
                        "overseeing-02",
                        when(at(REJECTED), "applicant", FILE_APPEAL),
                        when(refused, "applicant", FILE_APPEAL)),
                rule(
                        "overseeing-03",
                        when(told(APPROVED), "applicant", FILE_APPEAL),
                        when(refused, "applicant", FILE_APPEAL)),
                rule(
                        "overseeing-04",
                        when(appealed(), "applicant", FILE_APPEAL),
                        when(refused, "applicant", FILE_APPEAL)),
                rule("overseeing-11", when(over, "applicant", FILE_APPEAL), when(refused, "applicant", FILE_APPEAL)),
                rule("overseeing-11", when(again, "applicant", FILE_APPEAL), when(refused, "applicant", FILE_APPEAL)),
                rule(
                        "overseeing-07",
                        when(again, Intent.of("applicant", FILE_APPEAL, REVIEW_OF_IT.value())),
                        when(again, "applicant", FILE_APPEAL)),
                rule("overseeing-06", when(refused, "council", REMIT), when(appealed(), "council", REMIT)),
                rule("overseeing-06", when(refused, "council", UPHOLD), when(appealed(), "council", UPHOLD)),
                rule("overseeing-12", when(over, "council", UPHOLD), when(appealed(), "council", UPHOLD)),
                rule("overseeing-12", when(again, "council", REMIT), when(appealed(), "council", REMIT)),
                rule("overseeing-09", when(told(APPROVED), "council", REMIT), when(appealed(), "council", REMIT)),
                rule(
                        "overseeing-09",
                        when(again, Intent.of("council", UPHOLD, REVIEW_OF_IT.value())),
                        when(again, "council", UPHOLD)),
                rule(
                        "overseeing-10",
                        when(refused, Intent.of("board", REJECT, REVIEW_OF_IT.value())),
                        when(again, Intent.of("board", REJECT, REVIEW_OF_IT.value()))));
    }

    private static Stream<Case> allowed() {
        var active = when(permitted(ACTIVE), "applicant", UNDERTAKE);
        return Stream.of(
                rule("undertaking-01", when(at(UNDER_REVIEW), "applicant", UNDERTAKE), active),
                rule(
                        "undertaking-01",
                        when(sentBack(UNDER_REVIEW), "applicant", UNDERTAKE),
                        when(told(REJECTED), "applicant", UNDERTAKE)),
                rule("undertaking-02", when(told(REJECTED), "applicant", UNDERTAKE), active),
                rule(
                        "undertaking-02",
                        when(told(REJECTED), "applicant", UNDERTAKE),
                        when(sentBack(UNDER_REVIEW), "applicant", UNDERTAKE)),
                rule("undertaking-03", when(at(LAPSED), "applicant", UNDERTAKE), active),
                rule(
                        "undertaking-04",
                        asked(permitted(ACTIVE), new Doing.Undertake(APPLICANT, MOVE, OTHER, PART)),
                        asked(permitted(ACTIVE), new Doing.Undertake(APPLICANT, MOVE, REQUEST, PART))),
                rule("undertaking-18", when(told(APPROVED), "applicant", UNDERTAKE), active),
                rule("undertaking-05", when(at(APPROVED).with(permission()), "applicant", UNDERTAKE), active),
                rule("undertaking-05", when(permitted(PENDING_CONDITIONS), "applicant", UNDERTAKE), active),
                rule(
                        "undertaking-06",
                        when(conditional(), "applicant", UNDERTAKE),
                        when(conditionMet(), "applicant", UNDERTAKE)),
                rule("undertaking-07", when(permitted(SUSPENDED), "applicant", UNDERTAKE), active),
                rule("undertaking-08", when(permitted(EXPIRED), "applicant", UNDERTAKE), active));
    }

    private static Stream<Case> covered() {
        var active = permitted(ACTIVE);
        var withOther = active.with(otherState());
        return Stream.of(
                rule(
                        "undertaking-09",
                        when(active.with(permission().in(ACTIVE).using(41)), "applicant", UNDERTAKE),
                        when(active.with(permission().in(ACTIVE).using(40)), "applicant", UNDERTAKE)),
                rule(
                        "undertaking-10",
                        when(active, "applicant", UNDERTAKE, naming(Dimension.PLACE, HARBOUR)),
                        when(active, "applicant", UNDERTAKE, naming(Dimension.PLACE, GATE))),
                rule("undertaking-11", when(active, "neighbour", UNDERTAKE), when(active, "agent", UNDERTAKE)),
                rule(
                        "undertaking-19",
                        asked(withOther, new Doing.Undertake(APPLICANT, MOVE, OTHER, PART)),
                        asked(withOther, new Doing.Undertake(APPLICANT, MOVE, REQUEST, PART))),
                rule(
                        "undertaking-19",
                        asked(withOther, new Doing.GoOn(APPLICANT, MOVE, OTHER, PART)),
                        asked(sentBack(UNDER_REVIEW), new Doing.GoOn(APPLICANT, MOVE, REVIEW_OF_IT, PART))));
    }

    private static Stream<Case> doing() {
        var active = permitted(ACTIVE);
        var refused = told(REJECTED);
        var begun = refused.with(move(EXECUTING));
        return Stream.of(
                rule(
                        "undertaking-12",
                        when(active.with(move(BLOCKED)), "applicant", UNDERTAKE),
                        when(active.with(move(PLANNED)), "applicant", UNDERTAKE)),
                rule(
                        "undertaking-13",
                        when(refused, "applicant", GO_ON),
                        when(refused.with(move(PLANNED)), "applicant", GO_ON)),
                rule(
                        "undertaking-14",
                        when(refused, "applicant", BE_STOPPED),
                        when(refused.with(move(PLANNED)), "applicant", BE_STOPPED)),
                rule(
                        "undertaking-15",
                        when(begun, "applicant", BE_STOPPED),
                        when(refused.with(move(PLANNED)), "applicant", BE_STOPPED)),
                rule(
                        "undertaking-16",
                        when(refused.with(move(PLANNED)), "applicant", COMPLETE),
                        when(begun, "applicant", COMPLETE)),
                rule("undertaking-16", when(refused, "applicant", LEAVE), when(begun, "applicant", LEAVE)),
                rule(
                        "undertaking-17",
                        when(refused.with(move(BLOCKED)), "applicant", LEAVE),
                        when(begun, "applicant", LEAVE)),
                rule("undertaking-20", when(begun, "bystander", LEAVE), when(begun, "applicant", LEAVE)),
                rule("undertaking-20", when(begun, "neighbour", COMPLETE), when(begun, "agent", COMPLETE)),
                rule(
                        "undertaking-20",
                        when(refused.with(move(PLANNED)), "bystander", BE_STOPPED),
                        when(refused.with(move(PLANNED)), "agent", BE_STOPPED)));
    }

    /** Another request of the same applicant. */
    private static RequestState otherState() {
        return RequestState.of(OTHER, OTHER, APPLICANT, APPROVED, ASKED, RequestState.NO_DEADLINE)
                .answered();
    }

    private static Case rule(String rule, Situation speaks, Situation silent) {
        return new Case(rule, speaks, silent);
    }
}
