package org.placet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Ticker;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.placet.explore.Exploration;
import org.placet.explore.MonteCarlo;

class BarTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private final Clock clock = new Clock();

    /** A clock that somebody moves. */
    private static final class Clock extends Ticker {

        private long nanoseconds = 5;

        @Override
        public long read() {
            return nanoseconds;
        }

        void pass(int milliseconds) {
            nanoseconds += Duration.ofMillis(milliseconds).toNanos();
        }
    }

    private Bar bar(boolean attended, String things) {
        var screen = Screen.of(new PrintWriter(out), new PrintWriter(err), Map.of(), false)
                .attended(attended);
        return new Bar(screen, clock, things);
    }

    @Test
    void long_work_says_how_far_it_has_come_and_its_last_line_stays() {
        try (var bar = bar(true, "situations")) {
            clock.pass(2_000);
            bar.at(new Exploration.Progress(4_005, 4_000, 20_901, 12));
        }

        assertThat(err.toString()).startsWith("\r").endsWith("\r4,005 situations in 2.0 s, 2,003 a second  \n");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void where_the_end_is_known_it_is_said() {
        try (var bar = bar(true, "runs")) {
            clock.pass(1_000);
            bar.at(new MonteCarlo.Progress(3_000, 10_000));
        }

        assertThat(err.toString()).endsWith("\r3,000 of 10,000 runs in 1.0 s, 3,000 a second  \n");
    }

    @Test
    void what_takes_less_than_a_second_says_nothing() {
        try (var bar = bar(true, "runs")) {
            clock.pass(999);
            bar.at(new MonteCarlo.Progress(10_000, 10_000));
        }

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void where_nobody_looks_it_says_nothing() {
        try (var bar = bar(false, "situations")) {
            clock.pass(60_000);
            bar.at(new Exploration.Progress(4_005, 4_000, 20_901, 12));
        }

        assertThat(err.toString()).isEmpty();
    }
}
