package org.placet.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.placet.model.Words;

/**
 * The invariants that every run is held to, in the order in which they are shown. What each says is general; a
 * reading's words replace those of the core.
 *
 * @see Laws what holds over several runs, readings or stories at once, and is tested rather than watched
 */
public final class Invariants {

    /** The code of the one that looks ahead: whether every request can still end. */
    public static final String ENDS = "L1";

    /** The code of the one that looks at reasons rather than at worlds. */
    public static final String SOURCED = "P1";

    /** All of them: what must never happen, what must fit together, what must stay in reach, where things come from. */
    public static final ImmutableList<Invariant> ALL = ImmutableList.<Invariant>builder()
            .addAll(Safety.ALL)
            .addAll(Consistency.ALL)
            .addAll(Progress.ALL)
            .add(Invariant.onRecord(
                    SOURCED, "everything-has-a-source", "Every step says where it comes from.", Monitors::hasSources))
            .build();

    private Invariants() {}

    /** The invariant that a file means by this name, if there is one. */
    public static Optional<Invariant> called(String name, Words words) {
        return ALL.stream().filter(one -> one.isCalled(name, words)).findFirst();
    }

    /** Their ids in the field's words. */
    public static List<String> names(Words words) {
        return ALL.stream().map(one -> words.alias(one.id())).toList();
    }
}
