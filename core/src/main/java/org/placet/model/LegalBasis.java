package org.placet.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A law or mandate that can end while a story runs: on a date, by an act of whoever gave it, or both. A basis that a
 * scenario does not list holds throughout.
 *
 * @param term the word of the reading by which requests rest on it
 * @param until the last day on which it holds, if it has one
 * @see LegalBasisState
 */
public record LegalBasis(Term term, Optional<LocalDate> until, List<String> sources) implements Sourced {

    public LegalBasis {
        sources = List.copyOf(sources);
    }

    /** One that holds until somebody ends it. */
    public static LegalBasis openEnded(String id) {
        return new LegalBasis(Term.of(id), Optional.empty(), List.of(ASSUMPTION));
    }

    /** One that holds up to this day. */
    public static LegalBasis until(String id, String lastDay) {
        return new LegalBasis(Term.of(id), Optional.of(LocalDate.parse(lastDay)), List.of(ASSUMPTION));
    }
}
