package org.placet.explore;

import java.util.Arrays;

/** A growing list of plain numbers: a graph of a million edges would not be small with boxed ones. */
final class IntList {

    private int[] values = new int[16];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    int removeLast() {
        return values[--size];
    }

    void clear() {
        size = 0;
    }

    int size() {
        return size;
    }

    /** Where the last entry stands that is at most this value. The entries must rise, and the first be small enough. */
    int lastAtMost(int value) {
        var low = 0;
        var high = size - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (values[middle] <= value) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
