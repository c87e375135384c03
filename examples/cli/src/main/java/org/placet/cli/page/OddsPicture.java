package org.placet.cli.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.placet.cli.tell.Ending;
import org.placet.explore.Amount;
import org.placet.run.Chances;

/**
 * The chances of how a story ends as a picture that needs nothing else: a bar for each end as computed, a line across it
 * from the lower to the upper bound of what was sampled, and the same numbers in words beside it.
 */
public final class OddsPicture {

    private static final int LEFT = 290;
    private static final int BAR = 300;
    private static final int RIGHT = 190;
    private static final int TOP = 84;
    private static final int ROW = 30;
    private static final int FOOT = 46;
    private static final double CONFIDENCE = 0.95;

    private OddsPicture() {}

    /** The picture as a file of its own. */
    public static String of(Chances chances, String replay) {
        var html = new Html();
        write(html, chances, replay);
        return html.done() + "\n";
    }

    /** The picture as a part of a page. */
    static void write(Html html, Chances chances, String replay) {
        int width = LEFT + BAR + RIGHT;
        int height = TOP + ROW * chances.exact().size() + FOOT;
        html.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "viewBox",
                "0 0 " + width + " " + height,
                "role",
                "img",
                "width",
                number(width),
                "aria-labelledby",
                "odds-name odds-says",
                "font-family",
                "sans-serif",
                "font-size",
                "14");
        head(html, chances, width, height);
        int row = 0;
        for (var end : chances.exact().entrySet()) {
            bar(html, chances, end.getKey(), end.getValue(), TOP + ROW * row);
            row++;
        }
        text(html, 10, height - 26, replay);
        text(html, 10, height - 8, Ending.NO_FORECAST);
        html.close();
    }

    private static void head(Html html, Chances chances, int width, int height) {
        var scenario = chances.scenario();
        html.element("title", "How " + scenario.story().title() + " may end in this model", "id", "odds-name");
        html.element("desc", said(chances), "id", "odds-says");
        html.open("rect", "width", number(width), "height", number(height), "fill", "#fff")
                .close();
        text(html, 10, 22, scenario.story().title(), "font-weight", "bold");
        text(
                html,
                10,
                42,
                scenario.label().name() + ", reading: " + scenario.reading().id() + ". Illustrative weights,"
                        + " not data.");
        text(
                html,
                10,
                62,
                "Bar: computed. Line: 95 % of " + chances.sampled().runs() + " runs by lot, seed "
                        + chances.sampled().seed() + ".");
    }

    private static void bar(Html html, Chances chances, String code, Amount amount, int top) {
        var wilson = chances.sampled().share(code).wilson(CONFIDENCE);
        int middle = top + ROW / 2;
        text(html, 10, middle + 5, code);
        html.open(
                        "rect",
                        "x",
                        number(LEFT),
                        "y",
                        number(top + 6),
                        "width",
                        at(amount.lower()),
                        "height",
                        number(ROW - 12),
                        "fill",
                        "#bbb",
                        "stroke",
                        "#000")
                .close();
        html.open(
                        "path",
                        "d",
                        "M" + along(wilson.lower()) + " " + (middle - 5) + "v10m0-5H" + along(wilson.upper())
                                + "m0-5v10",
                        "fill",
                        "none",
                        "stroke",
                        "#000",
                        "stroke-width",
                        "2")
                .close();
        text(
                html,
                LEFT + BAR + 12,
                middle + 5,
                percent(amount.lower()) + " (" + percent(wilson.lower()) + " to " + percent(wilson.upper()) + ")");
    }

    private static String said(Chances chances) {
        return String.join(
                "; ",
                chances.exact().entrySet().stream()
                        .map(end -> end.getKey() + ": computed "
                                + percent(end.getValue().lower()) + ", "
                                + chances.sampled().share(end.getKey()))
                        .toList());
    }

    private static void text(Html html, int x, int y, String text, String... more) {
        var attributes = new ArrayList<>(List.of("x", number(x), "y", number(y)));
        attributes.addAll(List.of(more));
        html.element("text", text, attributes.toArray(new String[0]));
    }

    private static String along(double share) {
        return String.format(Locale.ROOT, "%.2f", LEFT + share * BAR);
    }

    private static String at(double share) {
        return String.format(Locale.ROOT, "%.2f", share * BAR);
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    private static String number(int number) {
        return String.valueOf(number);
    }
}
