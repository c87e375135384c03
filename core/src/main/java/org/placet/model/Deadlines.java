package org.placet.model;

import java.util.List;

/**
 * How long a request waits, in days.
 *
 * @param receiptDays from submission until it counts as lost when nobody acknowledged it
 * @param answerDays from receipt (or loss, or return) until silence takes effect
 * @param silence what silence means then
 */
public record Deadlines(int receiptDays, int answerDays, SilenceEffect silence, List<String> sources)
        implements Sourced {

    public Deadlines {
        sources = List.copyOf(sources);
        if (receiptDays < 1 || answerDays < 1) {
            throw new IllegalArgumentException(
                    "Deadlines are 1 day or more; seen " + receiptDays + " and " + answerDays);
        }
    }
}
