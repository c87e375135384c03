package org.placet.check;

import static org.placet.check.Invariant.lookingAhead;
import static org.placet.check.Invariant.onRecordAndAhead;

import com.google.common.collect.ImmutableList;

/** What can always still come about: exploration looks ahead. */
final class Progress {

    static final ImmutableList<Invariant> ALL = ImmutableList.of(
            onRecordAndAhead(
                    "L1",
                    "every-request-ends",
                    "Every request that was submitted is answered, withdrawn or lapses, or still has time to.",
                    Monitors::everyRequestEnds,
                    Ahead::everyRequestHasEnded),
            lookingAhead(
                    "L2",
                    "every-request-arrives-or-is-lost",
                    "Whatever was submitted arrives, or is known to be lost.",
                    Ahead::nothingIsOnItsWay),
            lookingAhead(
                    "L3",
                    "every-answer-can-be-told",
                    "Every answer that somebody may still communicate can reach its applicant.",
                    Ahead::everyAnswerIsTold),
            lookingAhead(
                    "L4",
                    "every-condition-is-settled",
                    "Every condition that somebody may still settle can be met or waived, or the permission ends.",
                    Ahead::everyConditionIsSettled),
            lookingAhead(
                    "L5",
                    "every-appeal-is-answered",
                    "Every appeal that somebody may still answer can be answered, and a case is sent back once.",
                    Ahead::everyAppealIsAnswered),
            lookingAhead(
                    "L6",
                    "every-permission-with-an-end-ends",
                    "Every permission with a last day ends; one without says that it has none.",
                    Ahead::everyDatedPermissionHasEnded));

    private Progress() {}
}
