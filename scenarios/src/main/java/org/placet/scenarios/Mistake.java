package org.placet.scenarios;

/** The kinds of mistake that a file can have. A code is never given another meaning. */
enum Mistake {
    CANNOT_OPEN("E100"),
    SYNTAX("E101"),
    TOO_LARGE("E102"),
    ANCHOR_OR_TAG("E103"),
    UNKNOWN_KEY("E104"),
    MISSING_KEY("E105"),
    WRONG_TYPE("E106"),
    DUPLICATE_KEY("E107"),
    TOO_DEEP("E108"),
    WRONG_ROOT("E109"),
    ENCODING("E119"),

    ID_SPELLING("E110"),
    DATE("E111"),
    NUMBER("E112"),
    DURATION("E113"),
    WEIGHT("E114"),
    UNIT("E115"),
    DATE_ORDER("E116"),
    WEIGHT_COUNT("E117"),

    UNKNOWN_ACTOR("E120"),
    UNKNOWN_REQUEST("E121"),
    UNKNOWN_TENSION("E122"),
    UNKNOWN_UNDERTAKING("E123"),
    UNKNOWN_ENTRY("E124"),
    UNKNOWN_SOURCE("E125"),
    UNKNOWN_READING("E126"),
    UNKNOWN_TERM("E127"),
    UNKNOWN_POSITION("E128"),
    UNKNOWN_KIND("E129"),

    UNKNOWN_VERB("E130"),
    UNKNOWN_WORD("E131"),
    UNKNOWN_INVARIANT("E132"),
    UNKNOWN_OUTCOME("E133"),
    UNKNOWN_FILE("E134"),

    DUPLICATE_ID("E140"),
    SECOND_AUTHORITY("E141"),
    KEY_DOES_NOT_FIT("E142"),
    DETAIL_MISSING("E143"),
    SAME_THING("E144"),
    DOES_NOT_FIT("E145");

    private final String code;

    Mistake(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
