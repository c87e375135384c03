package org.placet.model;

/** What an undertaking is in the eyes of the procedure: computed from its phase and its cover, never stored. */
public enum UndertakingStatus {
    PLANNED,
    BLOCKED,
    AUTHORISED,
    VIOLATION;

    /** The word that files use. */
    public String code() {
        return Codes.of(this);
    }
}
