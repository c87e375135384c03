package org.placet.rules.gate;

/** How far one request has come. */
public enum Stage {
    NONE,
    PENDING,
    APPROVED,
    REJECTED,
    DEPLOYED
}
