package org.placet.check;

import static org.placet.check.Invariant.invariant;
import static org.placet.check.Invariant.lines;

import com.google.common.collect.ImmutableList;

/** What must never happen. */
final class Safety {

    static final ImmutableList<Invariant> ALL = ImmutableList.of(
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
                    "S4",
                    "no-more-are-there-than-were-granted",
                    "Those who are there at once are no more than was granted.",
                    lines(Granting::watchNumbers),
                    Granting::isUsed,
                    Granting::isEnoughForAllWhoAreThere),
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
                    "S7",
                    "a-notice-is-not-a-permission",
                    "Giving notice permits nothing.",
                    lines(Bystanding::watchNotices),
                    Bystanding::isNotified,
                    Bystanding::nothingIsGranted),
            invariant(
                    "S8",
                    "beyond-the-reading-is-not-approved-in-full",
                    "What goes beyond what the reading covers is not approved in full.",
                    lines(Granting::watchFullApprovals),
                    Granting::isApprovedInFull,
                    Granting::whatIsApprovedInFullIsWithinTheReading),
            invariant(
                    "S9",
                    "an-unmet-condition-permits-nothing",
                    "A yes with a condition permits nothing before the condition is met.",
                    lines(Granting::watchConditions),
                    Granting::beginsUnderConditions,
                    Granting::conditionsAreMet),
            invariant(
                    "S10",
                    "no-answer-after-the-end",
                    "A request that was withdrawn or has lapsed stays so.",
                    Monitors::noAnswerAfterTheEnd,
                    Passages::hasEndedWithoutAnswer,
                    Passages::endedStaysEnded),
            invariant(
                    "S11",
                    "a-superior-permits-nothing-by-itself",
                    "What a superior does permits nothing by itself; an answer has to follow.",
                    lines(Bystanding::watchSuperiors),
                    Bystanding::isOverseen,
                    Bystanding::noNewPermission),
            invariant(
                    "S12",
                    "nobody-comes-after-the-end",
                    "Once a permission has ended nobody else comes under it.",
                    lines(Granting::watchWhoComesLater),
                    Granting::hasEnded,
                    Granting::nobodyElseComes),
            invariant(
                    "S13",
                    "a-permission-serves-its-holder-alone",
                    "A permission serves the request that it answers and nobody else's.",
                    lines(Granting::watchHolders),
                    Granting::begins,
                    Granting::isUsedByItsHolder),
            invariant(
                    "S14",
                    "nothing-takes-effect-without-a-legal-basis-in-force",
                    "No answer and no permission takes effect once the legal basis has ended.",
                    Monitors::basisInForce,
                    Footings::hasEndedBasis,
                    Footings::nothingRestsOnIt),
            invariant(
                    "S15",
                    "one-request-one-answer",
                    "A request is submitted once and answered once, by whatever channel it came.",
                    lines(Granting::watchDoubles),
                    Granting::isSubmittedOrAnswered,
                    Granting::isTheFirst),
            invariant(
                    "S16",
                    "silence-is-not-approval",
                    "Silence and elapsed time approve nothing, unless the reading says so.",
                    Monitors::noApprovalWithoutAnswer,
                    Passages::becomesApproved,
                    Passages::approvalIsAnAct),
            invariant(
                    "S17",
                    "words-and-tensions-permit-nothing",
                    "A position, a statement, a tension and the level permit nothing by themselves.",
                    lines(Bystanding::watchWords),
                    Bystanding::isSaidOrStrains,
                    Bystanding::nothingIsPermitted));

    private Safety() {}
}
