package org.placet.check;

import static org.placet.check.PassageCase.Fate.BROKEN;
import static org.placet.check.PassageCase.Fate.KEPT;
import static org.placet.check.PassageCase.Fate.NOT_CONCERNED;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.CLUB;
import static org.placet.model.Town.COUNCIL;
import static org.placet.model.Town.COUNTY;
import static org.placet.model.Town.TOWN;
import static org.placet.model.Town.WORK;
import static org.placet.model.Town.active;
import static org.placet.model.Town.people;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.placet.act.Act;
import org.placet.act.Asking;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.act.Governing;
import org.placet.act.Overseeing;
import org.placet.act.Speaking;
import org.placet.act.Straining;
import org.placet.act.TimePasses;
import org.placet.model.Answer;
import org.placet.model.Authorisation;
import org.placet.model.AuthorisationPhase;
import org.placet.model.Claim;
import org.placet.model.Limit;
import org.placet.model.Phase;
import org.placet.model.Position;
import org.placet.model.Quantity;
import org.placet.model.Scenario;
import org.placet.model.SilenceEffect;
import org.placet.model.Sourced;
import org.placet.model.Stance;
import org.placet.model.Town;
import org.placet.model.Undertaking;
import org.placet.model.UndertakingId;
import org.placet.model.UndertakingPhase;
import org.placet.model.When;
import org.placet.model.World;

/** Passages about what may be granted and used, and about what permits nothing. */
final class PassagesOnRules {

    private static final Scenario UP_TO_50 = Town.builder(Town.reading(
                    SilenceEffect.LAPSE, new Limit.OfNumber(Quantity.between(1, 50), List.of(Sourced.ASSUMPTION))))
            .build();
    private static final Scenario PLAIN = Town.builder()
            .position(position("town-for"))
            .position(position("town-against"))
            .build();
    private static final Act TIME = new TimePasses(1);
    private static final World ASKED = in(Phase.UNDER_REVIEW);
    private static final World APPROVED = in(Phase.APPROVED).with(active(100));
    private static final World REVOKED = APPROVED.with(active(100).in(AuthorisationPhase.REVOKED));

    private PassagesOnRules() {}

    static List<PassageCase> cases() {
        var cases = new ArrayList<PassageCase>();
        cases.addAll(ofUse());
        cases.addAll(ofConditionsAndHolders());
        cases.addAll(ofAnswers());
        cases.addAll(ofWhatPermitsNothing());
        cases.addAll(ofTensionsAndPositions());
        return cases;
    }

    private static List<PassageCase> ofUse() {
        var begun = APPROVED.with(work(WORK, 60));
        var tooMany = begun.with(work(new UndertakingId("other-work"), 41));
        var stopped = APPROVED.with(
                Undertaking.planned(WORK, TOWN, BRIDGE, people(60)).in(UndertakingPhase.BLOCKED));
        var revoke = new Governing.Revoke(COUNCIL, BRIDGE);
        return List.of(
                one("S4", NOT_CONCERNED, "nobody is there", APPROVED, TIME, APPROVED),
                one("S4", KEPT, "as many as were granted", APPROVED, begin(), begun),
                one("S4", BROKEN, "more than were granted", begun, begin(), tooMany),
                one("S12", NOT_CONCERNED, "the permission is alive", APPROVED, begin(), begun),
                one("S12", KEPT, "nobody comes after the end", REVOKED, TIME, REVOKED),
                one("S12", BROKEN, "somebody comes after the end", REVOKED, begin(), REVOKED.with(work(WORK, 60))),
                one("C2", NOT_CONCERNED, "nothing was stopped", APPROVED, begin(), begun),
                one("C2", KEPT, "what was stopped stays so", stopped, TIME, stopped),
                one("C2", BROKEN, "what was stopped begins", stopped, begin(), begun),
                one("C8", NOT_CONCERNED, "nothing is revoked", APPROVED, TIME, APPROVED),
                one("C8", KEPT, "a permission is revoked", APPROVED, revoke, REVOKED),
                one("C8", BROKEN, "it is revoked again", REVOKED, revoke, REVOKED));
    }

    private static List<PassageCase> ofConditionsAndHolders() {
        var answer = Answer.approveWithConditions(people(100), "insured");
        var open = Authorisation.from(Town.decided(answer), TOWN);
        var conditional = in(Phase.APPROVED_WITH_CONDITIONS).with(open);
        var met = conditional.with(open.meeting("insured").in(AuthorisationPhase.ACTIVE));
        var byClub = new Doing.Undertake(CLUB, WORK, BRIDGE, people(60));
        return List.of(
                one("S9", NOT_CONCERNED, "there is no condition", APPROVED, begin(), APPROVED),
                one("S9", KEPT, "begun when the condition is met", met, begin(), met.with(work(WORK, 60))),
                one("S9", BROKEN, "begun before", conditional, begin(), conditional.with(work(WORK, 60))),
                one("S13", NOT_CONCERNED, "nothing begins", APPROVED, TIME, APPROVED),
                one("S13", KEPT, "the holder begins", APPROVED, begin(), APPROVED.with(work(WORK, 60))),
                one("S13", BROKEN, "somebody else begins", APPROVED, byClub, APPROVED));
    }

    private static List<PassageCase> ofAnswers() {
        var yes = new Decide(COUNCIL, BRIDGE, Answer.approve(people(100)));
        var part = new Decide(COUNCIL, BRIDGE, Answer.approveInPart(people(60)));
        var more = new Decide(COUNCIL, BRIDGE, Answer.approveInPart(people(101)));
        var submit = new Asking.Submit(TOWN, BRIDGE, "letter");
        var withdraw = new Asking.Withdraw(TOWN, BRIDGE);
        var withdrawn = in(Phase.WITHDRAWN);
        return List.of(
                one("S8", NOT_CONCERNED, "nothing is approved in full", ASKED, part, in(Phase.PARTIALLY_APPROVED)),
                one("S8", KEPT, "approved where nothing is limited", ASKED, yes, APPROVED),
                new PassageCase("S8", BROKEN, "beyond the reading", new Passage(UP_TO_50, ASKED, yes, true, APPROVED)),
                one("S15", NOT_CONCERNED, "time passes", ASKED, TIME, ASKED),
                one("S15", KEPT, "the first answer", ASKED, yes, APPROVED),
                one("S15", KEPT, "the first submission", in(Phase.DRAFTED), submit, in(Phase.SUBMITTED)),
                one("S15", BROKEN, "a second answer", APPROVED, yes, APPROVED),
                one("S15", BROKEN, "a second submission", ASKED, submit, ASKED),
                one("C5", NOT_CONCERNED, "all of it", ASKED, yes, APPROVED),
                one("C5", KEPT, "a part", ASKED, part, APPROVED),
                one("C5", BROKEN, "more than all", ASKED, more, APPROVED),
                one("C6", NOT_CONCERNED, "all of it", ASKED, yes, APPROVED),
                one("C6", KEPT, "a part", ASKED, part, APPROVED),
                one("C6", BROKEN, "more than all", ASKED, more, APPROVED),
                one("C7", NOT_CONCERNED, "nothing is withdrawn", ASKED, TIME, ASKED),
                one("C7", KEPT, "by the applicant", ASKED, withdraw, withdrawn),
                one("C7", BROKEN, "by somebody else", ASKED, new Asking.Withdraw(CLUB, BRIDGE), withdrawn),
                one("C7", BROKEN, "once more", withdrawn, withdraw, withdrawn));
    }

    private static List<PassageCase> ofWhatPermitsNothing() {
        var notice = new Speaking.Notify(TOWN, WORK);
        var instruct = new Overseeing.Instruct(COUNTY, BRIDGE);
        var talks = new Speaking.HoldTalks(CLUB, BRIDGE);
        return List.of(
                one("S7", NOT_CONCERNED, "no notice", ASKED, talks, APPROVED),
                one("S7", KEPT, "a notice", ASKED, notice, ASKED),
                one("S7", BROKEN, "a notice that approves", ASKED, notice, APPROVED),
                one("S11", NOT_CONCERNED, "no oversight", ASKED, talks, APPROVED),
                one("S11", KEPT, "an instruction", ASKED, instruct, ASKED),
                one("S11", BROKEN, "an instruction that approves", ASKED, instruct, APPROVED),
                one("S17", NOT_CONCERNED, "time passes", ASKED, TIME, APPROVED),
                one("S17", KEPT, "talks", ASKED, talks, ASKED),
                one("S17", BROKEN, "talks that approve", ASKED, talks, APPROVED),
                one("S17", BROKEN, "talks that authorise", APPROVED, talks, APPROVED.with(work(WORK, 60))));
    }

    private static List<PassageCase> ofTensionsAndPositions() {
        var calm = PLAIN.firstWorld();
        var strike = calm.withLasting(ImmutableSortedSet.of(Town.STRIKE));
        var begins = new Straining.BeginTension(CLUB, Town.STRIKE);
        var ends = new Straining.EndTension(CLUB, Town.STRIKE);
        var says = new Speaking.StatePosition(TOWN, "town-for");
        var both = calm.withPositions(ImmutableSortedSet.of("town-for", "town-against"));
        return List.of(
                one("C10", NOT_CONCERNED, "time passes", calm, TIME, strike),
                one("C10", KEPT, "a tension begins", calm, begins, strike),
                one("C10", KEPT, "a tension ends", strike, ends, calm),
                one("C10", BROKEN, "a beginning lowers the level", strike, begins, calm),
                one("C10", BROKEN, "an end raises the level", calm, ends, strike),
                one("C16", NOT_CONCERNED, "nobody has a position", calm, TIME, calm),
                one("C16", KEPT, "one position", calm, says, calm.withPositions(ImmutableSortedSet.of("town-for"))),
                one("C16", BROKEN, "two positions of one", calm, says, both));
    }

    private static Act begin() {
        return new Doing.Undertake(TOWN, WORK, BRIDGE, people(60));
    }

    private static Undertaking work(UndertakingId id, int number) {
        return new Undertaking(id, TOWN, BRIDGE, people(number), UndertakingPhase.EXECUTING, true);
    }

    private static World in(Phase phase) {
        var world = PLAIN.firstWorld();
        return world.with(world.request(BRIDGE).in(phase, -1));
    }

    private static Position position(String id) {
        return new Position(id, TOWN, Stance.FOR, "", When.on(LocalDate.of(2001, 1, 1)), Claim.assumed());
    }

    private static PassageCase one(
            String code, PassageCase.Fate fate, String name, World before, Act act, World after) {
        return new PassageCase(code, fate, name, new Passage(PLAIN, before, act, true, after));
    }
}
