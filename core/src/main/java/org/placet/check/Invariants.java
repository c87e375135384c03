package org.placet.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placet.model.Words;

/**
 * The invariants that every run is held to, in the order in which they are shown. What each says is general; a
 * reading's words replace those of the core.
 */
public final class Invariants {

    /** The code of the one that looks ahead: whether every request can still end. */
    public static final String ENDS = "L1";

    /** The code of the one that looks at reasons rather than at worlds. */
    public static final String SOURCED = "P1";

    /** All of them. */
    public static final ImmutableList<Invariant> ALL = ImmutableList.of(
            invariant(
                    "S1",
                    "no-undertaking-without-approval",
                    "Nothing was authorised without {authority}'s approval.",
                    Monitors::approvedBefore,
                    Passages::beginsWithCover,
                    Passages::coverIsAnActiveApproval),
            invariant(
                    "S2",
                    "no-undertaking-becomes-authorised-later",
                    "What began without approval never becomes authorised later.",
                    Monitors::neverLaundered,
                    Passages::hasUncovered,
                    Passages::uncoveredStaysUncovered),
            invariant(
                    "S3",
                    "nobody-gets-more-than-asked",
                    "Nothing is granted beyond what was asked and what the reading covers.",
                    Monitors::grantedWithinAskedAndMandate,
                    Passages::approves,
                    Passages::grantedWithinAskedAndMandate),
            invariant(
                    "S5",
                    "only-the-final-authority-decides",
                    "Only {authority} decides, governs and revokes; a yes has the consents that it needs.",
                    Monitors::decidedByAuthority,
                    Passages::decidesOrGoverns,
                    Passages::actorMayDecide),
            invariant(
                    "S6",
                    "no-undertaking-before-conditions-or-after-the-end",
                    "Nothing is authorised before its conditions are met or after the permission has ended.",
                    Monitors::beganWhileInEffect,
                    Passages::beginsWithCover,
                    Passages::coverIsInEffect),
            invariant(
                    "S10",
                    "no-answer-after-the-end",
                    "A request that was withdrawn or has lapsed stays so.",
                    Monitors::noAnswerAfterTheEnd,
                    Passages::hasEndedWithoutAnswer,
                    Passages::endedStaysEnded),
            invariant(
                    "S16",
                    "silence-is-not-approval",
                    "Silence and elapsed time approve nothing, unless the reading says so.",
                    Monitors::noApprovalWithoutAnswer,
                    Passages::becomesApproved,
                    Passages::approvalIsAnAct),
            invariant(
                    "C1",
                    "states-follow-the-table",
                    "Every change of state is one that the procedure knows.",
                    Monitors::changesAreKnown,
                    Passages::changesAPhase,
                    Passages::changeIsKnown),
            invariant(
                    "C9",
                    "the-level-moves-only-with-tensions",
                    "The escalation level stays on its scale and moves only when a tension begins or ends.",
                    Monitors::levelMovesWithTensions,
                    Passages::changesTheLevel,
                    Passages::levelMovesWithTensions),
            invariant(
                    "C13",
                    "dates-run-forward",
                    "Dates never run backwards: decided, then communicated, then made public.",
                    Monitors::datesRunForward,
                    Passages::tellsTheAnswer,
                    Passages::answerWasThere),
            traceOnly(
                    ENDS,
                    "every-request-ends",
                    "Every request that was submitted is answered, withdrawn or lapses, or still has time to.",
                    Monitors::everyRequestEnds),
            traceOnly(
                    SOURCED, "everything-has-a-source", "Every step says where it comes from.", Monitors::hasSources));

    /** Looked at on demand: it says something only where a law or mandate can end. */
    static final Invariant BASIS_IN_FORCE = invariant(
            "S14",
            "nothing-takes-effect-without-a-legal-basis-in-force",
            "No answer and no permission takes effect once the legal basis has ended.",
            Monitors::basisInForce,
            Footings::hasEndedBasis,
            Footings::nothingRestsOnIt);

    private Invariants() {}

    /** The invariant that a file means by this name, if there is one. */
    public static Optional<Invariant> called(String name, Words words) {
        return Stream.concat(ALL.stream(), Stream.of(BASIS_IN_FORCE))
                .filter(one -> one.isCalled(name, words))
                .findFirst();
    }

    /** Their ids in the field's words. */
    public static List<String> names(Words words) {
        return ALL.stream().map(one -> words.alias(one.id())).toList();
    }

    private static Invariant invariant(
            String code, String id, String sentence, Monitor monitor, Passage.Test premise, Passage.Test test) {
        return new Invariant(code, id, sentence, monitor, Optional.of(premise), Optional.of(test));
    }

    private static Invariant traceOnly(String code, String id, String sentence, Monitor monitor) {
        return new Invariant(code, id, sentence, monitor, Optional.empty(), Optional.empty());
    }
}
