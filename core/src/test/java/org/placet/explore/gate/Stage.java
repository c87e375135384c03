package org.placet.explore.gate;

/** How far one request has come. */
public enum Stage {
    NONE,
    PENDING,
    APPROVED,
    REJECTED,
    DEPLOYED
}
