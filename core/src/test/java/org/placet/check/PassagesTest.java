package org.placet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placet.check.PassageCase.Fate.BROKEN;
import static org.placet.check.PassageCase.Fate.KEPT;
import static org.placet.check.PassageCase.Fate.NOT_CONCERNED;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.CLUB;
import static org.placet.model.Town.COUNCIL;
import static org.placet.model.Town.TOWER;
import static org.placet.model.Town.TOWN;
import static org.placet.model.Town.WORK;
import static org.placet.model.Town.active;
import static org.placet.model.Town.people;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.placet.act.Act;
import org.placet.act.Asking;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.act.Governing;
import org.placet.act.Handling;
import org.placet.act.Straining;
import org.placet.act.TimePasses;
import org.placet.check.PassageCase.Fate;
import org.placet.model.Answer;
import org.placet.model.Authorisation;
import org.placet.model.AuthorisationPhase;
import org.placet.model.Decision;
import org.placet.model.Dimension;
import org.placet.model.FinalAuthority;
import org.placet.model.Phase;
import org.placet.model.RequestId;
import org.placet.model.Scenario;
import org.placet.model.SilenceEffect;
import org.placet.model.Term;
import org.placet.model.Town;
import org.placet.model.Undertaking;
import org.placet.model.UndertakingId;
import org.placet.model.UndertakingPhase;
import org.placet.model.Words;
import org.placet.model.World;

/** The tests of the graph alone: passages are made by hand, as a library without guards might make them. */
class PassagesTest {

    private static final Scenario SCENARIO = withTower(SilenceEffect.LAPSE);
    private static final World ASKED = in(BRIDGE, Phase.UNDER_REVIEW);
    private static final World APPROVED = in(BRIDGE, Phase.APPROVED).with(active(100));
    private static final Act SET_OUT = new Doing.Undertake(TOWN, WORK, BRIDGE, people(60));
    private static final Act GO_ON = new Doing.GoOn(TOWN, WORK, BRIDGE, people(60));
    private static final Act YES = new Decide(COUNCIL, BRIDGE, Answer.approve(people(100)));
    private static final Act TIME = new TimePasses(1);
    private static final Undertaking PLANNED = Undertaking.planned(WORK, TOWN, BRIDGE, people(60));
    private static final Undertaking AUTHORISED =
            new Undertaking(WORK, TOWN, BRIDGE, people(60), UndertakingPhase.EXECUTING, true);
    private static final Undertaking VIOLATION = PLANNED.beginWithoutCover();

    static final List<PassageCase> CASES = cases();

    private static List<PassageCase> cases() {
        var cases = new ArrayList<PassageCase>();
        cases.addAll(ofApproval());
        cases.addAll(ofEffectAndLaundering());
        cases.addAll(ofAnswers());
        cases.addAll(ofPhases());
        cases.addAll(ofLevelsAndTelling());
        cases.addAll(PassagesOnBases.cases());
        cases.addAll(PassagesOnRules.cases());
        return List.copyOf(cases);
    }

    private static List<PassageCase> ofApproval() {
        var begun = APPROVED.with(AUTHORISED);
        var elsewhere = new Undertaking(
                WORK,
                TOWN,
                BRIDGE,
                people(60).with(Dimension.PLACE, Set.of(Term.of("mill"))),
                UndertakingPhase.EXECUTING,
                true);
        var byClub = new Undertaking(WORK, CLUB, BRIDGE, people(60), UndertakingPhase.EXECUTING, true);
        var forty =
                new Undertaking(new UndertakingId("more"), TOWN, BRIDGE, people(40), UndertakingPhase.EXECUTING, true);
        var fifty =
                new Undertaking(new UndertakingId("more"), TOWN, BRIDGE, people(50), UndertakingPhase.EXECUTING, true);
        var bystanders = new Decision(BRIDGE, CLUB, new FinalAuthority(CLUB), Answer.approve(people(100)));
        return List.of(
                one("S1", KEPT, "begun under an approval", from(APPROVED, SET_OUT, true, begun)),
                one("S1", NOT_CONCERNED, "nothing begins", from(APPROVED, TIME, true, APPROVED)),
                one("S1", NOT_CONCERNED, "begun before", from(begun, TIME, true, begun)),
                one(
                        "S1",
                        NOT_CONCERNED,
                        "went on without",
                        from(ASKED.with(PLANNED), GO_ON, false, ASKED.with(VIOLATION))),
                one("S1", BROKEN, "begun under nothing", from(ASKED, SET_OUT, true, ASKED.with(AUTHORISED))),
                one(
                        "S1",
                        BROKEN,
                        "begun under a bystander's approval",
                        from(
                                in(BRIDGE, Phase.APPROVED),
                                SET_OUT,
                                true,
                                in(BRIDGE, Phase.APPROVED)
                                        .with(Authorisation.from(bystanders, TOWN)
                                                .in(AuthorisationPhase.ACTIVE))
                                        .with(AUTHORISED))),
                one("S1", BROKEN, "an attempt that does not count", from(APPROVED, GO_ON, false, begun)),
                one("S1", BROKEN, "begun while time passes", from(APPROVED, TIME, true, begun)),
                one("S1", BROKEN, "begun where nobody may go", from(APPROVED, SET_OUT, true, APPROVED.with(elsewhere))),
                one("S1", BROKEN, "begun by a bystander", from(APPROVED, SET_OUT, true, APPROVED.with(byClub))),
                one(
                        "S1",
                        KEPT,
                        "together as much as was granted",
                        from(
                                APPROVED.with(forty),
                                SET_OUT,
                                true,
                                APPROVED.with(forty).with(AUTHORISED))),
                one(
                        "S1",
                        BROKEN,
                        "together more than was granted",
                        from(
                                APPROVED.with(fifty),
                                SET_OUT,
                                true,
                                APPROVED.with(fifty).with(AUTHORISED))));
    }

    private static List<PassageCase> ofEffectAndLaundering() {
        var violated = ASKED.with(VIOLATION);
        return List.of(
                one("S6", KEPT, "in effect", from(APPROVED, SET_OUT, true, APPROVED.with(AUTHORISED))),
                one(
                        "S6",
                        BROKEN,
                        "revoked",
                        from(
                                APPROVED.with(active(100).in(AuthorisationPhase.REVOKED)),
                                SET_OUT,
                                true,
                                APPROVED.with(AUTHORISED))),
                one(
                        "S6",
                        BROKEN,
                        "not yet in effect",
                        from(
                                APPROVED.with(active(100).in(AuthorisationPhase.PENDING_CONDITIONS)),
                                SET_OUT,
                                true,
                                APPROVED.with(AUTHORISED))),
                one("S6", BROKEN, "approved in the same breath", from(ASKED, SET_OUT, true, APPROVED.with(AUTHORISED))),
                one("S6", NOT_CONCERNED, "nothing begins", from(APPROVED, TIME, true, APPROVED)),
                one("S2", NOT_CONCERNED, "nobody went without cover", from(ASKED, TIME, true, ASKED)),
                one("S2", KEPT, "stays a violation", from(violated, TIME, true, violated)),
                one(
                        "S2",
                        KEPT,
                        "stays a violation when it is over",
                        from(
                                violated,
                                new Doing.Leave(TOWN, WORK),
                                true,
                                ASKED.with(VIOLATION.in(UndertakingPhase.COMPLETED)))),
                one("S2", BROKEN, "becomes authorised", from(violated, YES, true, APPROVED.with(AUTHORISED))),
                one("S2", BROKEN, "is forgotten", from(violated, TIME, true, ASKED)),
                one("S2", BROKEN, "is only planned again", from(violated, TIME, true, ASKED.with(PLANNED))));
    }

    private static List<PassageCase> ofAnswers() {
        var much = new Decide(COUNCIL, BRIDGE, Answer.approve(people(101)));
        var byClub = new Decide(CLUB, BRIDGE, Answer.approve(people(100)));
        var revoke = new Governing.Revoke(CLUB, BRIDGE);
        var withdrawn = in(BRIDGE, Phase.WITHDRAWN);
        var both = in(in(APPROVED, TOWER, Phase.APPROVED), BRIDGE, Phase.APPROVED);
        var oneOfThem = in(ASKED, TOWER, Phase.UNDER_REVIEW);
        return List.of(
                one("S3", KEPT, "as much as was asked", from(ASKED, YES, true, APPROVED)),
                one("S3", BROKEN, "more than was asked", from(ASKED, much, true, APPROVED)),
                one("S3", NOT_CONCERNED, "more, in an answer that does not count", from(ASKED, much, false, ASKED)),
                one("S5", KEPT, "the authority decides", from(ASKED, YES, true, APPROVED)),
                one("S5", BROKEN, "a bystander decides", from(ASKED, byClub, true, APPROVED)),
                one("S5", BROKEN, "a bystander revokes", from(APPROVED, revoke, true, APPROVED)),
                one("S5", NOT_CONCERNED, "a bystander tries to decide", from(ASKED, byClub, false, ASKED)),
                one("S10", KEPT, "stays withdrawn", from(withdrawn, TIME, true, withdrawn)),
                one("S10", BROKEN, "is approved after it was withdrawn", from(withdrawn, YES, true, APPROVED)),
                one(
                        "S10",
                        BROKEN,
                        "stays withdrawn, and is permitted",
                        from(withdrawn, YES, true, withdrawn.with(active(100)))),
                one("S10", BROKEN, "is approved after it lapsed", from(in(BRIDGE, Phase.LAPSED), YES, true, APPROVED)),
                one("S10", NOT_CONCERNED, "nothing has ended", from(ASKED, YES, true, APPROVED)),
                one("S16", KEPT, "approved by an answer", from(ASKED, YES, true, APPROVED)),
                one("S16", BROKEN, "approved by time", from(ASKED, TIME, true, APPROVED)),
                one("S16", BROKEN, "approved by an answer to another request", from(oneOfThem, YES, true, both)),
                one("S16", NOT_CONCERNED, "approved before", from(APPROVED, TIME, true, APPROVED)),
                under(SilenceEffect.DEEMED_APPROVED, "S16", KEPT, "silence approves", ASKED, APPROVED),
                under(
                        SilenceEffect.DEEMED_APPROVED,
                        "S16",
                        BROKEN,
                        "silence approves what was not under review",
                        in(BRIDGE, Phase.RECEIVED),
                        APPROVED));
    }

    private static List<PassageCase> ofPhases() {
        var rejected = in(BRIDGE, Phase.REJECTED);
        var received = in(BRIDGE, Phase.RECEIVED);
        var withdraw = new Asking.Withdraw(TOWN, BRIDGE);
        var lapsed = in(BRIDGE, Phase.LAPSED);
        var expired = APPROVED.with(active(100).in(AuthorisationPhase.EXPIRED));
        return List.of(
                one("C1", KEPT, "the act's own way", from(ASKED, YES, true, APPROVED)),
                one("C1", NOT_CONCERNED, "nothing moves", from(ASKED, TIME, true, ASKED)),
                one("C1", BROKEN, "another act's way", from(ASKED, withdraw, true, APPROVED)),
                one("C1", BROKEN, "an act that does not count", from(ASKED, YES, false, APPROVED)),
                one("C1", BROKEN, "no act's way", from(received, YES, true, APPROVED)),
                one("C1", BROKEN, "out of an end", from(rejected, YES, true, APPROVED)),
                one("C1", KEPT, "lapses by the clock", from(ASKED, TIME, true, lapsed)),
                one("C1", BROKEN, "is rejected by the clock, where silence lapses", from(ASKED, TIME, true, rejected)),
                under(SilenceEffect.DEEMED_REJECTED, "C1", KEPT, "silence rejects", ASKED, rejected),
                one("C1", KEPT, "a permission expires", from(APPROVED, TIME, true, expired)),
                one("C1", BROKEN, "a permission comes back to life", from(expired, TIME, true, APPROVED)),
                one("C1", BROKEN, "a permission is forgotten", from(expired, TIME, true, in(BRIDGE, Phase.APPROVED))),
                one(
                        "C1",
                        BROKEN,
                        "what was stopped begins",
                        from(
                                APPROVED.with(PLANNED.in(UndertakingPhase.BLOCKED)),
                                SET_OUT,
                                true,
                                APPROVED.with(AUTHORISED))));
    }

    private static List<PassageCase> ofLevelsAndTelling() {
        var calm = SCENARIO.firstWorld();
        var strike = calm.withLasting(ImmutableSortedSet.of(Town.STRIKE));
        var begins = new Straining.BeginTension(CLUB, Town.STRIKE);
        var rejected = in(BRIDGE, Phase.REJECTED);
        var told = rejected.with(rejected.request(BRIDGE).answered());
        var communicate = new Handling.Communicate(COUNCIL, BRIDGE);
        var publish = new Handling.MakePublic(COUNCIL, BRIDGE);
        return List.of(
                one("C9", KEPT, "a tension begins", from(calm, begins, true, strike)),
                one("C9", KEPT, "a tension begins because of another act", from(calm, YES, true, strike)),
                one("C9", BROKEN, "a tension ends by itself", from(strike, TIME, true, calm)),
                one("C9", NOT_CONCERNED, "nothing changes", from(strike, TIME, true, strike)),
                one("C13", KEPT, "an answer is told", from(rejected, communicate, true, told)),
                one("C13", BROKEN, "an answer is told before there is one", from(ASKED, communicate, true, ASKED)),
                one("C13", NOT_CONCERNED, "telling does not count", from(ASKED, communicate, false, ASKED)),
                one("C13", KEPT, "an answer is made public", from(told, publish, true, told)),
                one(
                        "C13",
                        BROKEN,
                        "an answer is made public before it is told",
                        from(rejected, publish, true, rejected)));
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("CASES")
    void a_passage_concerns_an_invariant_or_not_and_keeps_it_or_breaks_it(PassageCase one) {
        var invariant = Invariants.called(one.code(), Words.plain()).orElseThrow();

        boolean concerned = invariant.premise().orElseThrow().holds(one.passage());

        assertThat(concerned).isEqualTo(one.fate() != NOT_CONCERNED);
        if (concerned) {
            boolean kept = invariant.passage().orElseThrow().holds(one.passage());
            assertThat(kept).isEqualTo(one.fate() == KEPT);
        }
    }

    @Test
    void every_invariant_that_worlds_can_show_has_passages_of_all_three_kinds() {
        var codes = Invariants.ALL.stream()
                .filter(invariant -> invariant.passage().isPresent())
                .map(Invariant::code)
                .toList();

        assertThat(codes)
                .allSatisfy(code -> assertThat(CASES)
                        .filteredOn(one -> one.code().equals(code))
                        .extracting(PassageCase::fate)
                        .contains(Fate.values()));
    }

    private static PassageCase one(String code, Fate fate, String name, Passage passage) {
        return new PassageCase(code, fate, name, passage);
    }

    private static Passage from(World before, Act act, boolean counts, World after) {
        return new Passage(SCENARIO, before, act, counts, after);
    }

    private static PassageCase under(
            SilenceEffect silence, String code, Fate fate, String name, World before, World after) {
        return new PassageCase(code, fate, name, new Passage(withTower(silence), before, TIME, true, after));
    }

    private static Scenario withTower(SilenceEffect silence) {
        return Town.builder(Town.reading(silence))
                .request("tower", "guild", people(100))
                .build();
    }

    private static World in(RequestId id, Phase phase) {
        return in(SCENARIO.firstWorld(), id, phase);
    }

    private static World in(World world, RequestId id, Phase phase) {
        return world.with(world.request(id).in(phase, -1));
    }
}
