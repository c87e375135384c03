package org.placet.model;

/**
 * How many are asked for, granted or sent: personnel, or whatever unit the reading's word list names. An offer of "10
 * to 90" is a range; its upper end is what limits look at.
 */
public record Quantity(int atLeast, int atMost) {

    public Quantity {
        if (atLeast < 0 || atMost < atLeast) {
            throw new IllegalArgumentException(
                    "A quantity runs from 0 upwards, the smaller number first; seen " + atLeast + " to " + atMost);
        }
    }

    /** Exactly so many. */
    public static Quantity of(int number) {
        return new Quantity(number, number);
    }

    /** Any number between the two, both included. */
    public static Quantity between(int atLeast, int atMost) {
        return new Quantity(atLeast, atMost);
    }

    /** Whether it asks for no more than the other allows. */
    public boolean isWithin(Quantity other) {
        return atMost <= other.atMost;
    }

    @Override
    public String toString() {
        return atLeast == atMost ? Integer.toString(atMost) : atLeast + " to " + atMost;
    }
}
