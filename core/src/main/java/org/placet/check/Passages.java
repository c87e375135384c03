package org.placet.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.act.Governing;
import org.placet.act.Handling;
import org.placet.act.OnRequest;
import org.placet.act.Table;
import org.placet.act.TimePasses;
import org.placet.model.ActorId;
import org.placet.model.Authorisation;
import org.placet.model.AuthorisationPhase;
import org.placet.model.ConsentNeeded;
import org.placet.model.Phase;
import org.placet.model.RequestState;
import org.placet.model.SilenceEffect;
import org.placet.model.Undertaking;
import org.placet.model.UndertakingPhase;
import org.placet.model.UndertakingStatus;

/** What invariants look at in one passage from world to world: pairs of a premise and a test. */
final class Passages {

    private Passages() {}

    static boolean beginsWithCover(Passage passage) {
        return !newlyCovered(passage).isEmpty();
    }

    private static List<Undertaking> newlyCovered(Passage passage) {
        return passage.after().undertakings().values().stream()
                .filter(Undertaking::covered)
                .filter(one -> passage.before()
                        .undertaking(one.id())
                        .filter(Undertaking::covered)
                        .isEmpty())
                .toList();
    }

    /**
     * Whether whatever begins as authorised does so by an act that counts, and rests on a permission whose decision the
     * authority took, that was given to whoever does it, and that all who rest on it do not exceed together.
     */
    static boolean coverIsAnActiveApproval(Passage passage) {
        return newlyCovered(passage).stream()
                .allMatch(one -> isBegunBy(passage, one)
                        && passage.after()
                                .authorisation(one.request())
                                .filter(cover -> isByAuthority(passage, cover))
                                .filter(cover -> isFor(passage, cover, one.actor()))
                                .filter(cover -> one.scope().isWithin(cover.granted()))
                                .filter(cover -> isEnoughForAll(passage, cover))
                                .isPresent());
    }

    private static boolean isBegunBy(Passage passage, Undertaking one) {
        return passage.counts()
                && passage.act() instanceof Doing.Beginning begun
                && begun.undertaking().equals(one.id());
    }

    private static boolean isFor(Passage passage, Authorisation cover, ActorId actor) {
        return cover.holder().equals(actor)
                || cover.holder().equals(passage.scenario().principalOf(actor));
    }

    private static boolean isEnoughForAll(Passage passage, Authorisation cover) {
        int together = passage.after().undertakings().values().stream()
                .filter(Undertaking::covered)
                .filter(one -> one.request().equals(cover.request()))
                .mapToInt(one -> one.scope().number().atMost())
                .sum();
        return together <= cover.granted().number().atMost();
    }

    private static boolean isByAuthority(Passage passage, Authorisation cover) {
        return passage.scenario()
                .authorityOver(cover.request())
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
        return decide.granted().isWithin(asked) && passage.scenario().reading().allows(decide.granted());
    }

    static boolean decidesOrGoverns(Passage passage) {
        return passage.counts() && (passage.act() instanceof Decide || passage.act() instanceof Governing);
    }

    /** Whether the actor holds final approval and, for a yes, has the consents that it needs. */
    static boolean actorMayDecide(Passage passage) {
        boolean isAuthority = passage.scenario()
                .authorityOver(((OnRequest) passage.act()).request())
                .filter(one -> one.holder().equals(passage.act().actor()))
                .isPresent();
        return isAuthority && (!approves(passage) || hasConsents(passage));
    }

    private static boolean hasConsents(Passage passage) {
        var request = ((Decide) passage.act()).request();
        var said = passage.before().request(request).voices();
        return ConsentNeeded.in(passage.scenario())
                .filter(needed -> !needed.isMetBy(said))
                .isEmpty();
    }

    static boolean coverIsInEffect(Passage passage) {
        return newlyCovered(passage).stream()
                .allMatch(one -> passage.before()
                        .authorisation(one.request())
                        .filter(cover -> cover.phase() == AuthorisationPhase.ACTIVE)
                        .isPresent());
    }

    static boolean hasEndedWithoutAnswer(Passage passage) {
        return passage.before().requests().values().stream().anyMatch(Passages::endedWithoutAnswer);
    }

    static boolean endedStaysEnded(Passage passage) {
        return passage.before().requests().values().stream()
                .filter(Passages::endedWithoutAnswer)
                .allMatch(one -> passage.after().request(one.id()).phase() == one.phase()
                        && passage.after().authorisation(one.id()).isEmpty());
    }

    private static boolean endedWithoutAnswer(RequestState one) {
        return one.phase() == Phase.WITHDRAWN || one.phase() == Phase.LAPSED;
    }

    static boolean becomesApproved(Passage passage) {
        return newlyApproved(passage).findAny().isPresent();
    }

    /** Whether whatever becomes approved was approved by this act, or by a silence that the reading lets approve. */
    static boolean approvalIsAnAct(Passage passage) {
        return newlyApproved(passage)
                .allMatch(one -> approves(passage)
                                && passage.act().subject().equals(one.id().value())
                        || silence(passage) == SilenceEffect.DEEMED_APPROVED && wasUnderReview(passage, one));
    }

    private static Stream<RequestState> newlyApproved(Passage passage) {
        return passage.after().requests().values().stream()
                .filter(one -> one.phase().isApproval() && !wasApproved(passage, one));
    }

    private static boolean wasUnderReview(Passage passage, RequestState one) {
        return Optional.ofNullable(passage.before().requests().get(one.id()))
                .filter(before -> before.phase() == Phase.UNDER_REVIEW)
                .isPresent();
    }

    private static SilenceEffect silence(Passage passage) {
        return passage.scenario().reading().deadlines().silence();
    }

    private static boolean wasApproved(Passage passage, RequestState one) {
        return Optional.ofNullable(passage.before().requests().get(one.id()))
                .filter(before -> before.phase().isApproval())
                .isPresent();
    }

    static boolean changesAPhase(Passage passage) {
        return passage.before().requests().values().stream()
                        .anyMatch(one -> passage.after().request(one.id()).phase() != one.phase())
                || passage.before().authorisations().values().stream()
                        .anyMatch(one -> phaseAfter(passage, one) != one.phase())
                || passage.before().undertakings().values().stream()
                        .anyMatch(one -> phaseAfter(passage, one) != one.phase());
    }

    /** Requests move as the table and the clock say; what has ended of the others stays as it is. */
    static boolean changeIsKnown(Passage passage) {
        return passage.before().requests().values().stream().allMatch(one -> isKnown(passage, one))
                && passage.before().authorisations().values().stream()
                        .allMatch(one -> one.alive() || phaseAfter(passage, one) == one.phase())
                && passage.before().undertakings().values().stream().allMatch(one -> isKnown(passage, one));
    }

    private static boolean isKnown(Passage passage, RequestState one) {
        var after = passage.after().request(one.id()).phase();
        return after == one.phase()
                || new Move(one.id(), one.phase(), after).isBy(passage.act(), passage.counts(), silence(passage));
    }

    private static boolean isKnown(Passage passage, Undertaking one) {
        var after = phaseAfter(passage, one);
        return after == one.phase()
                || after != null && Table.OF_UNDERTAKINGS.row(one.phase()).containsValue(after);
    }

    private static @Nullable AuthorisationPhase phaseAfter(Passage passage, Authorisation one) {
        return passage.after()
                .authorisation(one.request())
                .map(Authorisation::phase)
                .orElse(null);
    }

    private static @Nullable UndertakingPhase phaseAfter(Passage passage, Undertaking one) {
        return passage.after().undertaking(one.id()).map(Undertaking::phase).orElse(null);
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

    /** Whether a tension begins or ends, and not merely because time passes. */
    static boolean levelMovesWithTensions(Passage passage) {
        int level = passage.scenario().levelIn(passage.after());
        return !(passage.act() instanceof TimePasses)
                && level <= passage.scenario().reading().scale().highest()
                && !passage.before().lasting().equals(passage.after().lasting());
    }
}
