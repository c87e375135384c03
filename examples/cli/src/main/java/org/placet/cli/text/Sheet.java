package org.placet.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.placet.cli.tell.Ending;
import org.placet.model.Label;
import org.placet.model.Scenario;

/** Lines of text for a screen, one after another, in the few shapes that all texts here share. */
final class Sheet {

    /** Below this width the columns stand under each other. */
    static final int NARROW = 64;

    /** Nobody reads longer lines. */
    private static final int WIDE = 110;

    private static final int LABEL = 10;
    private static final int ITEM = 2;

    private final int width;
    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    Sheet(int width, Ink ink) {
        this.width = Math.min(width, WIDE);
        this.ink = ink;
    }

    int width() {
        return width;
    }

    boolean isNarrow() {
        return width < NARROW;
    }

    /** What the story is: title, label, reading, question, and in plain words that it is no history. */
    void head(Scenario scenario) {
        var story = scenario.story();
        var label = story.label().name() + ", reading: " + scenario.reading().id();
        int gap = width - Paragraph.length(story.title()) - Paragraph.length(label);
        if (gap >= 2) {
            lines.add(ink.strong(story.title()) + " ".repeat(gap) + label);
        } else {
            Paragraph.wrap(story.title(), width).forEach(line -> lines.add(ink.strong(line)));
            lines.addAll(Paragraph.wrap(label, width));
        }
        lines.addAll(Paragraph.wrap(story.question(), width));
        if (story.label() != Label.HISTORICAL) {
            lines.addAll(Paragraph.wrap(Ending.label(story.label()), width));
        }
        Ending.set(scenario).ifPresent(set -> lines.addAll(Paragraph.wrap(set, width)));
        gap();
    }

    /** Texts with a label before the first of them. */
    void labelled(String label, List<String> texts) {
        var lead = label;
        for (var text : texts) {
            for (var line : Paragraph.labelled("", LABEL, text, width)) {
                var start = Paragraph.pad(lead, LABEL);
                lines.add(lead.isEmpty() ? line : ink.strong(start) + line.substring(LABEL));
                lead = "";
            }
        }
    }

    /** A heading and a list under it; nothing where the list is empty. */
    void list(String heading, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        Paragraph.wrap(heading, width).forEach(line -> lines.add(ink.strong(line)));
        items.forEach(item -> lines.addAll(Paragraph.labelled("-", ITEM, item, width)));
        gap();
    }

    /** Lines as they are. */
    void add(List<String> more) {
        lines.addAll(more);
    }

    /** A faint line. */
    void addFaint(String line) {
        lines.add(ink.faint(line));
    }

    /** An empty line. */
    void gap() {
        lines.add("");
    }

    /** All lines, each with a line end. */
    String done() {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
