package org.placet.cli.tell;

import java.util.Comparator;

/** The order in which keys of sources are listed: by their words, and by their numbers as numbers, so A5 before A10. */
public final class KeyOrder {

    /** The order. */
    public static final Comparator<String> OF_KEYS = Comparator.comparing(KeyOrder::padded);

    private static final int WIDEST = 6;

    private KeyOrder() {}

    private static String padded(String key) {
        var text = new StringBuilder();
        int at = 0;
        while (at < key.length()) {
            int end = at;
            while (end < key.length() && Character.isDigit(key.charAt(end))) {
                end++;
            }
            if (end > at) {
                text.append("0".repeat(Math.max(0, WIDEST - (end - at)))).append(key, at, end);
                at = end;
            } else {
                text.append(key.charAt(at++));
            }
        }
        return text.toString();
    }
}
