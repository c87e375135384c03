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

import java.util.List;
import org.placet.act.Asking;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.act.Governing;
import org.placet.act.Overseeing;
import org.placet.act.Speaking;
import org.placet.act.Straining;
import org.placet.model.ActorId;
import org.placet.model.Answer;
import org.placet.model.Limit;
import org.placet.model.Phase;
import org.placet.model.Quantity;
import org.placet.model.Scenario;
import org.placet.model.SilenceEffect;
import org.placet.model.Sourced;
import org.placet.model.Town;
import org.placet.model.UndertakingId;
import org.placet.model.UndertakingStatus;

/** Records about what may be granted and used, and about what permits nothing. */
final class ForgedRules {

    private static final Answer YES = Answer.approve(people(100));
    private static final Answer IF = Answer.approveWithConditions(people(100), "insured");
    private static final UndertakingId OTHER = new UndertakingId("other-work");
    private static final Scenario UP_TO_50 = Town.builder(Town.reading(
                    SilenceEffect.LAPSE, new Limit.OfNumber(Quantity.between(1, 50), List.of(Sourced.ASSUMPTION))))
            .build();

    private ForgedRules() {}

    static List<ForgedCase> ofUse() {
        var sixty = begin(WORK, 60);
        return List.of(
                keeps(
                        "S4",
                        "as many as were granted",
                        Forgery.told(YES).done(20, sixty).done(21, begin(OTHER, 40))),
                breaks(
                        "S4",
                        "one more than was granted",
                        Forgery.told(YES).done(20, sixty).done(21, begin(OTHER, 41))),
                keeps(
                        "S4",
                        "others come when the first have left",
                        Forgery.told(YES)
                                .done(20, sixty)
                                .done(21, new Doing.Leave(TOWN, WORK))
                                .done(22, begin(OTHER, 60))),
                keeps(
                        "S9",
                        "begun once the condition is met",
                        Forgery.told(IF)
                                .done(15, new Governing.Confirm(COUNCIL, BRIDGE, "insured"))
                                .done(20, sixty)),
                breaks(
                        "S9",
                        "begun before the condition is met",
                        Forgery.told(IF).done(20, sixty)),
                breaks(
                        "S9",
                        "somebody else confirms",
                        Forgery.told(IF)
                                .done(15, new Governing.Confirm(CLUB, BRIDGE, "insured"))
                                .done(20, sixty)));
    }

    static List<ForgedCase> ofTheEndOfUse() {
        var sixty = begin(WORK, 60);
        return List.of(
                keeps(
                        "S12",
                        "begun before the permission is revoked",
                        Forgery.told(YES).done(20, sixty).done(21, revoke())),
                breaks(
                        "S12",
                        "begun after the permission was revoked",
                        Forgery.told(YES).done(20, revoke()).done(21, sixty)),
                keeps(
                        "S13",
                        "begun by the applicant's own people",
                        Forgery.told(YES)
                                .done(20, new Doing.Undertake(new ActorId("works"), WORK, BRIDGE, people(60)))),
                breaks(
                        "S13",
                        "begun by somebody else",
                        Forgery.told(YES).done(20, new Doing.Undertake(CLUB, WORK, BRIDGE, people(60)))),
                keeps(
                        "C2",
                        "stopped, and an attempt that does not count",
                        Forgery.told(YES)
                                .done(20, new Doing.BeStopped(TOWN, WORK))
                                .refused(21, sixty)),
                breaks(
                        "C2",
                        "stopped, and begun",
                        Forgery.told(YES)
                                .done(20, new Doing.BeStopped(TOWN, WORK))
                                .done(21, sixty)),
                keeps("C8", "revoked once", Forgery.told(YES).done(20, revoke())),
                breaks(
                        "C8",
                        "revoked twice",
                        Forgery.told(YES).done(20, revoke()).done(21, revoke())),
                breaks(
                        "C8",
                        "revoked, and there was no yes",
                        Forgery.told(Answer.reject()).done(20, revoke())));
    }

    static List<ForgedCase> ofAnswers() {
        var fifty = Answer.approve(people(50));
        var part = new Decide(COUNCIL, BRIDGE, Answer.approveInPart(people(60)));
        var all = new Decide(COUNCIL, BRIDGE, Answer.approveInPart(people(100)));
        var more = new Decide(COUNCIL, BRIDGE, Answer.approveInPart(people(101)));
        var withdraw = new Asking.Withdraw(TOWN, BRIDGE);
        return List.of(
                breaks("S8", "approved in full beyond the reading", Forgery.answered(YES))
                        .in(UP_TO_50),
                keeps(
                                "S8",
                                "approved in part of what goes beyond",
                                Forgery.underReview().done(10, part))
                        .in(UP_TO_50),
                keeps("S8", "approved in full where nothing is limited", Forgery.answered(fifty)),
                keeps(
                        "S15",
                        "submitted once, and another attempt does not count",
                        Forgery.answered(YES).refused(11, new Asking.Submit(TOWN, BRIDGE, "e-mail"))),
                breaks(
                        "S15",
                        "submitted twice",
                        Forgery.underReview().done(5, new Asking.Submit(TOWN, BRIDGE, "e-mail"))),
                breaks("S15", "answered twice", Forgery.answered(YES).done(11, new Decide(COUNCIL, BRIDGE, YES))),
                keeps("C5", "a part", Forgery.underReview().done(10, part)),
                breaks("C5", "more than all of it", Forgery.underReview().done(10, more)),
                keeps("C6", "a part", Forgery.underReview().done(10, part)),
                breaks("C6", "all of it", Forgery.underReview().done(10, all)),
                breaks(
                        "C6",
                        "nothing of it",
                        Forgery.underReview().done(10, new Decide(COUNCIL, BRIDGE, Answer.approveInPart(people(0))))),
                keeps("C7", "withdrawn by the applicant", Forgery.underReview().done(5, withdraw)),
                breaks(
                        "C7",
                        "withdrawn by somebody else",
                        Forgery.underReview().done(5, new Asking.Withdraw(CLUB, BRIDGE))),
                breaks(
                        "C7",
                        "withdrawn twice",
                        Forgery.underReview().done(5, withdraw).done(6, withdraw)));
    }

    static List<ForgedCase> ofWhatPermitsNothing() {
        var notice = new Speaking.Notify(TOWN, WORK);
        var instruct = new Overseeing.Instruct(COUNTY, BRIDGE);
        var begins = new Straining.BeginTension(CLUB, Town.STRIKE);
        var ends = new Straining.EndTension(CLUB, Town.STRIKE);
        var position = new Speaking.StatePosition(TOWN, "for");
        return List.of(
                keeps("S7", "a notice", Forgery.underReview().done(5, notice)),
                breaks(
                        "S7",
                        "a notice, and the request is approved",
                        Forgery.underReview().done(5, notice).saying(BRIDGE, Phase.APPROVED)),
                breaks(
                        "S7",
                        "a notice, and the work is authorised",
                        Forgery.underReview().done(5, notice).saying(WORK, UndertakingStatus.AUTHORISED)),
                keeps("S11", "an instruction", Forgery.underReview().done(5, instruct)),
                breaks(
                        "S11",
                        "an instruction, and the request is approved",
                        Forgery.underReview().done(5, instruct).saying(BRIDGE, Phase.APPROVED)),
                keeps("S17", "a tension", Forgery.underReview().done(5, begins).saying(2, "strike")),
                breaks(
                        "S17",
                        "a tension, and the request is approved",
                        Forgery.underReview().done(5, begins).saying(BRIDGE, Phase.APPROVED)),
                breaks(
                        "S17",
                        "a position, and the work is authorised",
                        Forgery.underReview().done(5, position).saying(WORK, UndertakingStatus.AUTHORISED)),
                keeps(
                        "C10",
                        "a tension raises the level",
                        Forgery.empty().done(0, begins).saying(2, "strike")),
                breaks(
                        "C10",
                        "a tension lowers the level",
                        Forgery.empty()
                                .done(0, begins)
                                .saying(2, "strike")
                                .done(1, begins)
                                .saying(0)),
                breaks(
                        "C10",
                        "its end raises the level",
                        Forgery.empty().done(0, ends).saying(2)),
                keeps("C16", "a tension begins", Forgery.empty().done(0, begins).saying(2, "strike")),
                breaks(
                        "C16",
                        "a tension begins and ends in one step",
                        Forgery.empty().done(0, begins).saying(2, "strike", "strike")));
    }

    private static Doing.Undertake begin(UndertakingId id, int number) {
        return new Doing.Undertake(TOWN, id, BRIDGE, people(number));
    }

    private static Governing.Revoke revoke() {
        return new Governing.Revoke(COUNCIL, BRIDGE);
    }
}
