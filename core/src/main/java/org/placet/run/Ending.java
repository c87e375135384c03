package org.placet.run;

/**
 * One way in which the story can stand at its end, in an explored graph.
 *
 * @param code the code of the outcome, or {@code OPEN} where nothing can follow and no outcome is reached
 * @param situations in how many situations it stands so
 * @param steps how many steps lead to the nearest of them
 */
public record Ending(String code, int situations, int steps) {}
