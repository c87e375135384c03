package org.placet.check;

/**
 * A broken invariant: a result, not an error. The run in which it is found ends there, and nothing is authorised.
 *
 * @param invariant the code of what is broken, such as {@code S5}
 * @param sentence what was seen
 */
public record Breach(String invariant, String sentence) {}
