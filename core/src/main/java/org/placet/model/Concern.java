package org.placet.model;

/** What an actor was reported to worry about. The words stay with whoever voiced them. */
public record Concern(ActorId holder, String says, Claim claim) {}
