package org.placet.check;

import static org.placet.check.Invariant.invariant;
import static org.placet.check.Invariant.lines;

import com.google.common.collect.ImmutableList;

/** What must fit together at every step. */
final class Consistency {

    static final ImmutableList<Invariant> ALL = ImmutableList.of(
            invariant(
                    "C1",
                    "states-follow-the-table",
                    "Every change of state is one that the procedure knows.",
                    Monitors::changesAreKnown,
                    Passages::changesAPhase,
                    Passages::changeIsKnown),
            invariant(
                    "C2",
                    "stopped-is-not-begun",
                    "What was stopped does not begin.",
                    lines(Bystanding::watchTheStopped),
                    Bystanding::wasStopped,
                    Bystanding::staysStopped),
            invariant(
                    "C5",
                    "the-part-and-the-rest-make-up-the-request",
                    "What was granted in part and what was refused make up what was asked.",
                    lines(Granting::watchRest),
                    Granting::isApprovedInPart,
                    Granting::partsMakeUpTheRequest),
            invariant(
                    "C6",
                    "a-part-is-less-than-all-and-more-than-nothing",
                    "A yes in part grants something, and less than was asked.",
                    lines(Granting::watchParts),
                    Granting::isApprovedInPart,
                    Granting::isATruePart),
            invariant(
                    "C7",
                    "only-the-applicant-withdraws-and-once",
                    "A request is withdrawn by its applicant, and once.",
                    lines(Bystanding::watchWithdrawals),
                    Bystanding::isWithdrawn,
                    Bystanding::isWithdrawnByItsApplicant),
            invariant(
                    "C8",
                    "what-is-revoked-was-there",
                    "A permission is revoked while it is there and has not ended.",
                    lines(Granting::watchRevocations),
                    Granting::revokes,
                    Granting::wasThereToBeRevoked),
            invariant(
                    "C9",
                    "the-level-moves-only-with-tensions",
                    "The escalation level stays on its scale and moves only when a tension begins or ends.",
                    Monitors::levelMovesWithTensions,
                    Passages::changesTheLevel,
                    Passages::levelMovesWithTensions),
            invariant(
                    "C10",
                    "easing-never-raises-the-level",
                    "The beginning of a tension never lowers the level, and its end never raises it.",
                    lines(Bystanding::watchLevels),
                    Bystanding::strains,
                    Bystanding::levelFollows),
            invariant(
                    "C13",
                    "dates-run-forward",
                    "Dates never run backwards: decided, then communicated, then made public.",
                    Monitors::datesRunForward,
                    Passages::tellsTheAnswer,
                    Passages::answerWasThere),
            invariant(
                    "C16",
                    "nobody-holds-two-positions-at-once",
                    "Nobody holds two positions at once, and no tension both begins and ends in one step.",
                    lines(Bystanding::watchContradictions),
                    Bystanding::holdsPositions,
                    Bystanding::oneEach));

    private Consistency() {}
}
