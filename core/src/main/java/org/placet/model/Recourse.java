package org.placet.model;

/** What has come of a rejection's appeal: it is filed once, and answered once. */
public enum Recourse {
    /** None was filed. */
    NONE,
    /** It waits for the superior. */
    PENDING,
    /** It was answered. */
    OVER
}
