package org.placet.check;

import java.util.Optional;
import org.placet.model.Words;

/**
 * Something that must hold in every run: checked on the record of a run by a {@link Monitor} that believes only acts,
 * actors, numbers and dates, and, where it can be seen in worlds, on every passage of the explored graph.
 *
 * @param code the letter code: {@code S1}
 * @param id the sentence-like id in the words of the core: {@code no-undertaking-without-approval}
 * @param sentence what it says, with {@code {undertaking}} and the like for the field's words and {@code {authority}}
 *     for the holder of final approval
 * @param premise which passages put it to the test; a verdict without any says so
 * @param passage the test of a passage, where worlds can show it
 */
public record Invariant(
        String code,
        String id,
        String sentence,
        Monitor monitor,
        Optional<Passage.Test> premise,
        Optional<Passage.Test> passage) {

    /** Whether this is meant by an id in a file: its code, its id, or its id in the field's words. */
    public boolean isCalled(String name, Words words) {
        return code.equals(name) || id.equals(name) || words.alias(id).equals(name);
    }
}
