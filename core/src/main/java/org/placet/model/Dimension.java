package org.placet.model;

/** The ways, beside number and time, in which a request, a permission or a limit can be wide or narrow. */
public enum Dimension {
    /** Who: kinds of personnel or of subject. */
    CATEGORY,
    /** Where. */
    PLACE,
    /** What for. */
    FUNCTION,
    /** Under which legal basis. */
    BASIS;

    /** The word that files use. */
    public String code() {
        return Codes.of(this);
    }
}
