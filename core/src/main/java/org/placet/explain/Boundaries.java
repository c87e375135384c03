package org.placet.explain;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placet.model.Dimension;
import org.placet.model.Limit;
import org.placet.model.Particulars;
import org.placet.model.Quantity;
import org.placet.model.Scenario;
import org.placet.model.Scope;
import org.placet.model.Term;

/** The nearest that lies within what may be granted: the number at the limit, and of the terms those that are allowed. */
final class Boundaries {

    private final Scenario scenario;

    Boundaries(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The largest part of a scope that all limits of the reading admit; nothing where it is all or none of it. */
    Optional<Scope> within(Scope asked) {
        var scope = asked;
        for (var limit : scenario.reading().limits()) {
            if (limit instanceof Limit.OfNumber number) {
                scope = scope.with(nearest(scope.number(), number.allowed()));
            } else if (limit instanceof Limit.OfTerms terms) {
                scope = scope.with(terms.dimension(), inside(scope, terms.dimension(), terms.allowed()));
            }
        }
        return scope.equals(asked) || !scenario.reading().allows(scope) ? Optional.empty() : Optional.of(scope);
    }

    /** The number itself where it lies inside, and otherwise the end that it has passed. */
    static Quantity nearest(Quantity number, Quantity allowed) {
        int most = Math.max(Math.min(number.atMost(), allowed.atMost()), allowed.atLeast());
        return Quantity.between(Math.min(number.atLeast(), most), most);
    }

    static List<Term> inside(Scope scope, Dimension dimension, Iterable<Term> allowed) {
        var wider = List.copyOf(ImmutableSortedSet.copyOf(allowed));
        var outside = scope.outside(dimension, wider);
        return scope.terms(dimension).stream()
                .filter(term -> !outside.contains(term))
                .toList();
    }

    /** For each dimension: what is left without what is not allowed, or, where nothing is, one of the allowed terms. */
    static List<List<Term>> corrected(Scope scope, Dimension dimension, Iterable<Term> allowed) {
        var kept = inside(scope, dimension, allowed);
        if (kept.size() == scope.terms(dimension).size()) {
            return List.of();
        }
        var all = new ArrayList<List<Term>>();
        if (kept.isEmpty()) {
            allowed.forEach(term -> all.add(List.of(term)));
        } else {
            all.add(kept);
        }
        return all;
    }

    /** A scope as the details of an act that name all of it. */
    static Particulars naming(Scope scope) {
        var terms = ImmutableSortedMap.<Dimension, ImmutableSortedSet<Term>>naturalOrder();
        for (var dimension : Dimension.values()) {
            if (!scope.terms(dimension).isEmpty()) {
                terms.put(dimension, scope.terms(dimension));
            }
        }
        var none = Particulars.NONE;
        return new Particulars(
                none.channel(),
                Optional.of(scope.number()),
                terms.build(),
                none.validDays(),
                none.beforeStart(),
                none.throughout(),
                none.reasons(),
                none.condition());
    }
}
