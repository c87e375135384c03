package org.placet.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.placet.model.Source;
import org.placet.scenarios.Coverage;

/** Sources as text, and what of the source article is used where. */
public final class TextSources {

    private static final int INDENT = 4;

    private TextSources() {}

    /** These sources for a screen of this width, with a line end after each line. */
    public static String of(List<Source> sources, int width, Ink ink) {
        var sheet = new Sheet(width, ink);
        for (var one : sources) {
            sheet.add(List.of(ink.strong(one.id())));
            sheet.add(Paragraph.labelled("", INDENT, one.says(), sheet.width()));
            var seen = one.seen().equals("recall") ? "; not verified" : "";
            sheet.add(Paragraph.labelled(
                    "",
                    INDENT,
                    one.where() + " (" + one.kind() + "; confidence " + one.confidence() + seen + ")",
                    sheet.width()));
            one.note().ifPresent(note -> sheet.add(Paragraph.labelled("", INDENT, note, sheet.width())));
        }
        sheet.gap();
        sheet.add(Paragraph.wrap(
                sources.size() + (sources.size() == 1 ? " source" : " sources")
                        + ", each in paraphrase. What was not seen again says that it is not verified.",
                sheet.width()));
        return sheet.done();
    }

    /** What is used where. */
    public static String of(Coverage coverage, int width, Ink ink) {
        var sheet = new Sheet(width, ink);
        sheet.add(List.of(ink.strong("The sentences of the article")));
        coverage.sentences().forEach(line -> line(line, sheet));
        sheet.gap();
        sheet.add(List.of(ink.strong("The actors of the article")));
        coverage.actors().forEach(line -> line(line, sheet));
        sheet.gap();
        sheet.add(Paragraph.wrap(counted("sentences", coverage.sentences()), sheet.width()));
        sheet.add(Paragraph.wrap(counted("actors", coverage.actors()), sheet.width()));
        sheet.add(Paragraph.wrap("Where each is used is looked up in the shipped files.", sheet.width()));
        return sheet.done();
    }

    private static void line(Coverage.Line line, Sheet sheet) {
        sheet.add(Paragraph.labelled(line.id(), labelOf(line), line.says(), sheet.width()));
        used(line).forEach(text -> sheet.add(Paragraph.labelled("", INDENT, text, sheet.width())));
    }

    private static int labelOf(Coverage.Line line) {
        return Math.max(INDENT, Paragraph.length(line.id()) + 1);
    }

    private static List<String> used(Coverage.Line line) {
        var texts = new ArrayList<String>();
        if (!line.uses().isEmpty()) {
            texts.add("Used in: "
                    + line.uses().entrySet().stream()
                            .map(use -> use.getKey() + " (" + String.join(", ", use.getValue()) + ")")
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        line.because().ifPresent(why -> texts.add("Not used: " + why + "."));
        if (line.isGap()) {
            texts.add("A GAP: nothing uses it, and nothing says why.");
        }
        if (line.isStale()) {
            texts.add("A GAP: it is used, and the coverage file says that it is not.");
        }
        return texts;
    }

    private static String counted(String what, List<Coverage.Line> lines) {
        long used = lines.stream().filter(line -> !line.uses().isEmpty()).count();
        long gaps =
                lines.stream().filter(line -> line.isGap() || line.isStale()).count();
        return lines.size() + " " + what + ": " + used + " used, " + (lines.size() - used) + " not, "
                + (gaps == 0 ? "no gap." : gaps + (gaps == 1 ? " gap." : " gaps."));
    }
}
