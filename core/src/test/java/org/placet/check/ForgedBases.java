package org.placet.check;

import static org.placet.check.ForgedCase.breaks;
import static org.placet.check.ForgedCase.keeps;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.CLUB;
import static org.placet.model.Town.COUNCIL;
import static org.placet.model.Town.TOWN;
import static org.placet.model.Town.WORK;

import java.util.List;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.act.Enacting;
import org.placet.model.Actor;
import org.placet.model.ActorId;
import org.placet.model.Answer;
import org.placet.model.Dimension;
import org.placet.model.LegalBasis;
import org.placet.model.Role;
import org.placet.model.Scenario;
import org.placet.model.Scope;
import org.placet.model.Term;
import org.placet.model.Town;

/** Records in which something is decided or begun on a law that has ended, or on one that has not. */
final class ForgedBases {

    private static final ActorId ASSEMBLY = new ActorId("assembly");
    private static final String LAW = "bridge-law";
    private static final Scope ASKED = Town.people(100).with(Dimension.BASIS, List.of(Term.of(LAW)));
    private static final Answer YES = Answer.approve(ASKED);

    private ForgedBases() {}

    static List<ForgedCase> ofBases() {
        var ends = new Enacting.EndBasis(ASSEMBLY, LAW);
        var endsForNobody = new Enacting.EndBasis(CLUB, LAW);
        var decide = new Decide(COUNCIL, BRIDGE, YES);
        var begin = new Doing.Undertake(
                TOWN, WORK, BRIDGE, ASKED.with(Town.people(60).number()));
        var open = on(LegalBasis.openEnded(LAW));
        return List.of(
                keeps(
                                "S14",
                                "answered while the law holds",
                                Forgery.underReview().done(10, decide))
                        .in(open),
                keeps(
                                "S14",
                                "answered before the law ends",
                                Forgery.underReview().done(10, decide).done(11, ends))
                        .in(open),
                breaks(
                                "S14",
                                "answered after the law ended",
                                Forgery.underReview().done(10, ends).done(10, decide))
                        .in(open),
                keeps(
                                "S14",
                                "no answer that counts after the law ended",
                                Forgery.underReview().done(10, ends).refused(10, decide))
                        .in(open),
                keeps(
                                "S14",
                                "somebody else says that the law has ended",
                                Forgery.underReview().done(10, endsForNobody).done(10, decide))
                        .in(open),
                breaks(
                                "S14",
                                "begun after the law ended",
                                Forgery.told(YES).done(20, ends).done(21, begin))
                        .in(open),
                keeps(
                                "S14",
                                "begun before the law ends",
                                Forgery.told(YES).done(20, begin).done(21, ends))
                        .in(open));
    }

    static List<ForgedCase> ofLastDays() {
        var decide = new Decide(COUNCIL, BRIDGE, YES);
        var dated = on(LegalBasis.until(LAW, "2001-01-10"));
        return List.of(
                keeps("S14", "answered on the last day", Forgery.underReview().done(9, decide))
                        .in(dated),
                breaks(
                                "S14",
                                "answered on the day after the last",
                                Forgery.underReview().done(10, decide))
                        .in(dated),
                keeps(
                                "S14",
                                "answered after the last day was moved",
                                Forgery.underReview()
                                        .done(9, new Enacting.ExtendBasis(ASSEMBLY, LAW, 30))
                                        .done(20, decide))
                        .in(dated),
                breaks(
                                "S14",
                                "an extension that comes too late",
                                Forgery.underReview()
                                        .done(10, new Enacting.ExtendBasis(ASSEMBLY, LAW, 30))
                                        .done(20, decide))
                        .in(dated));
    }

    private static Scenario on(LegalBasis basis) {
        return Town.builder()
                .actor(Actor.of("assembly", Role.MANDATE_GIVER))
                .request("bridge", "town", ASKED)
                .legalBasis(basis)
                .build();
    }
}
