package org.placet.model;

import java.util.regex.Pattern;

/** The one spelling of ids: letters, digits and single dashes, so that they need no quotes anywhere. */
final class Ids {

    private static final Pattern SPELLING = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Longer ids are a mistake or an attack; nothing that a person writes comes near. */
    private static final int LONGEST = 80;

    private Ids() {}

    static void check(String value) {
        if (value.length() > LONGEST || !SPELLING.matcher(value).matches()) {
            var shown = value.length() > LONGEST ? value.substring(0, LONGEST) + "..." : value;
            throw new IllegalArgumentException("An id is lower-case letters and digits with single dashes, at most "
                    + LONGEST + " characters; seen '" + shown + "'");
        }
    }
}
