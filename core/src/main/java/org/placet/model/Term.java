package org.placet.model;

/**
 * A word of a reading's vocabulary: a category, a place, a function or a legal basis. A term may belong to a wider
 * one, as a site belongs to a class of sites: whoever is permitted the class is permitted the site.
 *
 * @param id the word that files use
 * @param within the id of the wider term, or its own id when there is none
 */
public record Term(String id, String within) implements Comparable<Term> {

    /** A term of its own. */
    public static Term of(String id) {
        return new Term(id, id);
    }

    /** Whether a permission for this is a permission for the other. */
    public boolean covers(Term other) {
        return id.equals(other.id) || id.equals(other.within);
    }

    @Override
    public int compareTo(Term other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id;
    }
}
