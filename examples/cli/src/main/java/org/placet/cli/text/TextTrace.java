package org.placet.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placet.cli.tell.Because;
import org.placet.cli.tell.Ending;
import org.placet.cli.tell.Line;
import org.placet.cli.tell.MadeBy;
import org.placet.cli.tell.Replay;
import org.placet.model.Label;
import org.placet.run.Trace;

/** A run as text: what happened step by step, how it ended, what was checked, and how to see it again. */
public final class TextTrace {

    /** Below this width the columns stand under each other. */
    private static final int NARROW = 64;

    /** Nobody reads longer lines. */
    private static final int WIDE = 110;

    /** The width of a file, whatever the screen. */
    private static final int PAPER = 80;

    private static final int NOTE = 7;
    private static final int LEAD = 4;
    private static final int LABEL = 10;
    private static final int DOES = 3;
    private static final int COUNTS = 4;

    private final Trace trace;
    private final Replay replay;
    private final int width;
    private final Ink ink;
    private final List<String> lines = new ArrayList<>();

    private TextTrace(Trace trace, Replay replay, int width, Ink ink) {
        this.trace = trace;
        this.replay = replay;
        this.width = Math.min(width, WIDE);
        this.ink = ink;
    }

    /** The run for a screen of this width, with a line end after each line. */
    public static String of(Trace trace, Replay replay, int width, Ink ink) {
        var text = new TextTrace(trace, replay, width, ink);
        text.head();
        text.steps();
        text.ending();
        return text.done();
    }

    /** The same for a file: 80 columns, and at its end what made it. */
    public static String forFile(Trace trace, Replay replay) {
        var made = MadeBy.of(trace);
        return of(trace, replay, PAPER, Ink.PLAIN)
                + "Made by   placet " + made.version() + "\n"
                + "          scenario " + made.scenarioHash() + "\n"
                + "          rules    " + made.rulesHash() + "\n";
    }

    private void head() {
        var story = trace.scenario().story();
        var label = story.label().name() + ", reading: "
                + trace.scenario().reading().id();
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
        lines.add("");
    }

    private void steps() {
        var told = Line.of(trace);
        var rows = told.stream().map(TextTrace::cells).toList();
        var table = new Table(List.of("", "date", "who", "does", "counts?"), rows, DOES, width);
        if (width >= NARROW) {
            lines.add(ink.faint(table.head()));
        }
        for (int i = 0; i < told.size(); i++) {
            if (width >= NARROW) {
                lines.addAll(table.row(rows.get(i)));
            } else {
                stacked(rows.get(i));
            }
            notes(told.get(i), table.startOf(COUNTS));
        }
        lines.add("");
    }

    private static List<String> cells(Line line) {
        var number = String.format("%2d", line.step().number());
        return List.of(number, line.date(), line.who(), line.does(), line.counts());
    }

    private void stacked(List<String> cells) {
        lines.addAll(Paragraph.labelled(cells.get(0), LEAD, cells.get(1) + "  " + cells.get(2), width));
        lines.addAll(Paragraph.labelled("", LEAD, cells.get(DOES), width));
        lines.addAll(Paragraph.labelled("", LEAD, "counts? " + cells.get(COUNTS), width));
    }

    private void notes(Line line, int column) {
        line.meanwhile().forEach(this::note);
        if (!line.step().counts() || line.isDecision()) {
            line.because().forEach(because -> note(because, column));
        }
        line.violation().ifPresent(this::note);
        if (line.movesLevelAside()) {
            note(Stream.concat(
                            Stream.of("L" + line.level().substring(1) + "."),
                            line.consequences().stream().map(Because::sentence))
                    .collect(Collectors.joining(" ")));
        }
        if (line.isDecision()) {
            if (!line.others().open().isEmpty()) {
                note("Also open then: " + line.others().open() + ".");
            }
            if (!line.others().closed().isEmpty()) {
                note("Not open: " + line.others().closed() + ".");
            }
        }
    }

    private void note(String text) {
        lines.addAll(Paragraph.labelled("", indent(), text, width));
    }

    /** The sentence, and under "counts?" the rule and the sources, if both have room on one line. */
    private void note(Because because, int column) {
        var sentence = Paragraph.labelled("", indent(), because.sentence(), width);
        var references = because.references(trace.scenario());
        var last = sentence.get(sentence.size() - 1);
        int length = Paragraph.length(last);
        if (width >= NARROW && length + 2 + Paragraph.length(references) <= width) {
            int start = Math.min(Math.max(column, length + 2), width - Paragraph.length(references));
            sentence.set(sentence.size() - 1, Paragraph.pad(last, start) + ink.faint(references));
            lines.addAll(sentence);
        } else {
            lines.addAll(sentence);
            Paragraph.labelled("", indent(), references, width).forEach(line -> lines.add(ink.faint(line)));
        }
    }

    private int indent() {
        return width >= NARROW ? NOTE : LEAD + 2;
    }

    private void ending() {
        var ending = Ending.of(trace);
        var told = Stream.of(
                Stream.of(ending.outcome()),
                ending.drawn().stream(),
                ending.duration().stream(),
                ending.expectations().stream());
        labelled("Outcome", told.flatMap(one -> one).toList());
        labelled(
                "Done",
                ending.authorised().stream().map(one -> one + ": authorised.").toList());
        labelled(
                "Checks",
                Stream.concat(Stream.of(ending.checks()), ending.recorded().stream())
                        .toList());
        labelled("Broken", ending.broken());
        labelled("Unmet", trace.unmet());
        labelled("Cut", trace.cut().stream().toList());
        labelled("Replay", List.of(replay.command()));
        labelled("", List.of(Ending.NO_FORECAST));
    }

    private void labelled(String label, List<String> texts) {
        var lead = label;
        for (var text : texts) {
            for (var line : Paragraph.labelled("", LABEL, text, width)) {
                var start = Paragraph.pad(lead, LABEL);
                lines.add(lead.isEmpty() ? line : ink.strong(start) + line.substring(LABEL));
                lead = "";
            }
        }
    }

    private String done() {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
