package org.placet.model;

/** Who says it: the party itself, another, or nobody but us. */
public enum Basis {
    STATED,
    REPORTED,
    INFERRED,
    ASSUMED;

    /** The word that files use. */
    public String code() {
        return Codes.of(this);
    }
}
