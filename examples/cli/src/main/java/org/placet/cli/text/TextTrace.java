package org.placet.cli.text;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placet.cli.tell.Because;
import org.placet.cli.tell.Ending;
import org.placet.cli.tell.Line;
import org.placet.cli.tell.MadeBy;
import org.placet.cli.tell.Replay;
import org.placet.run.Trace;

/** A run as text: what happened step by step, how it ended, what was checked, and how to see it again. */
public final class TextTrace {

    /** The width of a file, whatever the screen. */
    private static final int PAPER = 80;

    private static final int NOTE = 7;
    private static final int LEAD = 4;
    private static final int DOES = 3;
    private static final int COUNTS = 4;

    private final Trace trace;
    private final String replay;
    private final Ink ink;
    private final Sheet sheet;

    private TextTrace(Trace trace, String replay, int width, Ink ink) {
        this.trace = trace;
        this.replay = replay;
        this.ink = ink;
        this.sheet = new Sheet(width, ink);
    }

    /** The run for a screen of this width, with a line end after each line. */
    public static String of(Trace trace, Replay replay, int width, Ink ink) {
        return of(trace, replay.command(), List.of(), width, ink);
    }

    /** The same for a run that another command shows again, with notes before the first step. */
    public static String of(Trace trace, String command, List<String> notes, int width, Ink ink) {
        var text = new TextTrace(trace, command, width, ink);
        text.sheet.head(trace.scenario());
        if (!notes.isEmpty()) {
            notes.forEach(note -> text.sheet.add(Paragraph.wrap(note, text.sheet.width())));
            text.sheet.gap();
        }
        text.steps();
        text.ending();
        return text.sheet.done();
    }

    /** The same for a file: 80 columns, and at its end what made it. */
    public static String forFile(Trace trace, Replay replay) {
        var made = MadeBy.of(trace);
        return of(trace, replay, PAPER, Ink.PLAIN)
                + "Made by   placet " + made.version() + "\n"
                + "          scenario " + made.scenarioHash() + "\n"
                + "          rules    " + made.rulesHash() + "\n";
    }

    private void steps() {
        var told = Line.of(trace);
        var rows = told.stream().map(TextTrace::cells).toList();
        var table = new Table(List.of("", "date", "who", "does", "counts?"), rows, DOES, sheet.width());
        if (!sheet.isNarrow()) {
            sheet.addFaint(table.head());
        }
        for (int i = 0; i < told.size(); i++) {
            if (!sheet.isNarrow()) {
                sheet.add(table.row(rows.get(i)));
            } else {
                stacked(rows.get(i));
            }
            notes(told.get(i), table.startOf(COUNTS));
        }
        sheet.gap();
    }

    private static List<String> cells(Line line) {
        var number = String.format("%2d", line.step().number());
        return List.of(number, line.date(), line.who(), line.does(), line.counts());
    }

    private void stacked(List<String> cells) {
        sheet.add(Paragraph.labelled(cells.get(0), LEAD, cells.get(1) + "  " + cells.get(2), sheet.width()));
        sheet.add(Paragraph.labelled("", LEAD, cells.get(DOES), sheet.width()));
        sheet.add(Paragraph.labelled("", LEAD, "counts? " + cells.get(COUNTS), sheet.width()));
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
        sheet.add(Paragraph.labelled("", indent(), text, sheet.width()));
    }

    /** The sentence, and under "counts?" the rule and the sources, if both have room on one line. */
    private void note(Because because, int column) {
        var sentence = Paragraph.labelled("", indent(), because.sentence(), sheet.width());
        var references = because.references(trace.scenario());
        var last = sentence.get(sentence.size() - 1);
        int length = Paragraph.length(last);
        if (!sheet.isNarrow() && length + 2 + Paragraph.length(references) <= sheet.width()) {
            int start = Math.min(Math.max(column, length + 2), sheet.width() - Paragraph.length(references));
            sentence.set(sentence.size() - 1, Paragraph.pad(last, start) + ink.faint(references));
            sheet.add(sentence);
        } else {
            sheet.add(sentence);
            Paragraph.labelled("", indent(), references, sheet.width()).forEach(sheet::addFaint);
        }
    }

    private int indent() {
        return !sheet.isNarrow() ? NOTE : LEAD + 2;
    }

    private void ending() {
        var ending = Ending.of(trace);
        var told = Stream.of(
                Stream.of(ending.outcome()),
                ending.drawn().stream(),
                ending.duration().stream(),
                ending.expectations().stream());
        sheet.labelled("Outcome", told.flatMap(one -> one).toList());
        sheet.labelled(
                "Done",
                ending.authorised().stream().map(one -> one + ": authorised.").toList());
        sheet.labelled(
                "Checks",
                Stream.concat(Stream.of(ending.checks()), ending.recorded().stream())
                        .toList());
        sheet.labelled("Broken", ending.broken());
        sheet.labelled("Unmet", trace.unmet());
        sheet.labelled("Cut", trace.cut().stream().toList());
        sheet.labelled("Replay", List.of(replay));
        sheet.labelled("", List.of(Ending.NO_FORECAST));
    }
}
