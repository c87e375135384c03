package org.placet.rules.desk;

/**
 * One request on the busy desk: how far it is, how many ticks it has waited, and whether an approval is on record.
 *
 * @see BusyDesk
 */
public record DeskRequest(Stage stage, int waited, boolean isApprovalOnRecord) {

    /** How far a request has come. */
    public enum Stage {
        NONE,
        SUBMITTED,
        UNDER_REVIEW,
        APPROVED,
        REJECTED,
        WITHDRAWN,
        DEPLOYED,
        LAPSED
    }

    static final DeskRequest UNTOUCHED = new DeskRequest(Stage.NONE, 0, false);

    private static final int LONGEST_WAIT = 5;

    public boolean is(Stage other) {
        return stage == other;
    }

    /** On to this stage; the waiting is over. */
    public DeskRequest to(Stage next) {
        return new DeskRequest(next, 0, isApprovalOnRecord);
    }

    public DeskRequest approved() {
        return new DeskRequest(Stage.APPROVED, waited, true);
    }

    public DeskRequest withdrawn() {
        return new DeskRequest(Stage.WITHDRAWN, 0, false);
    }

    public DeskRequest ticked() {
        if (!is(Stage.SUBMITTED)) {
            return this;
        }
        return waited == LONGEST_WAIT ? to(Stage.LAPSED) : new DeskRequest(stage, waited + 1, isApprovalOnRecord);
    }
}
