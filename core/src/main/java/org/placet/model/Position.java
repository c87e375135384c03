package org.placet.model;

/**
 * What an actor said, on a day, about the request: dated and sourced, because positions change.
 *
 * @param id how a timeline refers to it
 * @param says what was said, in a paraphrase; empty where only the direction is known
 */
public record Position(String id, ActorId holder, Stance stance, String says, When date, Claim claim) {}
