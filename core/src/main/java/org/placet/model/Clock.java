package org.placet.model;

import java.time.LocalDate;
import java.util.Optional;
import org.placet.explore.Weight;

/**
 * How time passes where no timeline says it: by so many days at a time, or to the next deadline if that is sooner.
 *
 * @param start the first day, where the scenario has no dated timeline
 * @param tickDays days that pass at a time, 1 or more
 * @param weight how often time passes beside what actors may do then
 * @param until the day up to which a run goes on when nothing else happens
 */
public record Clock(LocalDate start, int tickDays, Weight weight, Optional<LocalDate> until) {

    /** A week at a time. */
    public static final int WEEK = 7;

    public Clock {
        if (tickDays < 1) {
            throw new IllegalArgumentException("Time passes by 1 day or more; seen " + tickDays);
        }
    }

    /** A week at a time from this day, with weight 1 and no end. */
    public static Clock weeklyFrom(LocalDate start) {
        return new Clock(start, WEEK, Weight.ONE, Optional.empty());
    }
}
