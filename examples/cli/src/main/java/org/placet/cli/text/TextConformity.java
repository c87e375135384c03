package org.placet.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.placet.cli.tell.Ending;
import org.placet.cli.tell.Line;
import org.placet.explain.Conformity;
import org.placet.model.Support;
import org.placet.run.Step;

/** The dated record of a story and which of its events each reading accepts, as text. */
public final class TextConformity {

    private static final int INDENT = 4;

    private final Conformity conformity;
    private final Sheet sheet;

    private TextConformity(Conformity conformity, Sheet sheet) {
        this.conformity = conformity;
        this.sheet = sheet;
    }

    /** All of it for a screen of this width, with a line end after each line. */
    public static String of(Conformity conformity, String command, int width, Ink ink) {
        var text = new TextConformity(conformity, new Sheet(width, ink));
        text.write(command);
        return text.sheet.done();
    }

    private void write(String command) {
        var story = conformity.record().scenario().story();
        wrap(story.title() + " (" + story.label().name() + "): its record under " + readings());
        wrap(Ending.label(story.label()));
        sheet.gap();
        events();
        sheet.gap();
        wrap("Columns: "
                + String.join(
                        ", ",
                        IntStream.range(0, conformity.readings().size())
                                .mapToObj(at -> letter(at) + " "
                                        + conformity.readings().get(at).reading())
                                .toList())
                + ". + accepts the event as it is recorded, ! does not.");
        sheet.gap();
        sheet.list(
                "The first event that a reading does not accept",
                conformity.readings().stream().map(this::first).toList());
        sheet.list(
                "Disputed points: events that stand on somebody's word",
                conformity.record().steps().stream()
                        .filter(TextConformity::isDisputed)
                        .map(this::disputed)
                        .toList());
        sheet.labelled("Replay", List.of(command));
        sheet.labelled("", List.of(Ending.NO_FORECAST));
    }

    private String readings() {
        int number = conformity.readings().size();
        return number + (number == 1 ? " reading" : " readings");
    }

    private void events() {
        var heads = new ArrayList<>(List.of("", "date", "what is recorded"));
        for (int at = 0; at < conformity.readings().size(); at++) {
            heads.add(letter(at));
        }
        var lines = Line.of(conformity.record());
        var rows = IntStream.range(0, lines.size())
                .mapToObj(at -> row(at, lines.get(at)))
                .toList();
        var table = new Table(heads, rows, 2, sheet.width());
        sheet.addFaint(table.head());
        rows.forEach(row -> sheet.add(table.row(row)));
    }

    private List<String> row(int at, Line line) {
        var cells = new ArrayList<>(List.of(
                String.format(Locale.ROOT, "%2d", line.step().number()),
                line.date(),
                line.who() + " " + line.does() + (line.step().counts() ? "" : " (refused)")));
        conformity
                .readings()
                .forEach(one ->
                        cells.add(at < one.accepts().size() && one.accepts().get(at) ? "+" : "!"));
        return cells;
    }

    private static String letter(int at) {
        return String.valueOf((char) ('a' + at));
    }

    private String first(Conformity.Held one) {
        return one.reading() + ": "
                + one.audit()
                        .first()
                        .map(finding -> "event " + finding.step().number() + ", "
                                + finding.step().date() + ", "
                                + finding.step().sentence() + " "
                                + (finding.event().counted()
                                        ? finding.whyNot().sentence()
                                        : "It is recorded as refused, and it counts here."))
                        .orElse("none; it accepts every event of the record.");
    }

    private static boolean isDisputed(Step step) {
        return step.claim().by().isPresent() || step.claim().support() != Support.CONFIRMED;
    }

    private String disputed(Step step) {
        var scenario = conformity.record().scenario();
        var by = step.claim()
                .by()
                .map(who -> ", on the word of " + scenario.nameOf(who))
                .orElse("");
        return "event " + step.number() + ": " + step.sentence() + " "
                + Ending.word(step.claim().support()) + by + " ["
                + String.join(", ", step.claim().sources()) + "]";
    }

    private void wrap(String text) {
        sheet.add(Paragraph.wrap(text, sheet.width()));
    }
}
