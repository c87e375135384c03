package org.placet.model;

/**
 * The one whose answer counts. A procedure has one or none; where it has none, nothing can be decided.
 *
 * @see Decision
 */
public record FinalAuthority(ActorId holder) {}
