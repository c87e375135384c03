package org.placet.scenarios;

import com.google.common.collect.ImmutableMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.placet.explore.Weight;
import org.placet.model.Quantity;
import org.placet.model.When;
import org.snakeyaml.engine.v2.nodes.Node;

/** The one way to write each kind of value: texts, ids, days, numbers with their unit, words from a list. */
final class Forms {
    /** What is read where an id is missing or misspelt; no file with problems is used. */
    static final String NO_ID = "unknown";

    static final Written<String> TEXT = new Written<>("\"a text\"", "", (text, at, problems) -> Optional.of(text));
    static final Written<String> ID = new Written<>("my-id", NO_ID, Forms::id);
    static final Written<Integer> WHOLE = new Written<>("3", 0, Forms::whole);
    static final Written<Boolean> YES_OR_NO = word(
            "true", "is neither true nor false", Mistake.UNKNOWN_WORD, ImmutableMap.of("true", true, "false", false));
    static final Written<LocalDate> DAY = new Written<>("2022-12-16", LocalDate.EPOCH, Forms::day);
    static final Written<When> WHEN = new Written<>("2022-12-16", When.on(LocalDate.EPOCH), Forms::when);
    static final Written<When> DAY_OR_MONTH = new Written<>("2022-12", When.on(LocalDate.EPOCH), Forms::dayOrMonth);
    static final Written<Integer> DAYS = new Written<>("14 days", 1, Forms::days);
    static final Written<OptionalInt> AT_LEAST = new Written<>("2", OptionalInt.empty(), Forms::atLeast);
    static final Written<Weight> WEIGHT = new Written<>("1", Weight.ONE, Forms::weight);

    private static final Pattern SPELLING = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Short enough that a review of a request can add a word of its own to the id. */
    private static final int LONGEST_ID = 70;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");
    private static final Pattern DAY_SPELLING = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH_SPELLING = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern DAYS_SPELLING = Pattern.compile("([0-9]{1,5}) days?");
    private static final Pattern QUANTITY = Pattern.compile("([0-9]{1,9})( to ([0-9]{1,9}))?( (\\S.*))?");
    private static final String DAY_EXPECTED = "a day such as 2022-12-16";
    private static final String WHEN_EXPECTED = DAY_EXPECTED + ", or 2022-12-16 to 2023-01-06";

    private Forms() {}

    /** One word out of several; the first stands in for those that are not among them. */
    static <T> Written<T> word(String example, String isNone, Mistake mistake, Map<String, T> known) {
        return new Written<>(example, known.values().iterator().next(), (text, at, problems) -> {
            var value = Optional.ofNullable(known.get(text));
            if (value.isEmpty()) {
                problems.unknown(mistake, at, text, "'" + text + "' " + isNone, known.keySet());
            }
            return value;
        });
    }

    /** One of the values of an enum, by the word that files use. */
    static <E extends Enum<E>> Written<E> oneOf(String isNone, E[] values, Function<E, String> code) {
        var known = Arrays.stream(values).collect(ImmutableMap.toImmutableMap(code, value -> value));
        return word(code.apply(values[0]), isNone, Mistake.UNKNOWN_WORD, known);
    }

    /** So many of the unit that a reading counts in, exactly or from a least to a most. */
    static Written<Quantity> quantity(String unit) {
        return new Written<>("150 " + unit, Quantity.of(0), (text, at, problems) -> quantity(text, unit, at, problems));
    }

    private static Optional<String> id(String text, Node at, Problems problems) {
        if (text.length() <= LONGEST_ID && SPELLING.matcher(text).matches()) {
            return Optional.of(text);
        }
        problems.add(
                Mistake.ID_SPELLING,
                at,
                "an id is not written like this",
                "lower-case letters, digits and single dashes, at most " + LONGEST_ID + " characters",
                "for example   " + respelt(text));
        return Optional.empty();
    }

    /** The id that somebody meant who wrote capitals, spaces or underscores. */
    static String respelt(String text) {
        var lower = text.strip().toLowerCase(Locale.ROOT).replaceAll("[ _]+", "-");
        return lower.length() <= LONGEST_ID && SPELLING.matcher(lower).matches() ? lower : "my-id";
    }

    private static Optional<Integer> whole(String text, Node at, Problems problems) {
        if (DIGITS.matcher(text).matches()) {
            return Optional.of(Integer.valueOf(text));
        }
        problems.add(
                Mistake.NUMBER, at, "'" + text + "' is no whole number", "a number such as 3", "write digits only");
        return Optional.empty();
    }

    /** So many, or all of them. */
    private static Optional<OptionalInt> atLeast(String text, Node at, Problems problems) {
        if (text.equals("all")) {
            return Optional.of(OptionalInt.empty());
        }
        if (DIGITS.matcher(text).matches() && Integer.parseInt(text) > 0) {
            return Optional.of(OptionalInt.of(Integer.parseInt(text)));
        }
        problems.add(
                Mistake.NUMBER,
                at,
                "'" + text + "' is neither a number of 1 or more nor the word all",
                "a number such as 2, or all",
                "write digits only, or   all");
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String text, Node at, Problems problems) {
        var day = parsedDay(text);
        if (day.isEmpty()) {
            noteDate(text, DAY_EXPECTED, at, problems);
        }
        return day;
    }

    private static Optional<When> when(String text, Node at, Problems problems) {
        var ends = text.split(" to ", -1);
        var first = parsedDay(ends[0]);
        var last = parsedDay(ends[ends.length - 1]);
        if (ends.length > 2 || first.isEmpty() || last.isEmpty()) {
            noteDate(text, WHEN_EXPECTED, at, problems);
            return Optional.empty();
        }
        if (last.get().isBefore(first.get())) {
            problems.add(
                    Mistake.DATE_ORDER,
                    at,
                    "the interval ends before it begins",
                    "the earlier day first",
                    "write   " + last.get() + " to " + first.get());
            return Optional.empty();
        }
        return Optional.of(When.between(first.get(), last.get()));
    }

    private static Optional<When> dayOrMonth(String text, Node at, Problems problems) {
        if (!MONTH_SPELLING.matcher(text).matches()) {
            return when(text, at, problems);
        }
        try {
            var month = YearMonth.parse(text);
            return Optional.of(When.between(month.atDay(1), month.atEndOfMonth()));
        } catch (DateTimeException noMonth) {
            noteDate(text, WHEN_EXPECTED + ", or a month such as 2022-12", at, problems);
            return Optional.empty();
        }
    }

    static Optional<LocalDate> parsedDay(String text) {
        if (!DAY_SPELLING.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static void noteDate(String text, String expected, Node at, Problems problems) {
        problems.add(
                Mistake.DATE,
                at,
                "'" + text + "' is no day of the calendar",
                expected,
                "write year, month and day with dashes: 2022-12-16");
    }

    private static Optional<Integer> days(String text, Node at, Problems problems) {
        var matcher = DAYS_SPELLING.matcher(text);
        if (matcher.matches() && Integer.parseInt(matcher.group(1)) > 0) {
            return Optional.of(Integer.valueOf(matcher.group(1)));
        }
        problems.add(
                Mistake.DURATION,
                at,
                "'" + text + "' is no number of days",
                "1 day or more, such as 90 days",
                "write the number and the word days");
        return Optional.empty();
    }

    private static Optional<Weight> weight(String text, Node at, Problems problems) {
        try {
            return Optional.of(Weight.of(text));
        } catch (IllegalArgumentException noWeight) {
            problems.add(
                    Mistake.WEIGHT,
                    at,
                    "'" + text + "' is no weight",
                    "0 or more, with at most six decimal places, such as 0.25",
                    "write it like 3 or 0.25");
            return Optional.empty();
        }
    }

    private static Optional<Quantity> quantity(String text, String unit, Node at, Problems problems) {
        var matcher = QUANTITY.matcher(text);
        if (!matcher.matches()) {
            noteNumber(text, unit, at, problems);
            return Optional.empty();
        }
        int least = Integer.parseInt(matcher.group(1));
        int most = matcher.group(3) == null ? least : Integer.parseInt(matcher.group(3));
        if (most < least) {
            noteNumber(text, unit, at, problems);
            return Optional.empty();
        }
        if (!unit.equals(matcher.group(5))) {
            problems.add(
                    Mistake.UNIT,
                    at,
                    "'" + text + "' does not say how many " + unit,
                    "the number with its unit, such as 150 " + unit,
                    "write   " + Quantity.between(least, most) + " " + unit);
            return Optional.empty();
        }
        return Optional.of(Quantity.between(least, most));
    }

    private static void noteNumber(String text, String unit, Node at, Problems problems) {
        problems.add(
                Mistake.NUMBER,
                at,
                "'" + text + "' is no number of " + unit,
                "150 " + unit + ", or 100 to 1000 " + unit,
                "write digits without commas, the smaller number first, and the unit");
    }
}
