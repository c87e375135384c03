package org.placet.model;

/**
 * What an actor said that it expects to happen. An expectation is a belief about an outcome, not a wish for it.
 *
 * @param outcome the code of the expected outcome, such as {@code REJECTED}
 */
public record Expectation(ActorId holder, String outcome, When date, Claim claim) {}
