package org.placet.explain;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.placet.model.ActorId;
import org.placet.model.Reading;

/**
 * What somebody wants to know: why an act does not count, or would not. What is left open is taken from the scenario:
 * whoever plans it, has asked, or holds the role for it; the only thing that it can be about; the end of the run.
 *
 * @param act the verb, in the words of files: {@code approve-in-part}
 * @param who who would do it
 * @param about the id of the request, undertaking, tension or position
 * @param at the step in whose place it would be done; empty for the end of the run
 * @param readings other readings of the law that could hold instead
 */
public record Question(
        String act, Optional<ActorId> who, Optional<String> about, OptionalInt at, List<Reading> readings) {

    public Question {
        readings = List.copyOf(readings);
    }

    /** Why not this, at the end of the run? */
    public static Question whyNot(String act) {
        return new Question(act, Optional.empty(), Optional.empty(), OptionalInt.empty(), List.of());
    }

    /** The same, done by this actor. */
    public Question by(String actor) {
        return new Question(act, Optional.of(new ActorId(actor)), about, at, readings);
    }

    /** The same, about this request, undertaking, tension or position. */
    public Question about(String id) {
        return new Question(act, who, Optional.of(id), at, readings);
    }

    /** The same, in the place of this step. */
    public Question at(int step) {
        return new Question(act, who, about, OptionalInt.of(step), readings);
    }

    /** The same; these readings could hold instead. */
    public Question orUnder(List<Reading> others) {
        return new Question(act, who, about, at, others);
    }
}
