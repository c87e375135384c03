package org.placet.cli.page;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.placet.cli.tell.Line;
import org.placet.model.Scenario;

/**
 * The run as a picture: a row for each actor, a column for each step, and below the escalation level as a line of
 * stairs. Shapes carry the meaning, so that it reads the same in black and white; the table beside it has the numbers.
 */
final class TimelinePicture {

    private static final int LEFT = 150;
    private static final int TOP = 34;
    private static final int ROW = 34;
    private static final int COLUMN = 78;
    private static final int RADIUS = 11;
    private static final int RUNG = 16;
    private static final int FOOT = 26;

    /** Steps side by side: as many as can be read on paper. More go into another picture below. */
    private static final int MOST = 10;

    private final Scenario scenario;
    private final List<Line> lines;
    private final String id;
    private final List<String> actors;
    private final int width;
    private final int rows;
    private final int height;

    private TimelinePicture(Scenario scenario, List<Line> lines, List<String> actors) {
        this.scenario = scenario;
        this.lines = lines;
        this.actors = actors;
        this.id = "picture-from-" + lines.get(0).step().number();
        this.width = LEFT + COLUMN * lines.size() + 12;
        this.rows = TOP + ROW * actors.size();
        this.height = rows + FOOT + RUNG * scenario.reading().scale().highest() + FOOT;
    }

    /** All steps, in as many pictures as they need. */
    static void write(Html html, Scenario scenario, List<Line> lines) {
        var actors =
                List.copyOf(new LinkedHashSet<>(lines.stream().map(Line::who).toList()));
        html.open("figure");
        for (var part : Lists.partition(lines, MOST)) {
            new TimelinePicture(scenario, part, actors).write(html);
        }
        html.element(
                "figcaption",
                "A filled circle counts; an open circle with a cross does not; a square is a tension that begins or ends."
                        + " The line below is the escalation level, before the first step and after each.");
        html.close();
    }

    private void write(Html html) {
        html.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-labelledby", id + "-name");
        html.open(
                "svg",
                "viewBox",
                "0 0 " + width + " " + height,
                "width",
                number(width),
                "height",
                number(height),
                "role",
                "img",
                "aria-labelledby",
                id + "-name " + id + "-text");
        html.element("title", "Who did what, from step " + lines.get(0).step().number(), "id", id + "-name");
        html.element("desc", description(), "id", id + "-text");
        dates(html);
        rows(html);
        marks(html);
        level(html);
        html.close().close();
    }

    private String description() {
        var levels = new ArrayList<String>();
        lines.forEach(line -> levels.add(String.valueOf(line.step().level())));
        return lines.size() + " steps by " + String.join(", ", actors) + ". Level after each step: "
                + String.join(", ", levels) + ". The table of steps says the same.";
    }

    private void dates(Html html) {
        var before = "";
        for (int i = 0; i < lines.size(); i++) {
            var date = lines.get(i).date();
            if (!date.equals(before)) {
                text(html, x(i), 16, "middle", "date", date);
            }
            before = date;
        }
    }

    private void rows(Html html) {
        for (int i = 0; i < actors.size(); i++) {
            text(html, LEFT - 14, y(i) + 5, "end", "actor", shortened(actors.get(i)));
            line(html, "row", LEFT, y(i), width - 6, y(i));
        }
    }

    private void marks(Html html) {
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            int y = y(actors.indexOf(line.who()));
            var tension = line.step().counts() && line.counts().startsWith("level");
            mark(html, x(i), y, line.step().counts() ? "yes" : "no", tension);
            text(
                    html,
                    x(i),
                    y + 5,
                    "middle",
                    line.step().counts() ? "in" : "out",
                    number(line.step().number()));
        }
    }

    private static void mark(Html html, int x, int y, String kind, boolean tension) {
        if (tension) {
            var side = number(2 * RADIUS);
            html.open(
                            "rect",
                            "class",
                            kind,
                            "x",
                            number(x - RADIUS),
                            "y",
                            number(y - RADIUS),
                            "width",
                            side,
                            "height",
                            side)
                    .close();
            return;
        }
        html.open("circle", "class", kind, "cx", number(x), "cy", number(y), "r", number(RADIUS))
                .close();
        if (kind.equals("no")) {
            line(html, "cross", x + RADIUS, y - RADIUS - 5, x + RADIUS + 8, y - RADIUS + 3);
            line(html, "cross", x + RADIUS, y - RADIUS + 3, x + RADIUS + 8, y - RADIUS - 5);
        }
    }

    private void level(Html html) {
        int ground = height - FOOT;
        int highest = scenario.reading().scale().highest();
        for (int rung = 0; rung <= highest; rung++) {
            int y = ground - RUNG * rung;
            line(html, "rung", LEFT, y, width - 6, y);
            text(html, LEFT - 14, y + 4, "end", "rungs", rung == highest ? "level " + rung : number(rung));
        }
        var points = new StringBuilder();
        int before = ground - RUNG * lines.get(0).levelBefore();
        points.append(LEFT).append(',').append(before);
        for (int i = 0; i < lines.size(); i++) {
            int y = ground - RUNG * lines.get(i).step().level();
            points.append(String.format(Locale.ROOT, " %d,%d %d,%d", x(i), before, x(i), y));
            text(
                    html,
                    x(i),
                    ground + 18,
                    "middle",
                    "date",
                    "step " + lines.get(i).step().number());
            before = y;
        }
        points.append(String.format(Locale.ROOT, " %d,%d", width - 6, before));
        html.open("polyline", "class", "level", "points", points.toString()).close();
    }

    private static int x(int step) {
        return LEFT + COLUMN / 2 + COLUMN * step;
    }

    private static int y(int row) {
        return TOP + ROW / 2 + ROW * row;
    }

    private static String shortened(String name) {
        return name.length() <= 20 ? name : name.substring(0, 19) + "\u2026";
    }

    private static String number(int number) {
        return String.valueOf(number);
    }

    private static void line(Html html, String kind, int x1, int y1, int x2, int y2) {
        html.open("line", "class", kind, "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2))
                .close();
    }

    private static void text(Html html, int x, int y, String anchor, String kind, String text) {
        html.element("text", text, "class", kind, "x", number(x), "y", number(y), "text-anchor", anchor);
    }
}
