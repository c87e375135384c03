package org.placet.explore;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Gives each different value a number, from 0 in the order of arrival, and finds it again.
 *
 * <p>An open-addressing table of numbers: a quarter of the memory of a hash map, and nothing to collect.
 */
final class Numbering<T> {

    static final int UNKNOWN = -1;

    private static final int EMPTY = 0;

    // 2^32 divided by the golden ratio spreads hash codes that differ in a few bits (Knuth, volume 3, 6.4).
    private static final int GOLDEN = 0x9E3779B9;

    private final List<T> values = new ArrayList<>();
    private final IntList hashes = new IntList();
    // Each slot holds a number plus one, so that a fresh array is empty.
    private int[] slots = new int[64];

    int size() {
        return values.size();
    }

    T value(int number) {
        return values.get(number);
    }

    List<T> values() {
        return Collections.unmodifiableList(values);
    }

    /** What finds a value again. It may be reckoned beforehand and in another thread. */
    static int hashOf(Object value) {
        return value.hashCode() * GOLDEN;
    }

    /** The number of an equal value, or {@link #UNKNOWN}. */
    int numberOf(T value) {
        return numberOf(value, hashOf(value));
    }

    int numberOf(T value, int hash) {
        for (var slot = home(hash); slots[slot] != EMPTY; slot = next(slot)) {
            var number = slots[slot] - 1;
            if (hashes.get(number) == hash && values.get(number).equals(value)) {
                return number;
            }
        }
        return UNKNOWN;
    }

    /** The number of an equal value; if there is none yet, this one gets the next number. */
    int numberOrAdd(T value) {
        return numberOrAdd(value, hashOf(value));
    }

    int numberOrAdd(T value, int hash) {
        var known = numberOf(value, hash);
        return known == UNKNOWN ? add(value, hash) : known;
    }

    /** Gives the next number to a value that is not known yet. */
    int add(T value, int hash) {
        // Half full at most: with linear probing the searches stay short.
        if ((values.size() + 1) * 2 > slots.length) {
            grow();
        }
        var number = values.size();
        values.add(value);
        hashes.add(hash);
        place(number, hash);
        return number;
    }

    private void grow() {
        slots = new int[slots.length * 2];
        for (var number = 0; number < values.size(); number++) {
            place(number, hashes.get(number));
        }
    }

    private void place(int number, int hash) {
        var slot = home(hash);
        while (slots[slot] != EMPTY) {
            slot = next(slot);
        }
        slots[slot] = number + 1;
    }

    private int home(int hash) {
        // The upper bits are the well mixed ones.
        return hash >>> (Integer.numberOfLeadingZeros(slots.length) + 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }
}
