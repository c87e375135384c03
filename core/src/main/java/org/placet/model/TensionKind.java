package org.placet.model;

import java.util.List;

/**
 * A kind of tension, with the level to which it raises the dispute while it lasts.
 *
 * @param whenUnauthorised whether it begins by itself when something is undertaken without cover
 * @param begins how a text says that it begins, with no actor named
 * @param beginsBy how a text says it after an actor's name
 * @param says what it is, which is the reason for its level; empty where the id says it all
 */
public record TensionKind(
        String id,
        int level,
        boolean whenUnauthorised,
        String begins,
        String beginsBy,
        String ends,
        String endsBy,
        List<String> sources,
        String says)
        implements Sourced {

    public TensionKind {
        sources = List.copyOf(sources);
    }
}
