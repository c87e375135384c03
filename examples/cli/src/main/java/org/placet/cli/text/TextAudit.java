package org.placet.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.placet.explain.Audit;

/** What an audit found, in sentences that can be read aloud. */
public final class TextAudit {

    private static final int WIDEST = 80;

    private TextAudit() {}

    /** The finding for a screen of this width, with a line end after each line. */
    public static String of(String log, Audit audit, int width) {
        int most = Math.min(width, WIDEST);
        var lines = new ArrayList<String>();
        var scenario = audit.trace().scenario();
        int events = scenario.timeline().size();
        lines.addAll(Paragraph.wrap(
                log + ": " + events + (events == 1 ? " event" : " events") + ", held against " + scenario.id()
                        + ", reading: " + scenario.reading().id(),
                most));
        if (audit.first().isEmpty()) {
            lines.addAll(Paragraph.wrap(
                    "Every event conforms: what is recorded as having counted counts, and what is recorded as"
                            + " refused does not.",
                    most));
            return joined(lines);
        }
        var finding = audit.first().get();
        var where = finding.event().line() > 0 ? "Line " + finding.event().line() + ", event " : "Event ";
        lines.add("");
        lines.addAll(Paragraph.wrap(
                where + finding.step().number() + ", " + finding.step().date() + ": "
                        + finding.step().sentence(),
                most));
        lines.addAll(Paragraph.wrap(
                finding.event().counted()
                        ? "It does not conform: it is recorded as having counted, and it does not. "
                                + finding.whyNot().sentence()
                        : "It does not conform: it is recorded as refused, and it counts.",
                most));
        return joined(lines)
                + TextWhyNot.grounds(audit.trace(), finding.whyNot(), most)
                + further(audit.further(), most);
    }

    private static String further(int number, int width) {
        return number == 0
                ? ""
                : "\n"
                        + joined(Paragraph.wrap(
                                number + (number == 1 ? " later event does" : " later events do")
                                        + " not conform either, if the log is followed all the same.",
                                width));
    }

    private static String joined(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
