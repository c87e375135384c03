package org.placet.advice;

import java.util.List;
import org.placet.model.World;

/**
 * Somebody who knows the rules of one pack and can be asked about one world at a time. Not for sharing between
 * threads.
 */
public interface Adviser extends AutoCloseable {

    /** Looks at another world: the facts of the one before are forgotten. */
    void look(World world, List<?> facts);

    /**
     * What the rules say to these questions in the world that was looked at last. A question is a {@link Turn}, an act,
     * or {@link Happened}. The order of the advice means nothing.
     */
    List<Advice> ask(List<?> questions);

    @Override
    void close();
}
