package org.placet.check;

import static org.placet.check.ForgedCase.breaks;
import static org.placet.check.ForgedCase.keeps;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.CLUB;
import static org.placet.model.Town.COUNCIL;
import static org.placet.model.Town.COUNTY;
import static org.placet.model.Town.CREW;
import static org.placet.model.Town.GUILD;
import static org.placet.model.Town.TOWER;
import static org.placet.model.Town.TOWN;
import static org.placet.model.Town.WORK;
import static org.placet.model.Town.WORKS;
import static org.placet.model.Town.people;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.placet.act.Act;
import org.placet.act.Asking;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.act.Governing;
import org.placet.act.Handling;
import org.placet.act.Overseeing;
import org.placet.act.Replying;
import org.placet.act.Speaking;
import org.placet.act.TimePasses;
import org.placet.model.ActorId;
import org.placet.model.Answer;
import org.placet.model.Dimension;
import org.placet.model.RequestId;
import org.placet.model.Scenario;
import org.placet.model.Scope;
import org.placet.model.SilenceEffect;
import org.placet.model.Term;
import org.placet.model.Town;
import org.placet.model.UndertakingId;
import org.placet.model.UndertakingStatus;
import org.placet.model.Verb;

/** Records about who undertook what with whose approval: S1, S2 and S6. */
final class ForgedUndertakings {

    private static final Answer YES = Answer.approve(people(100));
    private static final Answer ONCE_FENCED = Answer.approveWithConditions(people(100), "fence");
    private static final Answer FOR_TWENTY_DAYS =
            new Answer(Verb.APPROVE, people(100), OptionalInt.of(20), List.of(), List.of(), List.of());
    private static final RequestId REVIEW = BRIDGE.review();
    private static final Scenario SILENCE_APPROVES =
            Town.builder(Town.reading(SilenceEffect.DEEMED_APPROVED)).build();

    private ForgedUndertakings() {}

    static List<ForgedCase> ofApproval() {
        return List.of(
                keeps("S1", "approved, communicated, done", Forgery.told(YES).done(20, sixty())),
                breaks("S1", "with no answer before it", Forgery.underReview().done(20, sixty())),
                breaks("S1", "with nothing before it", Forgery.empty().done(20, sixty())),
                breaks("S1", "after a no", Forgery.told(Answer.reject()).done(20, sixty())),
                breaks(
                        "S1",
                        "with a bystander's approval",
                        underReviewThen(CLUB).done(20, sixty())),
                breaks(
                        "S1",
                        "with the superior's approval",
                        underReviewThen(COUNTY).done(20, sixty())),
                breaks("S1", "with its own approval", underReviewThen(TOWN).done(20, sixty())),
                breaks(
                        "S1",
                        "approved afterwards",
                        Forgery.underReview().done(5, sixty()).done(10, new Decide(COUNCIL, BRIDGE, YES))),
                breaks(
                        "S1",
                        "with an approval that did not count",
                        Forgery.underReview()
                                .refused(10, new Decide(COUNCIL, BRIDGE, YES))
                                .done(20, sixty())),
                breaks(
                        "S1",
                        "with the approval of another request",
                        Forgery.underReview()
                                .done(10, new Decide(COUNCIL, TOWER, YES))
                                .done(20, sixty())),
                breaks(
                        "S1",
                        "after a notice and an instruction",
                        Forgery.underReview()
                                .done(10, new Overseeing.Instruct(COUNTY, BRIDGE))
                                .done(11, new Speaking.Notify(TOWN, WORK))
                                .done(20, sixty())));
    }

    static List<ForgedCase> ofNumbersPlacesAndActors() {
        var mill = people(60).with(Dimension.PLACE, Set.of(Term.of("mill")));
        return List.of(
                breaks("S1", "one more than was granted", Forgery.told(YES).done(20, work(101))),
                keeps("S1", "as many as were granted", Forgery.told(YES).done(20, work(100))),
                breaks(
                        "S1",
                        "more than an earlier one left",
                        Forgery.told(YES).done(20, sixty()).done(21, more(TOWN, 41))),
                keeps(
                        "S1",
                        "as many as an earlier one left",
                        Forgery.told(YES).done(20, sixty()).done(21, more(TOWN, 40))),
                keeps(
                        "S1",
                        "as many as were granted after a refused attempt",
                        Forgery.told(YES).refused(20, sixty()).done(21, work(100))),
                breaks(
                        "S1",
                        "in a place that was not granted",
                        Forgery.told(YES).done(20, new Doing.Undertake(TOWN, WORK, BRIDGE, mill))),
                breaks("S1", "by another applicant", Forgery.told(YES).done(20, more(GUILD, 1))),
                keeps(
                        "S1",
                        "by somebody who acts for the applicant",
                        Forgery.told(YES).done(20, more(WORKS, 1))),
                breaks("S1", "by an agent of an agent", Forgery.told(YES).done(20, more(CREW, 1))),
                breaks(
                        "S1",
                        "by going on all the same, counted",
                        Forgery.underReview().refused(19, sixty()).done(20, goOn())));
    }

    static List<ForgedCase> ofReviewAndSilence() {
        return List.of(
                keeps(
                        "S1",
                        "approved in a review that was sent back",
                        reviewed().done(30, new Doing.Undertake(TOWN, WORK, REVIEW, people(60)))),
                breaks(
                        "S1",
                        "by another applicant after a review",
                        reviewed().done(30, new Doing.Undertake(GUILD, WORK, REVIEW, people(60)))),
                breaks(
                        "S1",
                        "by the rejected request after its review",
                        reviewed().done(30, sixty())),
                breaks(
                        "S1",
                        "by silence, where silence is no approval",
                        Forgery.underReview().done(31, new TimePasses(29)).done(40, sixty())),
                keeps(
                                "S1",
                                "by silence, where the reading lets it approve",
                                Forgery.underReview()
                                        .done(31, new TimePasses(29))
                                        .done(40, sixty()))
                        .in(SILENCE_APPROVES),
                breaks(
                                "S1",
                                "before silence could approve",
                                Forgery.underReview().done(30, sixty()))
                        .in(SILENCE_APPROVES),
                breaks(
                                "S1",
                                "by silence over what was sent back",
                                Forgery.underReview()
                                        .done(3, new Handling.Return(COUNCIL, BRIDGE))
                                        .done(40, sixty()))
                        .in(SILENCE_APPROVES),
                keeps(
                                "S6",
                                "by silence, which needs nobody to communicate it",
                                Forgery.underReview().done(40, sixty()))
                        .in(SILENCE_APPROVES));
    }

    static List<ForgedCase> ofLaundering() {
        return List.of(
                keeps(
                        "S2",
                        "went on without cover, and is called so",
                        Forgery.underReview()
                                .refused(4, sixty())
                                .refused(5, goOn())
                                .saying(WORK, UndertakingStatus.VIOLATION)),
                breaks(
                        "S2",
                        "went on without cover, and is called authorised",
                        Forgery.underReview()
                                .refused(4, sixty())
                                .refused(5, goOn())
                                .saying(WORK, UndertakingStatus.AUTHORISED)),
                breaks(
                        "S2",
                        "called authorised once it was approved",
                        Forgery.underReview()
                                .refused(4, sixty())
                                .refused(5, goOn())
                                .saying(WORK, UndertakingStatus.VIOLATION)
                                .done(10, new Decide(COUNCIL, BRIDGE, YES))
                                .saying(WORK, UndertakingStatus.AUTHORISED)),
                breaks(
                        "S2",
                        "begins once more, with approval",
                        Forgery.underReview()
                                .refused(4, sixty())
                                .refused(5, goOn())
                                .done(10, new Decide(COUNCIL, BRIDGE, YES))
                                .done(12, new Handling.Communicate(COUNCIL, BRIDGE))
                                .done(13, sixty())));
    }

    static List<ForgedCase> ofLaterCover() {
        return List.of(
                keeps(
                        "S2",
                        "was refused, and begins later with approval",
                        Forgery.underReview()
                                .refused(4, sixty())
                                .done(10, new Decide(COUNCIL, BRIDGE, YES))
                                .done(12, new Handling.Communicate(COUNCIL, BRIDGE))
                                .done(13, sixty())
                                .saying(WORK, UndertakingStatus.AUTHORISED)),
                keeps(
                        "S2",
                        "could not go on with what it had not set out on",
                        Forgery.underReview()
                                .refused(5, goOn())
                                .done(10, new Decide(COUNCIL, BRIDGE, YES))
                                .done(12, new Handling.Communicate(COUNCIL, BRIDGE))
                                .done(13, sixty())),
                keeps(
                        "S2",
                        "goes on after it began with approval",
                        Forgery.told(YES)
                                .done(13, sixty())
                                .refused(14, goOn())
                                .saying(WORK, UndertakingStatus.AUTHORISED)),
                breaks(
                        "S2",
                        "never attempted, and called authorised",
                        Forgery.told(YES).done(13, new TimePasses(1)).saying(WORK, UndertakingStatus.AUTHORISED)));
    }

    static List<ForgedCase> ofEffect() {
        return List.of(
                keeps("S6", "approved, communicated, done", Forgery.told(YES).done(20, sixty())),
                breaks("S6", "before it was communicated", Forgery.answered(YES).done(11, sixty())),
                breaks(
                        "S6",
                        "communicated afterwards",
                        Forgery.answered(YES).done(11, sixty()).done(12, new Handling.Communicate(COUNCIL, BRIDGE))),
                breaks("S6", "before a condition", Forgery.told(ONCE_FENCED).done(20, sixty())),
                breaks(
                        "S6",
                        "after another condition",
                        Forgery.told(ONCE_FENCED)
                                .done(13, new Governing.Confirm(COUNCIL, BRIDGE, "gate"))
                                .done(20, sixty())),
                breaks(
                        "S6",
                        "after a condition that a bystander confirmed",
                        Forgery.told(ONCE_FENCED)
                                .done(13, new Governing.Confirm(CLUB, BRIDGE, "fence"))
                                .done(20, sixty())),
                keeps(
                        "S6",
                        "after the condition",
                        Forgery.told(ONCE_FENCED)
                                .done(13, new Governing.Confirm(COUNCIL, BRIDGE, "fence"))
                                .done(20, sixty())),
                keeps(
                        "S6",
                        "after the condition was waived",
                        Forgery.told(ONCE_FENCED)
                                .done(13, new Governing.Waive(COUNCIL, BRIDGE, "fence"))
                                .done(20, sixty())));
    }

    static List<ForgedCase> ofTheEndOfPermissions() {
        return List.of(
                breaks(
                        "S6",
                        "after it was revoked",
                        Forgery.told(YES)
                                .done(13, new Governing.Revoke(COUNCIL, BRIDGE))
                                .done(20, sixty())),
                keeps(
                        "S6",
                        "before it was revoked",
                        Forgery.told(YES).done(20, sixty()).done(21, new Governing.Revoke(COUNCIL, BRIDGE))),
                breaks(
                        "S6",
                        "after it was revoked and resumed",
                        Forgery.told(YES)
                                .done(13, new Governing.Revoke(COUNCIL, BRIDGE))
                                .done(14, new Governing.Resume(COUNCIL, BRIDGE))
                                .done(20, sixty())),
                keeps(
                        "S6",
                        "after a bystander revoked it",
                        Forgery.told(YES)
                                .done(13, new Governing.Revoke(CLUB, BRIDGE))
                                .done(20, sixty())),
                breaks(
                        "S6",
                        "after the applicant declined it",
                        Forgery.told(YES)
                                .done(13, new Replying.Decline(TOWN, BRIDGE))
                                .done(20, sixty())),
                breaks(
                        "S6",
                        "while it is suspended",
                        Forgery.told(YES)
                                .done(13, new Governing.Suspend(COUNCIL, BRIDGE))
                                .done(20, sixty())));
    }

    static List<ForgedCase> ofExpiry() {
        return List.of(
                keeps("S6", "on its last day", Forgery.told(FOR_TWENTY_DAYS).done(31, sixty())),
                breaks(
                        "S6",
                        "on the day after its last",
                        Forgery.told(FOR_TWENTY_DAYS).done(32, sixty())),
                keeps(
                        "S6",
                        "on its last day after a suspension of ten",
                        Forgery.told(FOR_TWENTY_DAYS).suspended(15, 25).done(41, sixty())),
                breaks(
                        "S6",
                        "after its last day, with a suspension of ten",
                        Forgery.told(FOR_TWENTY_DAYS).suspended(15, 25).done(42, sixty())),
                breaks(
                        "S6",
                        "expired, then suspended and resumed",
                        Forgery.told(FOR_TWENTY_DAYS).suspended(40, 60).done(61, sixty())),
                keeps(
                        "S6",
                        "on a day that may have been in time",
                        Forgery.answered(FOR_TWENTY_DAYS)
                                .between(11, 15, new Handling.Communicate(COUNCIL, BRIDGE))
                                .done(34, sixty())));
    }

    private static Forgery underReviewThen(ActorId approves) {
        return Forgery.underReview()
                .done(10, new Decide(approves, BRIDGE, YES))
                .done(12, new Handling.Communicate(COUNCIL, BRIDGE));
    }

    /** Amended, rejected, appealed, sent back, and approved in the review. */
    private static Forgery reviewed() {
        return Forgery.underReview()
                .done(3, new Handling.Return(COUNCIL, BRIDGE))
                .done(4, new Asking.Amend(TOWN, BRIDGE, people(100)))
                .done(10, new Decide(COUNCIL, BRIDGE, Answer.reject()))
                .done(12, new Handling.Communicate(COUNCIL, BRIDGE))
                .done(14, new Overseeing.Appeal(TOWN, BRIDGE))
                .done(16, new Overseeing.Remit(COUNTY, BRIDGE))
                .done(20, new Decide(COUNCIL, REVIEW, YES))
                .done(21, new Handling.Communicate(COUNCIL, REVIEW));
    }

    private static Act sixty() {
        return work(60);
    }

    private static Act work(int number) {
        return new Doing.Undertake(TOWN, WORK, BRIDGE, people(number));
    }

    private static Act more(ActorId who, int number) {
        Scope scope = people(number);
        return new Doing.Undertake(who, new UndertakingId("more"), BRIDGE, scope);
    }

    private static Act goOn() {
        return new Doing.GoOn(TOWN, WORK, BRIDGE, people(60));
    }
}
