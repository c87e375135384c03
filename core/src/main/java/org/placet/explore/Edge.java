package org.placet.explore;

/**
 * A transition that was followed, as the explored graph keeps it: its two states are given by their numbers.
 *
 * @see StateGraph#edgesFrom
 */
public record Edge<A>(int source, A action, Weight weight, int target) {}
