package org.placet.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody probably meant: at most two letters added, lost, changed or swapped. */
final class Nearest {

    private static final int FARTHEST = 2;

    private Nearest() {}

    /** The nearest of the known words, if one is near; of a short word, half must be right. */
    static Optional<String> to(String written, Collection<String> known) {
        return known.stream()
                .filter(word -> distance(written, word) <= Math.min(FARTHEST, written.length() / 2))
                .min(Comparator.<String>comparingInt(word -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** " Did you mean 'run'?", or nothing. */
    static String hint(String written, Collection<String> known) {
        return to(written, known).map(word -> " Did you mean '" + word + "'?").orElse("");
    }

    /** The Damerau-Levenshtein distance (optimal string alignment). */
    static int distance(String one, String other) {
        var costs = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                costs[i][j] = i == 0 || j == 0 ? i + j : cheapest(costs, one, other, i, j);
            }
        }
        return costs[one.length()][other.length()];
    }

    private static int cheapest(int[][] costs, String one, String other, int i, int j) {
        int changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int cost = Math.min(costs[i - 1][j - 1] + changed, Math.min(costs[i - 1][j], costs[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
    }
}
