package org.placet.model;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The details of an act that a file may give: each is left out where it does not apply, and then the act takes them
 * from what it is about ("approve" grants what is asked).
 *
 * @param channel how a request is handed over
 * @param number how many are granted or sent
 * @param terms categories, places, functions or bases that are named
 * @param validDays for how many days a grant is valid once in effect
 * @param condition which condition is confirmed or waived
 */
public record Particulars(
        Optional<String> channel,
        Optional<Quantity> number,
        ImmutableSortedMap<Dimension, ImmutableSortedSet<Term>> terms,
        OptionalInt validDays,
        List<String> beforeStart,
        List<String> throughout,
        List<String> reasons,
        Optional<String> condition) {

    /** No details. */
    public static final Particulars NONE = new Particulars(
            Optional.empty(),
            Optional.empty(),
            ImmutableSortedMap.of(),
            OptionalInt.empty(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());

    public Particulars {
        beforeStart = List.copyOf(beforeStart);
        throughout = List.copyOf(throughout);
        reasons = List.copyOf(reasons);
    }

    /** Only the channel. */
    public static Particulars by(String channel) {
        return new Particulars(
                Optional.of(channel),
                NONE.number,
                NONE.terms,
                NONE.validDays,
                NONE.beforeStart,
                NONE.throughout,
                NONE.reasons,
                NONE.condition);
    }

    /** Only the condition. */
    public static Particulars about(String condition) {
        return new Particulars(
                NONE.channel,
                NONE.number,
                NONE.terms,
                NONE.validDays,
                NONE.beforeStart,
                NONE.throughout,
                NONE.reasons,
                Optional.of(condition));
    }

    /** A number, and conditions that must be met first. */
    public static Particulars granting(Quantity number, String... beforeStart) {
        return new Particulars(
                NONE.channel,
                Optional.of(number),
                NONE.terms,
                NONE.validDays,
                List.of(beforeStart),
                NONE.throughout,
                NONE.reasons,
                NONE.condition);
    }

    /** The same, for so many days. */
    public Particulars valid(int days) {
        return new Particulars(
                channel, number, terms, OptionalInt.of(days), beforeStart, throughout, reasons, condition);
    }

    /** What is named here, and what the wider scope says where nothing is named. */
    public Scope narrowing(Scope wider) {
        var scope = number.map(wider::with).orElse(wider);
        for (var named : terms.entrySet()) {
            scope = scope.with(named.getKey(), named.getValue());
        }
        return scope;
    }

    /** What is named here and nothing else. */
    public Scope alone() {
        return narrowing(Scope.NOTHING);
    }
}
