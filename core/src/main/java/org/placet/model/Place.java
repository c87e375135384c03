package org.placet.model;

import java.util.List;

/**
 * A place that a story needs and its reading does not name: one site of a class of sites, a town outside all of them.
 *
 * @param term its id, and the place of the reading that it lies within, if any
 * @param name how texts call it
 */
public record Place(Term term, String name, List<String> sources) implements Sourced {

    public Place {
        sources = List.copyOf(sources);
    }
}
