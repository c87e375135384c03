package org.placet.cli.text;

import java.util.List;
import org.placet.cli.tell.Ending;
import org.placet.cli.tell.Turn;
import org.placet.explain.Pivots;

/** The steps on which a run turned, in sentences that can be read aloud. */
public final class TextPivots {

    private static final int INDENT = 3;
    private static final int ITEM = 5;

    private TextPivots() {}

    /** The text for a screen of this width, with a line end after each line. */
    public static String of(Pivots pivots, String replay, int width, Ink ink) {
        var sheet = new Sheet(width, ink);
        sheet.head(pivots.trace().scenario());
        Turn.summary(pivots).forEach(line -> sheet.add(Paragraph.wrap(line, sheet.width())));
        sheet.gap();
        for (var turn : Turn.of(pivots)) {
            sheet.add(Paragraph.wrap(turn.step(), sheet.width()));
            turn.says().forEach(line -> sheet.add(Paragraph.labelled("", INDENT, line, sheet.width())));
            if (!turn.instead().isEmpty()) {
                sheet.add(Paragraph.labelled(
                        "", INDENT, "What else was possible there, and would have closed something:", sheet.width()));
            }
            turn.instead().forEach(line -> sheet.add(Paragraph.labelled("   -", ITEM, line, sheet.width())));
            sheet.gap();
        }
        if (pivots.pivots().stream().anyMatch(one -> !one.before().isEmpty())) {
            sheet.labelled("Odds", List.of("Which end comes first, computed from illustrative weights, not data."));
        }
        sheet.labelled("Replay", List.of(replay, Ending.NO_FORECAST));
        return sheet.done();
    }
}
