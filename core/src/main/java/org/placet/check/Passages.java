package org.placet.check;

import java.util.Optional;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.act.Governing;
import org.placet.act.Handling;
import org.placet.act.Straining;
import org.placet.act.Table;
import org.placet.model.Authorisation;
import org.placet.model.AuthorisationPhase;
import org.placet.model.Limit;
import org.placet.model.Phase;
import org.placet.model.RequestState;
import org.placet.model.Scope;
import org.placet.model.SilenceEffect;
import org.placet.model.Undertaking;
import org.placet.model.UndertakingStatus;

/** What invariants look at in one passage from world to world: pairs of a premise and a test. */
final class Passages {

    private Passages() {}

    static boolean beginsWithCover(Passage passage) {
        return begun(passage).filter(Undertaking::covered).isPresent();
    }

    /** Whether whatever began as authorised rests on an active permission whose decision the authority took. */
    static boolean coverIsAnActiveApproval(Passage passage) {
        return passage.after().undertakings().values().stream()
                .filter(Undertaking::covered)
                .allMatch(one -> passage.after()
                        .authorisation(one.request())
                        .filter(cover -> isByAuthority(passage, cover))
                        .filter(cover -> one.scope().isWithin(cover.granted()))
                        .isPresent());
    }

    private static boolean isByAuthority(Passage passage, Authorisation cover) {
        return passage.scenario()
                .finalAuthority()
                .filter(one -> one.holder().equals(cover.decision().decidedBy()))
                .isPresent();
    }

    static boolean hasUncovered(Passage passage) {
        return passage.before().undertakings().values().stream()
                .anyMatch(one -> one.status() == UndertakingStatus.VIOLATION);
    }

    static boolean uncoveredStaysUncovered(Passage passage) {
        return passage.before().undertakings().values().stream()
                .filter(one -> one.status() == UndertakingStatus.VIOLATION)
                .allMatch(one -> passage.after()
                        .undertaking(one.id())
                        .filter(after -> after.status() == UndertakingStatus.VIOLATION)
                        .isPresent());
    }

    static boolean approves(Passage passage) {
        return passage.counts() && passage.act() instanceof Decide decide && decide.approving();
    }

    static boolean grantedWithinAskedAndMandate(Passage passage) {
        var decide = (Decide) passage.act();
        var asked = passage.before().request(decide.request()).asked();
        return decide.granted().isWithin(asked)
                && isWithinLimits(decide.granted(), passage.scenario().reading().limits());
    }

    /** Whether a reading's limits allow all of it. */
    static boolean isWithinLimits(Scope granted, Iterable<Limit> limits) {
        for (var limit : limits) {
            if (limit instanceof Limit.OfNumber number && granted.number().atMost() > number.most()) {
                return false;
            }
            if (limit instanceof Limit.OfTerms terms && !terms.outside(granted).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    static boolean decidesOrGoverns(Passage passage) {
        return passage.counts() && (passage.act() instanceof Decide || passage.act() instanceof Governing);
    }

    static boolean actorIsAuthority(Passage passage) {
        return passage.scenario()
                .finalAuthority()
                .filter(one -> one.holder().equals(passage.act().actor()))
                .isPresent();
    }

    static boolean coverIsInEffect(Passage passage) {
        var begun = (Doing.Beginning) passage.act();
        return passage.before()
                .authorisation(begun.request())
                .filter(cover -> cover.phase() == AuthorisationPhase.ACTIVE)
                .filter(cover -> cover.unmet().isEmpty())
                .isPresent();
    }

    static boolean hasEndedWithoutAnswer(Passage passage) {
        return passage.before().requests().values().stream().anyMatch(Passages::endedWithoutAnswer);
    }

    static boolean endedStaysEnded(Passage passage) {
        return passage.before().requests().values().stream()
                .filter(Passages::endedWithoutAnswer)
                .allMatch(one -> passage.after().request(one.id()).phase() == one.phase());
    }

    private static boolean endedWithoutAnswer(RequestState one) {
        return one.phase() == Phase.WITHDRAWN || one.phase() == Phase.LAPSED;
    }

    static boolean becomesApproved(Passage passage) {
        return passage.after().requests().values().stream()
                .anyMatch(one -> one.phase().isApproval() && !wasApproved(passage, one));
    }

    static boolean approvalIsAnAct(Passage passage) {
        return approves(passage) || passage.scenario().reading().deadlines().silence() == SilenceEffect.DEEMED_APPROVED;
    }

    private static boolean wasApproved(Passage passage, RequestState one) {
        return Optional.ofNullable(passage.before().requests().get(one.id()))
                .filter(before -> before.phase().isApproval())
                .isPresent();
    }

    static boolean changesARequest(Passage passage) {
        return passage.before().requests().values().stream()
                .anyMatch(one -> passage.after().request(one.id()).phase() != one.phase());
    }

    static boolean changeIsKnown(Passage passage) {
        return passage.before().requests().values().stream().allMatch(one -> {
            var after = passage.after().request(one.id()).phase();
            return after == one.phase() || isKnown(one.phase(), after);
        });
    }

    /** Whether some act, or the clock, takes a request from one phase to the other. */
    static boolean isKnown(Phase from, Phase to) {
        return Table.OF_REQUESTS.row(from).containsValue(to) || Table.isByClock(from, to);
    }

    static boolean tellsTheAnswer(Passage passage) {
        return passage.counts()
                && (passage.act() instanceof Handling.Communicate || passage.act() instanceof Handling.MakePublic);
    }

    /** Whether the answer was given before it was communicated, and communicated before it was made public. */
    static boolean answerWasThere(Passage passage) {
        var state = passage.before().request(((Handling) passage.act()).request());
        return passage.act() instanceof Handling.Communicate ? state.decided() : state.communicated();
    }

    static boolean changesTheLevel(Passage passage) {
        return passage.scenario().levelIn(passage.before())
                != passage.scenario().levelIn(passage.after());
    }

    static boolean levelMovesWithTensions(Passage passage) {
        int level = passage.scenario().levelIn(passage.after());
        boolean named = passage.act() instanceof Straining || passage.act() instanceof Doing;
        return named
                && level <= passage.scenario().reading().scale().highest()
                && !passage.before().lasting().equals(passage.after().lasting());
    }

    private static Optional<Undertaking> begun(Passage passage) {
        return passage.counts() && passage.act() instanceof Doing.Beginning begun
                ? passage.after().undertaking(begun.undertaking())
                : Optional.empty();
    }
}
