package org.placet.model;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;

/** What a reading takes the law to allow at most. Limits bind what is granted, not what is asked. */
public sealed interface Limit extends Sourced {

    /** Whether it lets all of this be granted. */
    boolean admits(Scope scope);

    /** The most, and the least, that can be granted. */
    record OfNumber(Quantity allowed, List<String> sources) implements Limit {
        public OfNumber {
            sources = List.copyOf(sources);
        }

        @Override
        public boolean admits(Scope scope) {
            return scope.number().atMost() >= allowed.atLeast()
                    && scope.number().atMost() <= allowed.atMost();
        }

        /** The largest number that can be granted. */
        public int most() {
            return allowed.atMost();
        }
    }

    /** The only categories, places, functions or legal bases for which something can be granted. */
    record OfTerms(Dimension dimension, ImmutableSortedSet<Term> allowed, List<String> sources) implements Limit {
        public OfTerms {
            sources = List.copyOf(sources);
        }

        @Override
        public boolean admits(Scope scope) {
            return outside(scope).isEmpty();
        }

        /** What of this scope it does not allow. */
        public List<Term> outside(Scope scope) {
            return scope.outside(dimension, allowed);
        }
    }
}
