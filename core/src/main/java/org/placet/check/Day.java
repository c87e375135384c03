package org.placet.check;

import java.time.LocalDate;
import org.placet.model.When;

/**
 * The day of one line of a record, as far as it is known. Where it is not public, whoever is checked has the benefit
 * of the doubt: a deadline ends as late, and a time has passed as early, as the interval lets it.
 */
record Day(LocalDate earliest, LocalDate latest) {

    /** The day of a line, which is no earlier than that of the line before. */
    static Day of(When date, LocalDate before) {
        var earliest = date.first().isAfter(before) ? date.first() : before;
        return new Day(earliest, date.last().isAfter(earliest) ? date.last() : earliest);
    }

    Day plusDays(int days) {
        return new Day(earliest.plusDays(days), latest.plusDays(days));
    }

    /** Whether a deadline on the other day has passed for certain on this one. */
    boolean isSurelyPast(Day deadline) {
        return !earliest.isBefore(deadline.latest);
    }

    /** Whether a deadline on the other day may have passed on this one. */
    boolean mayBePast(Day deadline) {
        return !latest.isBefore(deadline.earliest);
    }
}
