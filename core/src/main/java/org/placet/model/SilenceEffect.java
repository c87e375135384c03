package org.placet.model;

/** What it means when the deadline for an answer passes without one. */
public enum SilenceEffect {
    LAPSE,
    DEEMED_REJECTED,
    DEEMED_APPROVED;

    /** The word that files use. */
    public String code() {
        return Codes.of(this);
    }
}
