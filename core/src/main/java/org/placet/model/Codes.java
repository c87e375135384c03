package org.placet.model;

import java.util.Locale;

/** One spelling for the names of enums: UPPER_CASE in Java, JSON and output, lower case with dashes in files. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
