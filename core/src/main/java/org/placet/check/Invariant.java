package org.placet.check;

import java.util.List;
import java.util.Optional;
import org.placet.model.Scenario;
import org.placet.model.Words;
import org.placet.model.World;

/**
 * Something that must hold in every run: checked on the record of a run by a {@link Monitor} that believes only acts,
 * actors, numbers and dates, and, where it can be seen in worlds, on every passage of the explored graph.
 *
 * @param code the letter code: {@code S1}
 * @param id the sentence-like id in the words of the core: {@code no-undertaking-without-approval}
 * @param sentence what it says, with {@code {undertaking}} and the like for the field's words and {@code {authority}}
 *     for the holder of final approval
 * @param monitor reads a record; one that only looks ahead finds nothing in any
 * @param premise which passages put it to the test; a verdict without any says so
 * @param passage the test of a passage, where worlds can show it
 * @param goal what must always stay in reach, where it looks ahead
 */
public record Invariant(
        String code,
        String id,
        String sentence,
        Monitor monitor,
        Optional<Passage.Test> premise,
        Optional<Passage.Test> passage,
        Optional<Goal> goal) {

    /** What must always stay in reach. */
    @FunctionalInterface
    public interface Goal {

        /** Whether it is reached in this world. */
        boolean isReached(Scenario scenario, World world);
    }

    /** Whether this is meant by an id in a file: its code, its id, or its id in the field's words. */
    public boolean isCalled(String name, Words words) {
        return code.equals(name) || id.equals(name) || words.alias(id).equals(name);
    }

    /** Whether a record can show that it is broken; the others look ahead, over everything that could happen. */
    public boolean readsRecords() {
        return monitor != AHEAD_ONLY;
    }

    private static final Monitor AHEAD_ONLY = Invariant::nothing;

    private static Optional<String> nothing(Scenario scenario, List<Logged> record) {
        return Optional.empty();
    }

    static Invariant invariant(
            String code, String id, String sentence, Monitor monitor, Passage.Test premise, Passage.Test test) {
        return new Invariant(code, id, sentence, monitor, Optional.of(premise), Optional.of(test), Optional.empty());
    }

    static Invariant lookingAhead(String code, String id, String sentence, Goal goal) {
        return onRecordAndAhead(code, id, sentence, AHEAD_ONLY, goal);
    }

    static Invariant onRecordAndAhead(String code, String id, String sentence, Monitor monitor, Goal goal) {
        return new Invariant(code, id, sentence, monitor, Optional.empty(), Optional.empty(), Optional.of(goal));
    }

    static Invariant onRecord(String code, String id, String sentence, Monitor monitor) {
        return new Invariant(code, id, sentence, monitor, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A monitor that looks at each line once. */
    static Monitor lines(LineMonitor monitor) {
        return monitor;
    }
}
