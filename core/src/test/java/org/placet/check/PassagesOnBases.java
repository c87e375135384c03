package org.placet.check;

import static org.placet.check.PassageCase.Fate.BROKEN;
import static org.placet.check.PassageCase.Fate.KEPT;
import static org.placet.check.PassageCase.Fate.NOT_CONCERNED;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.COUNCIL;
import static org.placet.model.Town.TOWN;
import static org.placet.model.Town.WORK;

import java.util.List;
import org.placet.act.Act;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.act.Enacting;
import org.placet.model.ActorId;
import org.placet.model.Answer;
import org.placet.model.Authorisation;
import org.placet.model.AuthorisationPhase;
import org.placet.model.Dimension;
import org.placet.model.LegalBasis;
import org.placet.model.Phase;
import org.placet.model.Scenario;
import org.placet.model.Scope;
import org.placet.model.Term;
import org.placet.model.Town;
import org.placet.model.World;

/** Passages in which a law has ended, or has not. */
final class PassagesOnBases {

    private static final String LAW = "bridge-law";
    private static final Scope ASKED = Town.people(100).with(Dimension.BASIS, List.of(Term.of(LAW)));
    private static final Scenario SCENARIO = Town.builder()
            .request("bridge", "town", ASKED)
            .legalBasis(LegalBasis.openEnded(LAW))
            .build();

    private PassagesOnBases() {}

    static List<PassageCase> cases() {
        var yes = new Decide(COUNCIL, BRIDGE, Answer.approve(ASKED));
        var ends = new Enacting.EndBasis(new ActorId("assembly"), LAW);
        var begin = new Doing.Undertake(TOWN, WORK, BRIDGE, ASKED);
        var review =
                SCENARIO.firstWorld().with(SCENARIO.firstWorld().request(BRIDGE).in(Phase.UNDER_REVIEW, 30));
        var approved = review.with(review.request(BRIDGE).in(Phase.APPROVED, -1))
                .with(Authorisation.from(Town.decided(Answer.approve(ASKED)), TOWN)
                        .in(AuthorisationPhase.ACTIVE));
        var expired = ended(approved)
                .with(approved.authorisation(BRIDGE).orElseThrow().in(AuthorisationPhase.EXPIRED));
        return List.of(
                one(NOT_CONCERNED, "an answer while the law holds", review, yes, approved),
                one(KEPT, "the law ends, and the permission with it", approved, ends, expired),
                one(BROKEN, "the law ends, and the permission stays", approved, ends, ended(approved)),
                one(BROKEN, "an answer after the law ended", ended(review), yes, expired),
                one(BROKEN, "something begins after the law ended", ended(approved), begin, expired));
    }

    private static World ended(World world) {
        return world.with(world.bases().get(LAW).ended());
    }

    private static PassageCase one(PassageCase.Fate fate, String name, World before, Act act, World after) {
        return new PassageCase("S14", fate, name, new Passage(SCENARIO, before, act, true, after));
    }
}
