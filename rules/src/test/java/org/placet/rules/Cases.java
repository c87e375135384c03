package org.placet.rules;

import static org.placet.model.AuthorisationPhase.*;
import static org.placet.model.Phase.*;
import static org.placet.model.UndertakingPhase.*;
import static org.placet.model.Verb.*;
import static org.placet.rules.Fixture.*;
import static org.placet.rules.Situation.*;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.stream.Stream;
import org.placet.act.Doing;
import org.placet.advice.Happened;
import org.placet.advice.Turn;
import org.placet.explore.Weight;
import org.placet.model.ActorId;
import org.placet.model.Answer;
import org.placet.model.Choice;
import org.placet.model.Dimension;
import org.placet.model.Intent;
import org.placet.model.Limit;
import org.placet.model.Particulars;
import org.placet.model.Power;
import org.placet.model.Quantity;
import org.placet.model.Reading;
import org.placet.model.RequestId;
import org.placet.model.RequestState;
import org.placet.model.Role;
import org.placet.model.Scenario;
import org.placet.model.Sourced;
import org.placet.model.TensionId;
import org.placet.model.Verb;
import org.placet.model.World;

/** For each rule the situations in which it speaks and is silent, in the order of the rule files. */
final class Cases {

    private static final RequestId OTHER = new RequestId("other");
    private static final ActorId APPLICANT = new ActorId("applicant");
    private static final Scenario EVERYTHING_OPEN = withEveryChoice();

    private Cases() {}

    static Stream<Case> all() {
        return Stream.of(
                        powers(),
                        asking(),
                        answering(),
                        granting(),
                        replying(),
                        governing(),
                        overseeing(),
                        permitted(),
                        covered(),
                        doing(),
                        mandate(),
                        escalation(),
                        occasions(),
                        deeds())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> powers() {
        var review = at(UNDER_REVIEW);
        var active = Fixture.permitted(ACTIVE);
        return Stream.of(
                rule("approval-01", when(review, "board", APPROVE), when(review, "clerk", APPROVE)),
                rule("approval-01", when(review, "board", REJECT), when(review, "desk", REJECT)),
                rule(
                        "approval-01",
                        when(review, "board", APPROVE),
                        when(review, "board", APPROVE)
                                .under(story(Authority.ANOTHER).build())),
                rule(
                        "approval-01",
                        when(review, "board", APPROVE),
                        when(review, "board", APPROVE)
                                .under(story(Authority.NOBODY).build())),
                rule(
                        "approval-01",
                        when(review, "board", APPROVE),
                        when(review, "board", APPROVE)
                                .under(story(Authority.WITHOUT_FINAL_APPROVAL).build())),
                rule(
                        "approval-01",
                        when(review, "board", APPROVE),
                        when(review, "board", APPROVE).under(withPowers(Role.ADDRESSEE))),
                rule("approval-02", when(active, "board", REVOKE), when(active, "clerk", REVOKE)),
                rule(
                        "approval-02",
                        when(active, "board", REVOKE),
                        when(active, "board", REVOKE)
                                .under(story(Authority.ANOTHER).build())),
                rule(
                        "approval-02",
                        when(active, "board", REVOKE),
                        when(active, "board", REVOKE).under(withPowers(Role.ADDRESSEE))),
                rule("approval-03", when(at(DRAFTED), "applicant", SUBMIT), when(at(DRAFTED), "bystander", SUBMIT)),
                rule("approval-03", when(appealed(), "council", REMIT), when(appealed(), "board", REMIT)),
                rule("approval-03", when(review, "board", RETURN), when(review, "board", APPROVE)),
                rule(
                        "approval-03",
                        when(review, "desk", RETURN),
                        when(review, "desk", APPROVE).under(withPowers(Role.ADDRESSEE))),
                rule("approval-04", when(at(DRAFTED), "agent", SUBMIT), when(at(DRAFTED), "voice", SUBMIT)),
                rule("approval-04", when(review, "clerk", RETURN), when(review, "clerk", APPROVE)),
                rule("approval-04", when(review, "clerk", RETURN), when(active, "clerk", REVOKE)),
                rule(
                        "approval-05",
                        when(told(REJECTED), "voice", MAKE_PUBLIC),
                        when(told(REJECTED), "voice", FILE_APPEAL)),
                rule(
                        "approval-06",
                        when(told(REJECTED), "bystander", CONTEST),
                        when(told(REJECTED), "bystander", FILE_APPEAL)));
    }

    private static Stream<Case> asking() {
        var inForm = with(inForm("letter"));
        return Stream.of(
                rule("asking-01", when(at(DRAFTED), "neighbour", SUBMIT), when(at(DRAFTED), "agent", SUBMIT)),
                rule(
                        "form-01",
                        when(at(DRAFTED), "applicant", SUBMIT, Particulars.by("e-mail"))
                                .under(inForm),
                        when(at(DRAFTED), "applicant", SUBMIT, Particulars.by("letter"))
                                .under(inForm)),
                rule(
                        "form-01",
                        when(at(DRAFTED), "applicant", SUBMIT, Particulars.by("e-mail"))
                                .under(inForm),
                        when(at(DRAFTED), "applicant", SUBMIT, Particulars.by("e-mail"))),
                rule(
                        "form-02",
                        when(at(LOST), "applicant", RESEND, Particulars.by("e-mail"))
                                .under(inForm),
                        when(at(LOST), "applicant", RESEND, Particulars.by("letter"))
                                .under(inForm)),
                rule("asking-02", when(at(RESOLVED), "applicant", RESOLVE), when(at(DRAFTED), "applicant", RESOLVE)),
                rule("asking-03", when(at(SUBMITTED), "applicant", SUBMIT), when(at(RESOLVED), "applicant", SUBMIT)),
                rule("asking-04", when(at(SUBMITTED), "applicant", RESEND), when(at(LOST), "applicant", RESEND)),
                rule("asking-05", when(at(RECEIVED), "applicant", RESEND), when(at(LOST), "applicant", RESEND)),
                rule("asking-06", when(at(RECEIVED), "applicant", AMEND), when(at(RETURNED), "applicant", AMEND)),
                rule("asking-07", when(at(WITHDRAWN), "applicant", AMEND), when(at(RETURNED), "applicant", AMEND)),
                rule(
                        "asking-08",
                        when(at(RESOLVED), "applicant", WITHDRAW),
                        when(at(SUBMITTED), "applicant", WITHDRAW)),
                rule("asking-09", when(at(LAPSED), "applicant", WITHDRAW), when(at(LOST), "applicant", WITHDRAW)));
    }

    private static Stream<Case> answering() {
        var review = at(UNDER_REVIEW);
        return Stream.of(
                rule(
                        "answering-01",
                        when(review, "board", APPROVE)
                                .under(story(Authority.NOBODY).build()),
                        when(review, "board", APPROVE)
                                .under(story(Authority.ANOTHER).build())),
                rule(
                        "answering-01",
                        when(review, "board", REJECT)
                                .under(story(Authority.WITHOUT_FINAL_APPROVAL).build()),
                        when(review, "board", REJECT)),
                rule("answering-02", when(at(LOST), "desk", ACKNOWLEDGE), when(at(SUBMITTED), "desk", ACKNOWLEDGE)),
                rule("answering-03", when(at(RECEIVED), "desk", ACKNOWLEDGE), when(at(SUBMITTED), "desk", ACKNOWLEDGE)),
                rule("answering-04", when(at(SUBMITTED), "desk", REVIEW), when(at(RECEIVED), "desk", REVIEW)),
                rule("answering-05", when(review, "desk", REVIEW), when(at(RECEIVED), "desk", REVIEW)),
                rule("answering-06", when(at(SUBMITTED), "desk", RETURN), when(at(RECEIVED), "desk", RETURN)),
                rule("answering-07", when(at(RETURNED), "desk", RETURN), when(review, "desk", RETURN)),
                rule("answering-08", when(at(RECEIVED), "board", APPROVE), when(review, "board", APPROVE)),
                rule("answering-09", when(at(LAPSED), "board", APPROVE), when(review, "board", APPROVE)),
                rule("answering-10", when(review, "board", COMMUNICATE), when(at(REJECTED), "board", COMMUNICATE)),
                rule(
                        "answering-11",
                        when(told(REJECTED), "board", COMMUNICATE),
                        when(at(REJECTED), "board", COMMUNICATE)),
                rule("answering-11", when(at(LAPSED), "board", COMMUNICATE), when(at(REJECTED), "board", COMMUNICATE)),
                rule(
                        "answering-12",
                        when(at(REJECTED), "voice", MAKE_PUBLIC),
                        when(told(REJECTED), "voice", MAKE_PUBLIC)),
                rule(
                        "answering-13",
                        when(at(LAPSED), "voice", MAKE_PUBLIC),
                        when(told(REJECTED), "voice", MAKE_PUBLIC)));
    }

    private static Stream<Case> granting() {
        return Stream.of(
                rule(
                        "granting-01",
                        yes(APPROVE_WITH_CONDITIONS, granting(101)),
                        yes(APPROVE_WITH_CONDITIONS, granting(100))),
                rule(
                        "granting-02",
                        yes(APPROVE_IN_PART, naming(Dimension.PLACE, HARBOUR)),
                        yes(APPROVE_IN_PART, naming(Dimension.PLACE, GATE))),
                rule("granting-03", yes(APPROVE_IN_PART, granting(100)), yes(APPROVE_IN_PART, granting(99))),
                rule("granting-04", yes(APPROVE_IN_PART, granting(0)), yes(APPROVE_IN_PART, granting(1))),
                rule("granting-05", yes(APPROVE, granting(99)), yes(APPROVE, granting(100))),
                rule(
                        "granting-06",
                        yes(APPROVE_WITH_CONDITIONS, granting(60)),
                        yes(APPROVE_WITH_CONDITIONS, Particulars.granting(Quantity.of(60), CONDITION))));
    }

    private static Stream<Case> replying() {
        var active = Fixture.permitted(ACTIVE);
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
                rule(
                        "governing-14",
                        when(Fixture.permitted(REVOKED), "applicant", ACCEPT),
                        when(active, "applicant", ACCEPT)),
                rule(
                        "governing-15",
                        when(Fixture.permitted(SUSPENDED), "applicant", ACCEPT),
                        when(active, "applicant", ACCEPT)));
    }

    private static Stream<Case> governing() {
        var active = Fixture.permitted(ACTIVE);
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
                rule(
                        "governing-09",
                        when(Fixture.permitted(SUSPENDED), "board", SUSPEND),
                        when(active, "board", SUSPEND)),
                rule(
                        "governing-10",
                        when(active, "board", RESUME),
                        when(Fixture.permitted(SUSPENDED), "board", RESUME)),
                rule(
                        "governing-11",
                        when(Fixture.permitted(EXPIRED), "board", RESUME),
                        when(Fixture.permitted(SUSPENDED), "board", RESUME)),
                rule(
                        "governing-12",
                        when(Fixture.permitted(EXPIRED), "board", REVOKE),
                        when(Fixture.permitted(SUSPENDED), "board", REVOKE)),
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
                rule("overseeing-05", when(again, "applicant", FILE_APPEAL), when(refused, "applicant", FILE_APPEAL)),
                rule(
                        "overseeing-07",
                        when(again, Intent.of("applicant", FILE_APPEAL, REVIEW_OF_IT.value())),
                        when(again, "applicant", FILE_APPEAL)),
                rule("overseeing-06", when(refused, "council", REMIT), when(appealed(), "council", REMIT)),
                rule("overseeing-06", when(refused, "council", UPHOLD), when(appealed(), "council", UPHOLD)),
                rule("overseeing-08", when(again, "council", REMIT), when(appealed(), "council", REMIT)),
                rule("overseeing-09", when(told(APPROVED), "council", REMIT), when(appealed(), "council", REMIT)),
                rule(
                        "overseeing-09",
                        when(again, Intent.of("council", UPHOLD, REVIEW_OF_IT.value())),
                        when(again, "council", UPHOLD)));
    }

    private static Stream<Case> permitted() {
        var active = when(Fixture.permitted(ACTIVE), "applicant", UNDERTAKE);
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
                        asked(Fixture.permitted(ACTIVE), new Doing.Undertake(APPLICANT, MOVE, OTHER, PART)),
                        asked(Fixture.permitted(ACTIVE), new Doing.Undertake(APPLICANT, MOVE, REQUEST, PART))),
                rule("undertaking-18", when(told(APPROVED), "applicant", UNDERTAKE), active),
                rule("undertaking-05", when(at(APPROVED).with(permission()), "applicant", UNDERTAKE), active),
                rule("undertaking-05", when(Fixture.permitted(PENDING_CONDITIONS), "applicant", UNDERTAKE), active),
                rule(
                        "undertaking-06",
                        when(conditional(), "applicant", UNDERTAKE),
                        when(conditionMet(), "applicant", UNDERTAKE)),
                rule("undertaking-07", when(Fixture.permitted(SUSPENDED), "applicant", UNDERTAKE), active),
                rule("undertaking-08", when(Fixture.permitted(EXPIRED), "applicant", UNDERTAKE), active));
    }

    private static Stream<Case> covered() {
        var active = Fixture.permitted(ACTIVE);
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
        var active = Fixture.permitted(ACTIVE);
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

    private static Stream<Case> mandate() {
        return Stream.of(
                rule(
                        "mandate-01",
                        yes(APPROVE, granting(100)).under(with(limited(atMost(99)))),
                        yes(APPROVE, granting(100)).under(with(limited(atMost(100))))),
                rule(
                        "mandate-01",
                        yes(APPROVE, granting(100)).under(with(limited(atMost(99)))),
                        yes(APPROVE, granting(100))),
                rule(
                        "mandate-02",
                        yes(APPROVE, granting(100)).under(with(limited(atLeast(101)))),
                        yes(APPROVE, granting(100)).under(with(limited(atLeast(100))))),
                outsideTerms("mandate-03", Dimension.CATEGORY),
                outsideTerms("mandate-04", Dimension.PLACE),
                outsideTerms("mandate-05", Dimension.FUNCTION),
                outsideTerms("mandate-06", Dimension.BASIS));
    }

    private static Case outsideTerms(String rule, Dimension dimension) {
        var yes = yes(APPROVE, naming(dimension, GATE));
        return rule(
                rule,
                yes.under(with(limited(only(dimension, HARBOUR)))),
                yes.under(with(limited(only(dimension, GATE)))));
    }

    private static Stream<Case> escalation() {
        var refused = told(REJECTED);
        var planned = refused.with(move(PLANNED));
        var trespassing = strained(refused.with(move(EXECUTING)));
        var goOn = new Doing.GoOn(APPLICANT, MOVE, REQUEST, PART);
        var leave = new Doing.Leave(APPLICANT, MOVE);
        return Stream.of(
                rule("escalation-01", when(strained(refused), "bystander", BEGIN), when(refused, "bystander", BEGIN)),
                rule("escalation-02", when(refused, "bystander", END), when(strained(refused), "bystander", END)),
                rule(
                        "escalation-03",
                        asked(planned, new Happened(goOn, false)),
                        asked(planned, new Happened(goOn, true))),
                rule(
                        "escalation-03",
                        asked(planned, new Happened(goOn, false)),
                        asked(strained(planned), new Happened(goOn, false))),
                rule(
                        "escalation-03",
                        asked(planned, new Happened(goOn, false)),
                        asked(refused, new Happened(goOn, false))),
                rule(
                        "escalation-04",
                        asked(trespassing, new Happened(leave, true)),
                        asked(trespassing.with(move(EXECUTING, true)), new Happened(leave, true))),
                rule(
                        "escalation-04",
                        asked(trespassing, new Happened(leave, true)),
                        asked(trespassing, new Happened(leave, false))));
    }

    private static Stream<Case> occasions() {
        return Stream.of(
                rule("conduct-01", turn(at(DRAFTED)), turn(at(RESOLVED))),
                rule("conduct-02", turn(at(RESOLVED)), turn(at(SUBMITTED))),
                rule("conduct-03", turn(at(SUBMITTED)), turn(at(LOST))),
                rule("conduct-04", turn(at(RECEIVED)), turn(at(UNDER_REVIEW))),
                rule("conduct-05", turn(at(RECEIVED)), turn(at(RETURNED))),
                rule("conduct-06", turn(at(UNDER_REVIEW)), turn(at(RECEIVED))),
                rule("conduct-07", turn(at(REJECTED)), turn(told(REJECTED))),
                rule("conduct-08", turn(told(REJECTED)), turn(at(REJECTED))),
                rule("conduct-09", turn(at(LOST)), turn(at(LAPSED))),
                rule("conduct-10", turn(at(LOST)), turn(at(SUBMITTED))),
                rule("conduct-11", turn(at(RETURNED)), turn(at(RECEIVED))),
                rule(
                        "conduct-12",
                        turn(Fixture.permitted(ACTIVE)),
                        turn(at(APPROVED).with(permission()))),
                rule("conduct-13", turn(conditional()), turn(conditionMet())),
                rule("conduct-14", turn(Fixture.permitted(ACTIVE)), turn(Fixture.permitted(SUSPENDED))),
                rule("conduct-15", turn(Fixture.permitted(SUSPENDED)), turn(Fixture.permitted(ACTIVE))),
                rule("conduct-16", turn(Fixture.permitted(SUSPENDED)), turn(Fixture.permitted(REVOKED))),
                rule("conduct-17", turn(told(REJECTED)), turn(appealed())),
                rule("conduct-17", turn(told(REJECTED)), turn(sentBack(REJECTED))),
                rule("conduct-18", turn(appealed()), turn(told(REJECTED))));
    }

    private static Stream<Case> deeds() {
        var refused = told(REJECTED);
        var planned = refused.with(move(PLANNED));
        var reviewed = sentBack(APPROVED).with(reviewState(APPROVED).answered()).with(move(PLANNED));
        var grant = permission(REVIEW_OF_IT, Answer.approve(ASKED));
        return Stream.of(
                rule("conduct-21", turn(at(SUBMITTED)), turn(at(RESOLVED))),
                rule("conduct-21", turn(at(SUBMITTED)), turn(at(SUBMITTED).with(move(PLANNED)))),
                rule(
                        "conduct-22",
                        turn(Fixture.permitted(ACTIVE).with(move(PLANNED))),
                        turn(Fixture.permitted(SUSPENDED).with(move(PLANNED)))),
                rule("conduct-22", turn(reviewed.with(grant.in(ACTIVE))), turn(reviewed.with(grant))),
                rule("conduct-23", turn(planned), turn(refused)),
                rule("conduct-24", turn(refused.with(move(EXECUTING))), turn(planned)),
                rule("conduct-25", turn(refused), turn(planned)),
                rule("conduct-26", turn(refused), turn(strained(refused))),
                rule("conduct-27", turn(strained(refused)), turn(refused)),
                rule("conduct-28", turn(refused), turn(refused.withPositions(ImmutableSortedSet.of("for-it")))),
                rule("conduct-29", turn(refused.with(move(EXECUTING))), turn(refused.with(move(EXECUTING, true)))));
    }

    /** Everything is open to the applicant, and it is its turn. */
    private static Situation turn(World world) {
        return new Situation(EVERYTHING_OPEN, world, new Turn(APPLICANT));
    }

    static Scenario withEveryChoice() {
        var story = story();
        for (var verb : Verb.values()) {
            if (verb != PASS_TIME && verb != OWN) {
                var with = verb == CONFIRM || verb == WAIVE ? Particulars.about(CONDITION) : Particulars.NONE;
                story.choice(Choice.of(Intent.of("applicant", verb, subject(verb), with), Weight.ONE));
            }
        }
        return story.build();
    }

    /** What may have followed consequences. */
    static List<Happened> happened() {
        var goOn = new Doing.GoOn(APPLICANT, MOVE, REQUEST, PART);
        var leave = new Doing.Leave(APPLICANT, MOVE);
        return List.of(
                new Happened(goOn, true),
                new Happened(goOn, false),
                new Happened(leave, true),
                new Happened(leave, false));
    }

    private static Situation yes(Verb verb, Particulars with) {
        return when(at(UNDER_REVIEW), "board", verb, with);
    }

    private static Particulars granting(int number) {
        return Particulars.granting(Quantity.of(number));
    }

    private static Scenario with(Reading reading) {
        return story().reading(reading).build();
    }

    /** A reading that lets a role decide and govern, and takes both from the holder of final approval. */
    private static Scenario withPowers(Role role) {
        return with(withCompetences(competence(role, Power.DECIDE, Power.GOVERN)));
    }

    private static Limit atLeast(int least) {
        return new Limit.OfNumber(Quantity.between(least, 1_000), List.of(Sourced.ASSUMPTION));
    }

    private static World strained(World world) {
        return world.withLasting(ImmutableSortedSet.of(new TensionId("trespass")));
    }

    /** Another request of the same applicant. */
    private static RequestState otherState() {
        return new RequestState(OTHER, OTHER, APPLICANT, APPROVED, ASKED, RequestState.NO_DEADLINE, true, false);
    }

    private static Case rule(String rule, Situation speaks, Situation silent) {
        return new Case(rule, speaks, silent);
    }
}
