package org.placet.explore;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.math.LongMath;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Draws one of several possibilities by weight, with one lot, however many there are (Walker 1974, Vose 1991). All
 * numbers are whole, so each chance is exactly the weight over the sum.
 */
final class Lots {

    // Possibility i is drawn for lots i * total .. i * total + own[i] - 1, the other one for the rest of that row.
    private final long[] own;
    private final int[] other;
    private final int[] places;
    private final long total;

    private Lots(long[] own, int[] other, int[] places, long total) {
        this.own = own;
        this.other = other;
        this.places = places;
        this.total = total;
    }

    /** Draws places of this list. */
    static Lots of(long[] weights) {
        var places = IntStream.range(0, weights.length)
                .filter(place -> weights[place] > 0)
                .toArray();
        return of(IntStream.of(places).mapToLong(place -> weights[place]).toArray(), places);
    }

    private static Lots of(long[] weights, int[] places) {
        var divisor = 0L;
        for (var weight : weights) {
            divisor = LongMath.gcd(divisor, weight);
        }
        var total = 0L;
        var own = new long[weights.length];
        for (var i = 0; i < own.length; i++) {
            own[i] = weights[i] / divisor;
            total = LongMath.saturatedAdd(total, own[i]);
        }
        checkArgument(
                own.length == 0 || total <= Long.MAX_VALUE / own.length,
                "The weights %s, in millionths, differ by too much to draw lots from.",
                Arrays.toString(weights));
        var lots = new Lots(own, new int[own.length], places, total);
        lots.fillRows();
        return lots;
    }

    /** Each row has room for the mean: what is short of it is filled up from what is above it. */
    private void fillRows() {
        var size = own.length;
        var left = new long[size];
        var small = new IntList();
        var large = new IntList();
        for (var i = 0; i < size; i++) {
            left[i] = own[i] * size;
            (left[i] < total ? small : large).add(i);
        }
        while (small.size() > 0 && large.size() > 0) {
            var poor = small.removeLast();
            var rich = large.removeLast();
            own[poor] = left[poor];
            other[poor] = rich;
            left[rich] -= total - left[poor];
            (left[rich] < total ? small : large).add(rich);
        }
        while (large.size() > 0) {
            own[large.removeLast()] = total;
        }
    }

    /** Whether nothing can be drawn, since nothing has a weight. */
    boolean isEmpty() {
        return places.length == 0;
    }

    /** The place of what is drawn; lots must not be empty. A sure thing draws no lot. */
    int draw(RandomGenerator random) {
        if (places.length == 1) {
            return places[0];
        }
        var lot = random.nextLong(total * own.length);
        var row = (int) (lot / total);
        return places[lot % total < own[row] ? row : other[row]];
    }
}
