package org.placet.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placet.run.Simulation;
import org.placet.run.Survey;
import picocli.CommandLine.Option;

/** How far an exploration goes. */
final class Reach {

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many situations; 100,000 unless said otherwise. What is cut off is not proved.")
    private @Nullable String limit;

    @Option(names = "--thinkable", description = "Follow also what can only be thought of (weight 0).")
    private boolean thinkable;

    /** The plan to explore this simulation so far. */
    Survey survey(Simulation simulation) {
        var survey = Survey.of(simulation).upTo(most());
        return thinkable ? survey.includeThinkable() : survey;
    }

    /** How many situations at most. */
    int most() {
        return Optional.ofNullable(limit)
                .map(written -> Numbers.positive("--limit", written))
                .orElse(Simulation.MOMENTS);
    }

    /** Whether what can only be thought of is followed. */
    boolean thinkable() {
        return thinkable;
    }

    /** The words that ask for the same again. */
    List<String> words() {
        var words = new ArrayList<String>();
        if (thinkable) {
            words.add("--thinkable");
        }
        Optional.ofNullable(limit).ifPresent(written -> words.addAll(List.of("--limit", written)));
        return words;
    }
}
