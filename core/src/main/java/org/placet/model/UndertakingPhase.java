package org.placet.model;

/** What has become of an undertaking as a fact of the world, permitted or not. */
public enum UndertakingPhase {
    PLANNED,
    EXECUTING,
    COMPLETED,
    BLOCKED;

    /** Whether it was begun. */
    public boolean hasBegun() {
        return this == EXECUTING || this == COMPLETED;
    }
}
