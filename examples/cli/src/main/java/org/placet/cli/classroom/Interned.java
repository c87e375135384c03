package org.placet.cli.classroom;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Things that are written once and then named by their number. */
final class Interned<T> {

    private final Map<T, Integer> numbers = new LinkedHashMap<>();

    /** The number of this thing; the next free one where it is new. */
    int of(T thing) {
        return numbers.computeIfAbsent(thing, one -> numbers.size());
    }

    /** All of them, each at the place of its number. */
    List<T> all() {
        return List.copyOf(numbers.keySet());
    }
}
