package org.placet.cli.text;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.placet.model.Reading;
import org.placet.model.Source;
import org.placet.model.Sourced;

/** The readings of the law as text: what each holds, where it comes from, and who disputes it. */
public final class TextReadings {

    private static final int INDENT = 4;

    private TextReadings() {}

    /** These readings for a screen of this width, with a line end after each line. */
    public static String of(List<Reading> readings, List<Source> sources, int width, Ink ink) {
        var known = sources.stream().collect(Collectors.toMap(Source::id, Function.identity(), (one, same) -> one));
        var sheet = new Sheet(width, ink);
        for (var reading : readings) {
            sheet.add(List.of(ink.strong(reading.id())));
            sheet.add(Paragraph.labelled("", 2, reading.title() + ".", sheet.width()));
            sheet.add(Paragraph.labelled("", 2, reading.says(), sheet.width()));
            sheet.add(Paragraph.labelled("", 2, "Comes from:", sheet.width()));
            reading.sources().forEach(key -> sheet.add(item(where(key, known), sheet)));
            sheet.add(Paragraph.labelled("", 2, "Disputed by:", sheet.width()));
            reading.disputes()
                    .forEach(one -> sheet.add(item(
                            one.who() + ": " + one.says() + " [" + String.join(", ", one.sources()) + "]", sheet)));
            if (reading.disputes().isEmpty()) {
                sheet.add(item("nobody, as far as the file says", sheet));
            }
            sheet.gap();
        }
        sheet.add(Paragraph.wrap(
                "Placet does not choose between them. Where two of them part: ./placet readings "
                        + readings.stream().skip(1).limit(2).map(Reading::id).collect(Collectors.joining(" "))
                        + " sc-00",
                sheet.width()));
        return sheet.done();
    }

    private static List<String> item(String text, Sheet sheet) {
        return Paragraph.labelled("  - ", INDENT, text, sheet.width());
    }

    private static String where(String key, Map<String, Source> known) {
        var source = known.get(key);
        if (source == null) {
            return key.equals(Sourced.ASSUMPTION) ? "an assumption of the author" : key;
        }
        return key + ": " + source.where() + (source.seen().equals("recall") ? " (not verified)" : "");
    }
}
