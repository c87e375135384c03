package org.placet.model;

/** What supports a claim, apart from who makes it. */
public enum Support {
    CONFIRMED(true),
    ONE_SIDED(true),
    UNVERIFIED(false),
    DISPUTED(false),
    CONTRADICTED(false);

    private final boolean enough;

    Support(boolean enough) {
        this.enough = enough;
    }

    /**
     * Whether a claim with this support becomes a fact that rules may see. One-sided claims do, and what rests on them
     * says on whose word; unverified, disputed and contradicted ones are shown and never counted.
     */
    public boolean isEnough() {
        return enough;
    }

    /** The word that files use. */
    public String code() {
        return Codes.of(this);
    }
}
