package org.placet.model;

import java.time.LocalDate;

/**
 * The day on which something happened, or the interval within which it did when the day is not public. Both ends are
 * included.
 */
public record When(LocalDate first, LocalDate last) {

    public When {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "An interval ends on or after its first day; seen " + first + "/" + last);
        }
    }

    /** One known day. */
    public static When on(LocalDate day) {
        return new When(day, day);
    }

    /** Some day from {@code first} to {@code last}. */
    public static When between(LocalDate first, LocalDate last) {
        return new When(first, last);
    }

    /** Whether the day itself is known. */
    public boolean isOneDay() {
        return first.equals(last);
    }

    /** Whether every day of this comes before every day of the other. */
    public boolean isBefore(When other) {
        return last.isBefore(other.first);
    }

    /** ISO 8601: {@code 2022-12-16}, or {@code 2022-12-16/2023-01-06}. */
    @Override
    public String toString() {
        return isOneDay() ? first.toString() : first + "/" + last;
    }
}
