package org.placet.check;

import static org.placet.check.ForgedCase.breaks;
import static org.placet.check.ForgedCase.keeps;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.CLUB;
import static org.placet.model.Town.COUNCIL;
import static org.placet.model.Town.COUNTY;
import static org.placet.model.Town.TOWN;
import static org.placet.model.Town.WORK;
import static org.placet.model.Town.people;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Set;
import org.placet.act.Act;
import org.placet.act.Asking;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.act.Governing;
import org.placet.act.Handling;
import org.placet.act.Overseeing;
import org.placet.act.TimePasses;
import org.placet.model.Actor;
import org.placet.model.Answer;
import org.placet.model.Dimension;
import org.placet.model.Limit;
import org.placet.model.Phase;
import org.placet.model.Quantity;
import org.placet.model.RequestId;
import org.placet.model.Role;
import org.placet.model.Scenario;
import org.placet.model.Scope;
import org.placet.model.SilenceEffect;
import org.placet.model.Sourced;
import org.placet.model.Term;
import org.placet.model.Town;
import org.placet.model.UndertakingStatus;

/** Records about how requests were asked, answered and ended: S3, S5, S10, S16, C1 and L1. */
final class ForgedRequests {

    private static final Answer YES = Answer.approve(people(100));
    private static final Answer NO = Answer.reject();
    private static final RequestId REVIEW = BRIDGE.review();
    private static final Scenario AT_MOST_FIFTY = limited(new Limit.OfNumber(Quantity.of(50), List.of("law")));
    private static final Scenario AT_THE_MILL = limited(
            new Limit.OfTerms(Dimension.PLACE, ImmutableSortedSet.of(Term.of("mill")), List.of(Sourced.ASSUMPTION)));

    private ForgedRequests() {}

    static List<ForgedCase> ofGrants() {
        return List.of(
                keeps("S3", "as much as was asked", Forgery.answered(YES)),
                breaks("S3", "one more than was asked", Forgery.answered(Answer.approve(people(101)))),
                breaks(
                        "S3",
                        "a place that was not asked",
                        Forgery.answered(Answer.approve(people(100).with(Dimension.PLACE, Set.of(Term.of("road")))))),
                breaks("S3", "more than the reading covers", Forgery.answered(Answer.approve(people(51))))
                        .in(AT_MOST_FIFTY),
                keeps("S3", "as much as the reading covers", Forgery.answered(Answer.approveInPart(people(50))))
                        .in(AT_MOST_FIFTY),
                breaks(
                                "S3",
                                "a place that the reading does not cover",
                                Forgery.answered(
                                        Answer.approve(people(100).with(Dimension.PLACE, Set.of(Term.of("road"))))))
                        .in(AT_THE_MILL),
                breaks(
                        "S3",
                        "what was asked before the request was amended",
                        amended(10).done(9, new Decide(COUNCIL, BRIDGE, YES))),
                keeps(
                        "S3",
                        "what the amended request asks",
                        amended(10).done(9, new Decide(COUNCIL, BRIDGE, Answer.approve(people(10))))),
                keeps("S3", "in the review of an amended request, what was rejected", sentBack(people(10))),
                breaks("S3", "in the review of an amended request, what was asked before", sentBack(people(100))),
                breaks(
                        "S3",
                        "in a review that nobody opened",
                        Forgery.answered(NO).done(20, new Decide(COUNCIL, REVIEW, YES))),
                keeps(
                        "S3",
                        "too much, in an answer that does not count",
                        Forgery.underReview().refused(10, new Decide(COUNCIL, BRIDGE, Answer.approve(people(101))))));
    }

    static List<ForgedCase> ofAuthority() {
        var elsewhere = Scenario.builder("elsewhere")
                .actor(Actor.of("town", Role.APPLICANT))
                .actor(Actor.of("county", Role.FINAL_APPROVAL))
                .actor(Actor.of("council", Role.ADDRESSEE))
                .request("bridge", "town", people(100))
                .build();
        var nowhere = Scenario.builder("nowhere")
                .actor(Actor.of("town", Role.APPLICANT))
                .request("bridge", "town", people(100))
                .build();
        return List.of(
                keeps("S5", "the authority says yes", Forgery.answered(YES)),
                keeps(
                        "S5",
                        "a bystander says yes, and it does not count",
                        Forgery.underReview().refused(10, new Decide(CLUB, BRIDGE, YES))),
                breaks("S5", "a bystander says yes", Forgery.underReview().done(10, new Decide(CLUB, BRIDGE, YES))),
                breaks("S5", "a bystander says no", Forgery.underReview().done(10, new Decide(CLUB, BRIDGE, NO))),
                breaks("S5", "the superior revokes", Forgery.told(YES).done(20, new Governing.Revoke(COUNTY, BRIDGE))),
                keeps("S5", "the authority revokes", Forgery.told(YES).done(20, new Governing.Revoke(COUNCIL, BRIDGE))),
                breaks(
                        "S5",
                        "the applicant confirms its own condition",
                        Forgery.told(Answer.approveWithConditions(people(100), "fence"))
                                .done(20, new Governing.Confirm(TOWN, BRIDGE, "fence"))),
                breaks(
                        "S5",
                        "a bystander orders a withdrawal",
                        Forgery.told(YES).done(20, new Governing.OrderWithdrawal(CLUB, BRIDGE, WORK))),
                breaks("S5", "the usual authority, where another one holds final approval", Forgery.answered(YES))
                        .in(elsewhere),
                breaks("S5", "somebody, where nobody holds final approval", Forgery.answered(YES))
                        .in(nowhere));
    }

    static List<ForgedCase> ofEnds() {
        return List.of(
                keeps(
                        "S10",
                        "answered on the last day",
                        Forgery.underReview().done(30, new Decide(COUNCIL, BRIDGE, YES))),
                breaks(
                        "S10",
                        "answered on the day on which it lapsed",
                        Forgery.underReview().done(31, new Decide(COUNCIL, BRIDGE, YES))),
                breaks(
                        "S10",
                        "answered after it was taken back",
                        Forgery.underReview()
                                .done(5, new Asking.Withdraw(TOWN, BRIDGE))
                                .done(10, new Decide(COUNCIL, BRIDGE, YES))),
                breaks("S10", "answered twice", Forgery.answered(NO).done(11, new Decide(COUNCIL, BRIDGE, YES))),
                breaks(
                        "S10",
                        "answered long after it was lost, with no receipt",
                        Forgery.empty()
                                .done(0, new Asking.Submit(TOWN, BRIDGE, "letter"))
                                .done(40, new Decide(COUNCIL, BRIDGE, YES))),
                keeps(
                        "S10",
                        "received on a day that may have been late enough",
                        Forgery.empty()
                                .done(0, new Asking.Submit(TOWN, BRIDGE, "letter"))
                                .between(1, 5, new Handling.Acknowledge(COUNCIL, BRIDGE))
                                .done(34, new Decide(COUNCIL, BRIDGE, YES))),
                keeps(
                        "S10",
                        "answered in time after an amendment",
                        amended(10)
                                .done(6, new Handling.Acknowledge(COUNCIL, BRIDGE))
                                .done(35, new Decide(COUNCIL, BRIDGE, NO))),
                keeps(
                        "S10",
                        "a review answered in time",
                        Forgery.answered(NO)
                                .done(20, new Overseeing.Remit(COUNTY, BRIDGE))
                                .done(49, new Decide(COUNCIL, REVIEW, YES))),
                breaks(
                        "S10",
                        "a review answered after it lapsed",
                        Forgery.answered(NO)
                                .done(20, new Overseeing.Remit(COUNTY, BRIDGE))
                                .done(50, new Decide(COUNCIL, REVIEW, YES))));
    }

    static List<ForgedCase> ofOpenRequests() {
        return List.of(
                keeps("L1", "answered, and said to be", Forgery.answered(NO).saying(BRIDGE, Phase.REJECTED)),
                keeps("L1", "still in time", Forgery.underReview().done(30, new TimePasses(28))),
                breaks(
                        "L1",
                        "out of time, and nothing is said of it",
                        Forgery.underReview().done(31, new TimePasses(29))),
                keeps(
                        "L1",
                        "out of time, and said to have lapsed",
                        Forgery.underReview().done(31, new TimePasses(29)).saying(BRIDGE, Phase.LAPSED)),
                breaks(
                        "L1",
                        "said to be submitted day after day",
                        Forgery.empty()
                                .done(0, new Asking.Submit(TOWN, BRIDGE, "letter"))
                                .saying(BRIDGE, Phase.SUBMITTED)
                                .done(39, new TimePasses(39))
                                .saying(BRIDGE, Phase.SUBMITTED)
                                .done(40, new TimePasses(1))
                                .saying(BRIDGE, Phase.SUBMITTED)),
                breaks(
                        "L1",
                        "a review that nobody ever answers",
                        Forgery.answered(NO)
                                .done(20, new Overseeing.Remit(COUNTY, BRIDGE))
                                .done(50, new TimePasses(30))),
                keeps("L1", "nothing was submitted", Forgery.empty().done(900, new TimePasses(900))));
    }

    static List<ForgedCase> ofPhases() {
        return List.of(
                keeps("S16", "approved after a yes", Forgery.answered(YES).saying(BRIDGE, Phase.APPROVED)),
                breaks(
                        "S16",
                        "approved with no answer",
                        Forgery.underReview().done(31, new TimePasses(29)).saying(BRIDGE, Phase.APPROVED)),
                breaks(
                        "S16",
                        "approved after a yes that did not count",
                        Forgery.underReview()
                                .refused(10, new Decide(COUNCIL, BRIDGE, YES))
                                .saying(BRIDGE, Phase.APPROVED)),
                keeps(
                                "S16",
                                "approved by silence, where the reading lets it",
                                Forgery.underReview()
                                        .done(31, new TimePasses(29))
                                        .saying(BRIDGE, Phase.APPROVED))
                        .in(under(SilenceEffect.DEEMED_APPROVED)),
                breaks(
                                "S16",
                                "approved by a silence that was too short",
                                Forgery.underReview()
                                        .done(30, new TimePasses(28))
                                        .saying(BRIDGE, Phase.APPROVED))
                        .in(under(SilenceEffect.DEEMED_APPROVED)));
    }

    static List<ForgedCase> ofChanges() {
        return List.of(
                keeps("C1", "submitted by being submitted", submitted(Phase.SUBMITTED)),
                breaks("C1", "approved by being submitted", submitted(Phase.APPROVED)),
                breaks("C1", "received by being submitted", submitted(Phase.RECEIVED)),
                breaks(
                        "C1",
                        "submitted by an act that did not count",
                        Forgery.empty()
                                .refused(0, new Asking.Submit(TOWN, BRIDGE, "letter"))
                                .saying(BRIDGE, Phase.SUBMITTED)),
                breaks(
                        "C1",
                        "leaves an end",
                        submitted(Phase.SUBMITTED)
                                .done(1, new Asking.Withdraw(TOWN, BRIDGE))
                                .saying(BRIDGE, Phase.WITHDRAWN)
                                .done(2, new Asking.Submit(TOWN, BRIDGE, "letter"))
                                .saying(BRIDGE, Phase.SUBMITTED)),
                keeps(
                        "C1",
                        "lost and lapsed while time passes",
                        submitted(Phase.SUBMITTED).done(50, new TimePasses(50)).saying(BRIDGE, Phase.LAPSED)),
                breaks(
                        "C1",
                        "approved in full by a yes in part",
                        reviewedThen(new Decide(COUNCIL, BRIDGE, Answer.approveInPart(people(5))), Phase.APPROVED)),
                keeps(
                        "C1",
                        "approved in part by a yes in part",
                        reviewedThen(
                                new Decide(COUNCIL, BRIDGE, Answer.approveInPart(people(5))),
                                Phase.PARTIALLY_APPROVED)));
    }

    static List<ForgedCase> ofChangesByTheClock() {
        return List.of(
                breaks(
                        "C1",
                        "rejected by the clock, where silence lapses",
                        reviewedThen(new TimePasses(40), Phase.REJECTED)),
                keeps(
                                "C1",
                                "rejected by the clock, where silence rejects",
                                reviewedThen(new TimePasses(40), Phase.REJECTED))
                        .in(under(SilenceEffect.DEEMED_REJECTED)),
                keeps(
                        "C1",
                        "a review that was sent back",
                        Forgery.answered(NO)
                                .done(20, new Overseeing.Remit(COUNTY, BRIDGE))
                                .saying(REVIEW, Phase.UNDER_REVIEW)),
                breaks(
                        "C1",
                        "a review out of nowhere",
                        Forgery.answered(NO).done(20, new TimePasses(10)).saying(REVIEW, Phase.UNDER_REVIEW)),
                breaks(
                        "C1",
                        "an undertaking that was stopped begins",
                        Forgery.told(YES)
                                .done(20, new Doing.BeStopped(TOWN, WORK))
                                .saying(WORK, UndertakingStatus.BLOCKED)
                                .done(21, new Doing.Undertake(TOWN, WORK, BRIDGE, people(1)))
                                .saying(WORK, UndertakingStatus.AUTHORISED)));
    }

    private static Forgery submitted(Phase claimed) {
        return Forgery.empty()
                .done(0, new Asking.Submit(TOWN, BRIDGE, "letter"))
                .saying(BRIDGE, claimed);
    }

    private static Forgery reviewedThen(Act act, Phase claimed) {
        return submitted(Phase.SUBMITTED)
                .done(1, new Handling.Acknowledge(COUNCIL, BRIDGE))
                .saying(BRIDGE, Phase.RECEIVED)
                .done(2, new Handling.Review(COUNCIL, BRIDGE))
                .saying(BRIDGE, Phase.UNDER_REVIEW)
                .done(42, act)
                .saying(BRIDGE, claimed);
    }

    private static Forgery amended(int number) {
        return Forgery.underReview()
                .done(3, new Handling.Return(COUNCIL, BRIDGE))
                .done(5, new Asking.Amend(TOWN, BRIDGE, people(number)));
    }

    /** Amended to ten, rejected, sent back, and approved in the review. */
    private static Forgery sentBack(Scope granted) {
        return amended(10)
                .done(9, new Decide(COUNCIL, BRIDGE, NO))
                .done(14, new Overseeing.Remit(COUNTY, BRIDGE))
                .done(20, new Decide(COUNCIL, REVIEW, Answer.approve(granted)));
    }

    private static Scenario limited(Limit limit) {
        return Town.builder(Town.reading(SilenceEffect.LAPSE, limit)).build();
    }

    private static Scenario under(SilenceEffect effect) {
        return Town.builder(Town.reading(effect)).build();
    }
}
