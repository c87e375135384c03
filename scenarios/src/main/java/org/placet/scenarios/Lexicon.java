package org.placet.scenarios;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.placet.model.Dimension;
import org.placet.model.Term;

/** The words of a reading for who, where, what for and under which basis, with the wider word that each belongs to. */
final class Lexicon {
    private final Map<Dimension, Names<Term>> terms = new EnumMap<>(Dimension.class);
    private final Map<String, String> names = new TreeMap<>();

    Lexicon() {
        terms.put(Dimension.CATEGORY, new Names<>("a category of the reading", Mistake.UNKNOWN_TERM));
        terms.put(Dimension.PLACE, new Names<>("a place of the reading", Mistake.UNKNOWN_TERM));
        terms.put(Dimension.FUNCTION, new Names<>("a function of the reading", Mistake.UNKNOWN_TERM));
        terms.put(Dimension.BASIS, new Names<>("a legal basis of the reading", Mistake.UNKNOWN_TERM));
    }

    /** The words of one dimension. */
    Names<Term> of(Dimension dimension) {
        return Optional.ofNullable(terms.get(dimension)).orElseThrow();
    }

    /** Remembers how texts say a word. */
    void name(String id, String name) {
        names.put(id, name);
    }

    /** How texts say each word. */
    Map<String, String> names() {
        return names;
    }

    /** One word of a dimension. */
    Written<Term> form(Dimension dimension) {
        var known = of(dimension);
        return known.reference().map(id -> known.get(id).orElse(Term.of(id)));
    }
}
