package org.placet.explore;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * An outcome that somebody asks for: its name, and which states have reached it. The test is pure.
 *
 * <p>Where several goals are named, what counts is which of them is reached first; a state that reaches two at once
 * counts for the one that was named first.
 *
 * @see Odds
 * @see MonteCarlo
 */
public record Goal<S>(String id, Predicate<? super S> test) {

    /** No goal is reached. */
    static final int NONE = -1;

    public Goal {
        checkArgument(id != null && !id.isBlank(), "A goal has no id. Give it one, such as 'approved'.");
        checkArgument(test != null, "The goal '%s' has no test. Say which states have reached it.", id);
    }

    /** The place of the first of these goals that this state has reached, or {@link #NONE}. */
    static <S> int reachedIn(S state, List<Goal<S>> goals) {
        for (var goal = 0; goal < goals.size(); goal++) {
            if (goals.get(goal).test().test(state)) {
                return goal;
            }
        }
        return NONE;
    }

    static <S> List<Goal<S>> distinct(List<Goal<S>> goals) {
        var ids = new HashSet<String>();
        for (var goal : goals) {
            checkArgument(ids.add(goal.id()), "Two goals have the id '%s'. Rename one.", goal.id());
        }
        return List.copyOf(goals);
    }

    static <S> int place(String id, List<Goal<S>> goals) {
        for (var goal = 0; goal < goals.size(); goal++) {
            if (goals.get(goal).id().equals(id)) {
                return goal;
            }
        }
        throw new IllegalArgumentException("No goal is called '%s', only these: %s."
                .formatted(id, goals.stream().map(Goal::id).toList()));
    }
}
