package org.placet.model;

/** What a scenario is to history. The label stands in every output. */
public enum Label {
    /** What happened, as far as the sources show it. */
    HISTORICAL,
    /** What one article says, with the end left open. */
    ARTICLE_ONLY,
    /** What did not happen. */
    COUNTERFACTUAL;

    /** The word that files use. */
    public String code() {
        return Codes.of(this);
    }
}
