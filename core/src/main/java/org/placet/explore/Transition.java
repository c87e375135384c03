package org.placet.explore;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * One thing that could happen in a state: the action, how likely it is compared with the others, and where it leads.
 *
 * <p>The weight is relative: the chance of a transition is its weight divided by the weights of all transitions of the
 * same state. Weight zero means that it is thinkable and never happens by chance.
 *
 * @see TransitionSystem
 */
public record Transition<S, A>(A action, Weight weight, S target) {

    public Transition {
        checkArgument(action != null, "A transition has no action. Say what happens, then its weight and its target.");
        checkArgument(weight != null, "The transition '%s' has no weight. Weight.ONE is the usual one.", action);
        checkArgument(target != null, "The transition '%s' has no target. Name the state that it leads to.", action);
    }
}
