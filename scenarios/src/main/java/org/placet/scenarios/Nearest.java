package org.placet.scenarios;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the known word that somebody meant: at most two letters wrong, missing, extra or swapped, and of a short word no
 * more than half. Capitals, and spaces or underscores for dashes, are no difference.
 */
public final class Nearest {
    private static final int FARTHEST = 2;

    /** Nothing that a person mistypes is longer, and comparing costs the product of the lengths. */
    private static final int LONGEST = 80;

    private Nearest() {}

    /** The nearest word; the first of them where several are as near. */
    public static Optional<String> to(String written, Collection<String> known) {
        Optional<String> best = Optional.empty();
        int least = Math.min(FARTHEST, written.length() / 2) + 1;
        var plain = plain(written);
        for (var word : known) {
            int distance = distance(plain, plain(word));
            if (distance < least) {
                best = Optional.of(word);
                least = distance;
            }
        }
        return best;
    }

    /** In small letters and with dashes, as ids are: who writes KFOR or 'serbian forces' got every letter right. */
    private static String plain(String word) {
        return word.length() > LONGEST
                ? word
                : word.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }

    /** " Did you mean 'run'?", or nothing where no known word is near. */
    public static String hint(String written, Collection<String> known) {
        return to(written, known).map(word -> " Did you mean '" + word + "'?").orElse("");
    }

    /** The Damerau-Levenshtein distance in its restricted form: no letter is moved twice. */
    static int distance(String one, String other) {
        if (one.length() > LONGEST || Math.abs(one.length() - other.length()) > FARTHEST) {
            return FARTHEST + 1;
        }
        var table = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            table[i][0] = i;
        }
        for (int j = 0; j <= other.length(); j++) {
            table[0][j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            for (int j = 1; j <= other.length(); j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                table[i][j] = Math.min(Math.min(table[i - 1][j], table[i][j - 1]) + 1, table[i - 1][j - 1] + change);
                if (isSwap(one, i, other, j)) {
                    table[i][j] = Math.min(table[i][j], table[i - 2][j - 2] + 1);
                }
            }
        }
        return table[one.length()][other.length()];
    }

    private static boolean isSwap(String one, int i, String other, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
