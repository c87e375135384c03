package org.placet.rules;

/** A state of the tests of {@link DroolsSystem}: lit or not, and how often it was switched. */
public record Lamp(boolean lit, int used) {

    /** How often it can be switched. */
    public record Life(int most) {}
}
