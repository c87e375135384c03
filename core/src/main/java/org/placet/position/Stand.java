package org.placet.position;

import static com.google.common.base.Preconditions.checkArgument;

/**
 * Where one actor stands on one question: the answer that it would like best, as a point on a ruler that the question
 * sets (0 a plain no, 100 all that was asked), how much it cares, and how much it could do about it.
 *
 * <p>An actor whose position is unknown has no stand. Unknown is not the middle of the ruler.
 *
 * @param who the actor, as texts call it
 * @param at the point it likes best, in the units of the ruler
 * @param salience how much it cares, 0 to 1
 * @param capability what it could bring to bear, 0 or more, in any unit that is the same for all
 * @see Wanted
 */
public record Stand(String who, double at, double salience, double capability) {

    public Stand {
        checkArgument(Double.isFinite(at), "%s stands nowhere: %s", who, at);
        checkArgument(salience >= 0 && salience <= 1, "The salience of %s is between 0 and 1; seen %s", who, salience);
        checkArgument(
                capability >= 0 && Double.isFinite(capability),
                "The capability of %s is 0 or more; seen %s",
                who,
                capability);
    }

    /** An actor that cares and can do as much as every other: what is taken where nobody has said more. */
    public static Stand equal(String who, double at) {
        return new Stand(who, at, 1, 1);
    }

    /** Capability times salience: what it would bring to bear on this question. */
    public double weight() {
        return capability * salience;
    }
}
