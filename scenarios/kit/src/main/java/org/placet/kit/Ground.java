package org.placet.kit;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placet.model.Dimension;
import org.placet.model.Form;
import org.placet.model.Limit;
import org.placet.model.Reading;
import org.placet.model.Term;

/** The reading under which a story is drawn, with the words that can be named under it. */
record Ground(Reading reading, ImmutableMap<Dimension, List<Term>> terms) {

    static Ground of(Law law) {
        return new Ground(law.reading(), Law.TERMS);
    }

    /** A reading does not say of which kind its words are; those that its limits name are known. */
    static Ground of(Reading reading) {
        Map<Dimension, List<Term>> terms = new LinkedHashMap<>();
        for (var limit : reading.limits()) {
            if (limit instanceof Limit.OfTerms named) {
                terms.computeIfAbsent(named.dimension(), any -> new ArrayList<>())
                        .addAll(named.allowed());
            }
        }
        return new Ground(reading, ImmutableMap.copyOf(terms));
    }

    /** The way in which requests come. */
    Optional<String> channel() {
        return reading.form().map(Form::channels).flatMap(all -> all.stream().findFirst());
    }

    /** The word with this number in a dimension, counted round; nothing where no word is known. */
    Optional<Term> term(Dimension dimension, int number) {
        var known = terms.getOrDefault(dimension, List.of());
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(number % known.size()));
    }
}
