package org.placet.check;

import static org.placet.check.ForgedCase.breaks;
import static org.placet.check.ForgedCase.keeps;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.COUNCIL;
import static org.placet.model.Town.COUNTY;
import static org.placet.model.Town.TOWN;
import static org.placet.model.Town.WORK;
import static org.placet.model.Town.people;

import java.util.List;
import org.placet.act.Asking;
import org.placet.act.Consenting;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.act.Handling;
import org.placet.act.Overseeing;
import org.placet.model.Actor;
import org.placet.model.ActorId;
import org.placet.model.Answer;
import org.placet.model.AppealEffect;
import org.placet.model.Appeals;
import org.placet.model.Consent;
import org.placet.model.RequestId;
import org.placet.model.Role;
import org.placet.model.Scenario;
import org.placet.model.SilenceEffect;
import org.placet.model.Town;

/** Records about what others say before an answer and after it: consents, vetoes and appeals (S5 and S6). */
final class ForgedVoices {

    private static final Answer YES = Answer.approve(people(100));
    private static final Answer NO = Answer.reject();
    private static final RequestId REVIEW = BRIDGE.review();
    private static final Scenario ASKED = asked();
    private static final Consenting GUILD = new Consenting.Assent(new ActorId("guild"), BRIDGE);
    private static final Consenting UNION = new Consenting.Assent(new ActorId("union"), BRIDGE);
    private static final Consenting VETO = new Consenting.Objection(new ActorId("warden"), BRIDGE);
    private static final Decide DECIDED = new Decide(COUNCIL, BRIDGE, YES);

    private ForgedVoices() {}

    private static Scenario asked() {
        var two = Town.reading(SilenceEffect.LAPSE)
                .but()
                .consent(Consent.of(2, "Two are asked first.", List.of("law")))
                .build();
        return Town.builder(two)
                .actor(Actor.of("guild", Role.CONSULTEE))
                .actor(Actor.of("union", Role.CONSULTEE))
                .actor(Actor.of("warden", Role.VETO_HOLDER))
                .build();
    }

    static List<ForgedCase> ofConsents() {
        return List.of(
                keeps(
                                "S5",
                                "both consent first",
                                Forgery.underReview()
                                        .done(3, GUILD)
                                        .done(4, UNION)
                                        .done(5, DECIDED))
                        .in(ASKED),
                breaks(
                                "S5",
                                "one consents",
                                Forgery.underReview().done(3, GUILD).done(5, DECIDED))
                        .in(ASKED),
                breaks(
                                "S5",
                                "one consents too late",
                                Forgery.underReview()
                                        .done(3, GUILD)
                                        .done(4, DECIDED)
                                        .done(5, UNION))
                        .in(ASKED),
                breaks(
                                "S5",
                                "what one says does not count",
                                Forgery.underReview()
                                        .done(3, GUILD)
                                        .refused(4, UNION)
                                        .done(5, DECIDED))
                        .in(ASKED));
    }

    static List<ForgedCase> ofVetoes() {
        return List.of(
                breaks(
                                "S5",
                                "a veto stands",
                                Forgery.underReview()
                                        .done(3, GUILD)
                                        .done(4, UNION)
                                        .done(4, VETO)
                                        .done(5, DECIDED))
                        .in(ASKED),
                breaks(
                                "S5",
                                "they consented to what was returned and amended",
                                Forgery.underReview()
                                        .done(3, GUILD)
                                        .done(4, UNION)
                                        .done(5, new Handling.Return(COUNCIL, BRIDGE))
                                        .done(6, new Asking.Amend(TOWN, BRIDGE, people(100)))
                                        .done(7, new Handling.Acknowledge(COUNCIL, BRIDGE))
                                        .done(8, new Handling.Review(COUNCIL, BRIDGE))
                                        .done(9, DECIDED))
                        .in(ASKED),
                keeps("S5", "a no without consents", Forgery.underReview().done(5, new Decide(COUNCIL, BRIDGE, NO)))
                        .in(ASKED));
    }

    static List<ForgedCase> ofAppeals() {
        var substitutes = Town.builder(Town.reading(SilenceEffect.LAPSE)
                        .but()
                        .appeals(new Appeals(AppealEffect.SUBSTITUTE, "The county answers.", List.of("law")))
                        .build())
                .build();
        var takenOver = new Overseeing.TakeOver(COUNTY, BRIDGE);
        var byTheCounty = new Decide(COUNTY, REVIEW, YES);
        var byTheCouncil = new Decide(COUNCIL, REVIEW, YES);
        return List.of(
                keeps(
                                "S5",
                                "the superior answers what it took over",
                                Forgery.answered(NO).done(20, takenOver).done(21, byTheCounty))
                        .in(substitutes),
                breaks(
                                "S5",
                                "the authority answers what its superior took over",
                                Forgery.answered(NO).done(20, takenOver).done(21, byTheCouncil))
                        .in(substitutes),
                breaks(
                                "S5",
                                "the superior answers what nobody appealed",
                                Forgery.underReview().done(10, new Decide(COUNTY, BRIDGE, YES)))
                        .in(substitutes),
                breaks(
                        "S5",
                        "the superior answers where it may not",
                        Forgery.answered(NO).done(20, takenOver).done(21, byTheCounty)),
                breaks(
                        "S6",
                        "what was annulled is used",
                        Forgery.told(YES)
                                .done(20, new Overseeing.Annul(COUNTY, BRIDGE))
                                .done(21, new Doing.Undertake(TOWN, WORK, BRIDGE, people(60)))));
    }
}
