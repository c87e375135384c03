package org.placet.cli;

import static java.util.concurrent.TimeUnit.NANOSECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.google.common.base.Ticker;
import java.util.Locale;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import org.placet.explore.Exploration;
import org.placet.explore.MonteCarlo;
import org.placet.run.Chances;
import org.placet.run.Findings;
import org.placet.run.Survey;

/**
 * Long work says how far it has come: in one line among the messages, only where a person looks at them, and only after
 * a second. Its last state stays.
 */
final class Bar implements AutoCloseable {

    private static final int MILLISECONDS_BETWEEN_LINES = 250;

    private final Screen screen;
    private final Ticker clock;
    private final String things;
    private final long begun;

    // Only what takes long shows one.
    private @Nullable ProgressBar shown;

    Bar(Screen screen, Ticker clock, String things) {
        this.screen = screen;
        this.clock = clock;
        this.things = things;
        begun = clock.read();
    }

    /** What a survey finds; how many situations there are, nobody knows before. */
    static Findings explored(Survey survey, Screen screen) {
        try (var bar = new Bar(screen, Ticker.systemTicker(), "situations")) {
            return survey.onProgress(bar::at).run();
        }
    }

    /** The chances in what was found, with so many runs by lot. */
    static Chances drawn(Findings findings, int runs, long seed, Screen screen) {
        try (var bar = new Bar(screen, Ticker.systemTicker(), "runs")) {
            return Chances.of(findings, runs, seed, bar::at);
        }
    }

    void at(Exploration.Progress progress) {
        at(progress.states(), -1);
    }

    void at(MonteCarlo.Progress progress) {
        at(progress.runs(), progress.of());
    }

    private void at(long made, long most) {
        if (shown == null && screen.attended() && NANOSECONDS.toSeconds(clock.read() - begun) >= 1) {
            shown = begin(most);
        }
        Optional.ofNullable(shown).ifPresent(bar -> bar.stepTo(made));
    }

    private ProgressBar begin(long most) {
        return new ProgressBarBuilder()
                .setInitialMax(most)
                .setUpdateIntervalMillis(MILLISECONDS_BETWEEN_LINES)
                .setConsumer(new DelegatingProgressBarConsumer(this::line, screen.columns()))
                .setRenderer((state, width) -> words(state.getCurrent(), most))
                .build();
    }

    /** "3,000 of 10,000 runs in 1.4 s, 2,142 a second". */
    private String words(long made, long most) {
        double seconds = (clock.read() - begun) / (double) SECONDS.toNanos(1);
        var of = most < 0 ? "" : String.format(Locale.ROOT, " of %,d", most);
        return String.format(
                Locale.ROOT, "%,d%s %s in %.1f s, %,.0f a second", made, of, things, seconds, made / seconds);
    }

    /** Each line takes the place of the one before. */
    private void line(String words) {
        screen.err().print("\r" + words + "  ");
        screen.err().flush();
    }

    @Override
    public void close() {
        Optional.ofNullable(shown).ifPresent(bar -> {
            bar.close();
            screen.err().println();
            screen.err().flush();
        });
    }
}
