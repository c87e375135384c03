package org.placet.model;

/** What an actor has said about a question. Unknown is not neutral: it means that no statement was found. */
public enum Stance {
    FOR,
    AGAINST,
    NEUTRAL,
    UNKNOWN;

    /** The word that files use. */
    public String code() {
        return Codes.of(this);
    }
}
