package org.placet.position;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;
import java.util.List;

/**
 * What several actors want together, by their weights: a baseline to hold beside what the procedure allows. It decides
 * nothing.
 *
 * <p>Both points lie between the lowest and the highest stand, move along when the ruler is shifted or stretched, do
 * not depend on the order of the actors, and ignore an actor without weight.
 *
 * @see FinalApproval what the procedure makes of it
 */
public final class Wanted {

    /** Sums of weights that differ by less than this share are the same. */
    private static final double SAME = 1e-12;

    private final List<Stand> stands;
    private final double weight;

    private Wanted(List<Stand> stands, double weight) {
        this.stands = stands;
        this.weight = weight;
    }

    /**
     * What these actors want.
     *
     * @throws IllegalArgumentException if none of them has any weight
     */
    public static Wanted by(List<Stand> stands) {
        var sorted = stands.stream()
                .sorted(Comparator.comparingDouble(Stand::at).thenComparing(Stand::who))
                .toList();
        double weight = sorted.stream().mapToDouble(Stand::weight).sum();
        checkArgument(weight > 0, "Nobody has any weight, so nothing is wanted: %s", stands);
        return new Wanted(sorted, weight);
    }

    /** The mean of all stands by weight: the compromise model (van den Bos 1991). */
    public double mean() {
        return stands.stream().mapToDouble(stand -> stand.weight() * stand.at()).sum() / weight;
    }

    /**
     * The lowest stand at which half of all weight is reached: no other point wins against it if each actor votes with
     * its weight for the nearer one (Black 1948). Where two stands share the middle it is the lower one.
     */
    public double median() {
        double reached = 0;
        for (var stand : stands) {
            reached += stand.weight();
            if (reached >= weight / 2 - SAME * weight) {
                return stand.at();
            }
        }
        return stands.get(stands.size() - 1).at();
    }
}
