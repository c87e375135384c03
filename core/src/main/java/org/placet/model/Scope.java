package org.placet.model;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How much is asked, granted or done: how many, who, where and what for. An empty set of terms names nothing in that
 * dimension: a narrower scope may leave it open, a wider one that leaves it open covers nothing named there.
 */
public record Scope(
        Quantity number,
        ImmutableSortedSet<Term> categories,
        ImmutableSortedSet<Term> places,
        ImmutableSortedSet<Term> functions,
        ImmutableSortedSet<Term> bases) {

    /** Nothing at all: what a rejection grants. */
    public static final Scope NOTHING = of(Quantity.of(0));

    /** So many, with no other dimension named. */
    public static Scope of(Quantity number) {
        var none = ImmutableSortedSet.<Term>of();
        return new Scope(number, none, none, none, none);
    }

    /** The terms of one dimension. */
    public ImmutableSortedSet<Term> terms(Dimension dimension) {
        return switch (dimension) {
            case CATEGORY -> categories;
            case PLACE -> places;
            case FUNCTION -> functions;
            case BASIS -> bases;
        };
    }

    /** The same, with these terms in one dimension instead of its own. */
    public Scope with(Dimension dimension, Collection<Term> terms) {
        var set = ImmutableSortedSet.copyOf(terms);
        return switch (dimension) {
            case CATEGORY -> new Scope(number, set, places, functions, bases);
            case PLACE -> new Scope(number, categories, set, functions, bases);
            case FUNCTION -> new Scope(number, categories, places, set, bases);
            case BASIS -> new Scope(number, categories, places, functions, set);
        };
    }

    /** The same, for another number. */
    public Scope with(Quantity another) {
        return new Scope(another, categories, places, functions, bases);
    }

    /** What of it the given terms do not cover, in one dimension. */
    public List<Term> outside(Dimension dimension, Collection<Term> allowed) {
        return terms(dimension).stream()
                .filter(term -> allowed.stream().noneMatch(wider -> wider.covers(term)))
                .toList();
    }

    /** Whether all of it lies inside the other: no more people, and every named term covered. */
    public boolean isWithin(Scope wider) {
        return number.isWithin(wider.number) && beyond(wider).isEmpty();
    }

    /** The first dimension in which it names something that the other does not cover, if there is one. */
    public Optional<Dimension> beyond(Scope wider) {
        for (var dimension : Dimension.values()) {
            if (!outside(dimension, wider.terms(dimension)).isEmpty()) {
                return Optional.of(dimension);
            }
        }
        return Optional.empty();
    }

    /** What is left of it when so much is granted: the rest of the number, and every term that is not covered. */
    public Scope without(Scope granted) {
        var rest = with(Quantity.of(Math.max(0, number.atMost() - granted.number.atMost())));
        for (var dimension : Dimension.values()) {
            rest = rest.with(dimension, outside(dimension, granted.terms(dimension)));
        }
        return rest;
    }

    /** Whether it permits nobody. */
    public boolean isNothing() {
        return number.atMost() == 0;
    }
}
