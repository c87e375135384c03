package org.placet.rules;

import java.util.List;
import java.util.stream.Stream;
import org.placet.act.Decide;
import org.placet.act.Enacting;
import org.placet.advice.Turn;
import org.placet.explore.Weight;
import org.placet.model.Actor;
import org.placet.model.ActorId;
import org.placet.model.Answer;
import org.placet.model.Choice;
import org.placet.model.Dimension;
import org.placet.model.Intent;
import org.placet.model.LegalBasis;
import org.placet.model.Particulars;
import org.placet.model.Phase;
import org.placet.model.Role;
import org.placet.model.Scenario;
import org.placet.model.Scope;
import org.placet.model.Term;
import org.placet.model.Verb;
import org.placet.model.World;

/** Cases of laws and mandates that end. */
final class BasisCases {

    private static final String LAW = "gate-law";
    private static final ActorId ASSEMBLY = new ActorId("assembly");
    private static final Scope ASKED = Fixture.ASKED.with(Dimension.BASIS, List.of(Term.of(LAW)));
    private static final Scenario OPEN = on(LegalBasis.openEnded(LAW));
    private static final Scenario DATED = on(LegalBasis.until(LAW, "2000-01-20"));

    private BasisCases() {}

    static Stream<Case> all() {
        var yes = new Decide(new ActorId("board"), Fixture.REQUEST, Answer.approve(ASKED));
        var ends = new Enacting.EndBasis(ASSEMBLY, LAW);
        var extended = new Enacting.ExtendBasis(ASSEMBLY, LAW, 30);
        var shortened = new Enacting.ExtendBasis(ASSEMBLY, LAW, 20);
        var turn = new Turn(ASSEMBLY);
        return Stream.of(
                rule("basis-01", in(OPEN, ended(OPEN), yes), in(OPEN, review(OPEN), yes)),
                rule("basis-02", in(OPEN, ended(OPEN), ends), in(OPEN, review(OPEN), ends)),
                rule("basis-02", in(DATED, ended(DATED), extended), in(DATED, review(DATED), extended)),
                rule("basis-03", in(OPEN, review(OPEN), extended), in(DATED, review(DATED), extended)),
                rule("basis-04", in(DATED, review(DATED), shortened), in(DATED, review(DATED), extended)),
                rule("conduct-30", in(OPEN, review(OPEN), turn), in(OPEN, ended(OPEN), turn)),
                rule("conduct-31", in(DATED, review(DATED), turn), in(OPEN, review(OPEN), turn)));
    }

    private static Scenario on(LegalBasis basis) {
        var thirty = Particulars.NONE.valid(30);
        return Fixture.story()
                .actor(Actor.of("assembly", Role.MANDATE_GIVER))
                .request("request", "applicant", ASKED)
                .legalBasis(basis)
                .choice(Intent.of("assembly", Verb.END_BASIS, LAW), 1)
                .choice(Choice.of(Intent.of("assembly", Verb.EXTEND_BASIS, LAW, thirty), Weight.ONE))
                .build();
    }

    private static World review(Scenario scenario) {
        var world = scenario.firstWorld();
        return world.with(world.request(Fixture.REQUEST).in(Phase.UNDER_REVIEW, 30));
    }

    private static World ended(Scenario scenario) {
        return review(scenario).with(scenario.firstWorld().bases().get(LAW).ended());
    }

    private static Situation in(Scenario scenario, World world, Object question) {
        return new Situation(scenario, world, question);
    }

    private static Case rule(String rule, Situation speaks, Situation silent) {
        return new Case(rule, speaks, silent);
    }
}
