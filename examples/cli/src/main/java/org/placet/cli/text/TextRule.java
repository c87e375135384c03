package org.placet.cli.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.placet.advice.Rule;
import org.placet.model.Sourced;

/** One rule as text: what it says, which question it answers, where it comes from, and how it is written. */
public final class TextRule {

    private static final Pattern QUESTION = Pattern.compile("when\\s+(?:\\$\\w+\\s*:\\s*)?(\\w+)\\s*\\(");

    private TextRule() {}

    /**
     * The rule for a screen of this width, with a line end after each line.
     *
     * @param citations what the keys mean that rules cite
     */
    public static String of(Rule rule, Map<String, String> citations, int width, Ink ink) {
        var sheet = new Sheet(width, ink);
        sheet.add(List.of(ink.strong(rule.id())));
        sheet.add(Paragraph.wrap(rule.name() + ".", sheet.width()));
        sheet.gap();
        sheet.labelled("Says", List.of(rule.template()));
        sheet.labelled("Answers", List.of(question(rule)));
        sheet.labelled("Not found", rule.absent());
        sheet.labelled(
                "Source",
                rule.sources().stream().map(key -> source(key, citations)).toList());
        sheet.gap();
        sheet.add(rule.text().lines().toList());
        return sheet.done();
    }

    private static String question(Rule rule) {
        var found = QUESTION.matcher(rule.text());
        var first = found.find() ? found.group(1) : "";
        return switch (first) {
            case "" -> "no single question";
            case "Turn" -> "What may an actor attempt now? (Turn)";
            case "Happened" -> "What follows from what happened? (Happened)";
            default -> "Would this act count, and if not, why? (" + first + ")";
        };
    }

    private static String source(String key, Map<String, String> citations) {
        var known = citations.get(key);
        if (known != null) {
            return key + ": " + known;
        }
        return key.equals(Sourced.ASSUMPTION) ? "an assumption of the author" : key;
    }
}
