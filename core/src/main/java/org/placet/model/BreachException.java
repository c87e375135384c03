package org.placet.model;

/**
 * Thrown where something would come into being that a procedure rules out: a decision by somebody without final
 * approval, an undertaking under an authorisation that does not cover it. A simulation turns it into a result (the
 * run ends with BREACH); only a program that builds such a thing by hand ever sees it.
 */
public final class BreachException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String invariant;

    /**
     * Says what is broken.
     *
     * @param invariant the code of the invariant, such as {@code S5}
     */
    public BreachException(String invariant, String message) {
        super(message);
        this.invariant = invariant;
    }

    /** The code of the invariant that would be broken. */
    public String invariant() {
        return invariant;
    }
}
