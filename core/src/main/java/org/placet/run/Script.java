package org.placet.run;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placet.model.Entry;
import org.placet.model.Intent;
import org.placet.model.Scenario;
import org.placet.model.When;

/**
 * A timeline as the step needs it: what happens next, and how many days lie before it. A day that is not public counts
 * from the first day on which it can have been, never from before the entry that precedes it.
 */
final class Script {

    private final List<Entry> entries;
    private final List<LocalDate> days = new ArrayList<>();
    private final Optional<LocalDate> until;
    private final LocalDate start;

    Script(Scenario scenario) {
        this.entries = scenario.timeline();
        this.start = scenario.firstDay();
        var day = start;
        for (var entry : entries) {
            var first = entry.date().first();
            day = first.isAfter(day) ? first : day;
            days.add(day);
        }
        var last = day;
        this.until = scenario.clock().until().filter(end -> end.isAfter(last));
    }

    /** How many entries there are; a day up to which the story goes on counts as one. */
    int length() {
        return entries.size() + (until.isPresent() ? 1 : 0);
    }

    Optional<Entry> entry(int behind) {
        return behind < entries.size() ? Optional.of(entries.get(behind)) : Optional.empty();
    }

    Optional<Intent> intent(int behind) {
        return entry(behind).map(Entry::intent);
    }

    /** Days between the entry before and the next one. */
    int daysBefore(int behind) {
        return behind < entries.size() ? (int) ChronoUnit.DAYS.between(dayAfter(behind), days.get(behind)) : 0;
    }

    /** After the last entry: the days up to the day on which the story stops, if it names one. */
    Optional<Integer> waitAtTheEnd(int behind) {
        return behind == entries.size()
                ? until.map(end -> (int) ChronoUnit.DAYS.between(dayAfter(behind), end))
                : Optional.empty();
    }

    /** The day on which the story stands with so many entries behind it. */
    LocalDate dayAfter(int behind) {
        if (behind == 0 || entries.isEmpty()) {
            return start;
        }
        return behind > entries.size() ? until.orElse(start) : days.get(behind - 1);
    }

    /** The date that a trace gives the next entry. */
    When dateOf(int behind) {
        return entry(behind).map(Entry::date).orElseGet(() -> When.on(until.orElse(start)));
    }
}
