package org.placet.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.placet.cli.tell.Card;
import org.placet.cli.tell.Ending;

/** A scenario as text, before anything happens: who takes part, what each has said, what is asked, what is open. */
public final class TextCard {

    private static final int WIDE = 110;
    private static final int INDENT = 2;

    private final Card card;
    private final int width;
    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    private TextCard(Card card, int width, Ink ink) {
        this.card = card;
        this.width = Math.min(width, WIDE);
        this.ink = ink;
    }

    /** The card for a screen of this width, with a line end after each line. */
    public static String of(Card card, int width, Ink ink) {
        var text = new TextCard(card, width, ink);
        text.write();
        return text.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private void write() {
        Paragraph.wrap(card.title(), width).forEach(line -> lines.add(ink.strong(line)));
        lines.addAll(Paragraph.wrap(card.question(), width));
        lines.addAll(Paragraph.wrap(card.label(), width));
        lines.addAll(Paragraph.wrap(card.reading(), width));
        for (var section : card.sections()) {
            if (!section.items().isEmpty()) {
                lines.add("");
                Paragraph.wrap(section.title(), width).forEach(line -> lines.add(ink.strong(line)));
                section.items().forEach(this::item);
            }
        }
        lines.add("");
        lines.addAll(Paragraph.wrap("Run it: " + card.command(), width));
        lines.addAll(Paragraph.wrap(Ending.NO_FORECAST, width));
    }

    private void item(String text) {
        lines.addAll(Paragraph.labelled("-", INDENT, text, width));
    }
}
