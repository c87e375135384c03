package org.placet.cli.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.placet.cli.tell.Ending;
import org.placet.explore.Amount;
import org.placet.explore.Interval;
import org.placet.explore.Sampled;
import org.placet.explore.Share;
import org.placet.run.Chances;

/** How likely each end of a story is in its model, computed beside sampled, and what these numbers rest on. */
public final class TextOdds {

    private static final double CONFIDENCE = 0.95;

    /** Days in a table that nobody has to scroll through; the rest are told together. */
    private static final int DAYS = 12;

    private TextOdds() {}

    /** The text for a screen of this width, with a line end after each line. */
    public static String of(Chances chances, String replay, int width, Ink ink) {
        var sheet = new Sheet(width, ink);
        sheet.head(chances.scenario());
        ends(chances, sheet);
        days(chances, sheet);
        sheet.list("Illustrative weights, not data", weights(chances));
        var sampled = chances.sampled();
        sheet.labelled(
                "Sampled",
                List.of(number(sampled.runs()) + " runs with seed " + sampled.seed()
                        + (sampled.stopped() == Sampled.Stop.INTERRUPTED
                                ? "; interrupted, what was finished counts."
                                : ".")
                        + " The intervals are those of Clopper and Pearson; JSON and CSV give Wilson's beside them."));
        sheet.labelled("Replay", List.of(replay, Ending.NO_FORECAST));
        return sheet.done();
    }

    private static void ends(Chances chances, Sheet sheet) {
        var rows = new ArrayList<List<String>>();
        chances.exact().forEach((code, amount) -> {
            var share = chances.sampled().share(code);
            rows.add(row(code, amount, share));
        });
        if (chances.never().upper() > 0) {
            var share = chances.sampled().never();
            rows.add(row("no end", chances.never(), share));
        }
        var heads = List.of("Which end comes first", "computed", "sampled", "95 % of samples");
        if (sheet.isNarrow()) {
            rows.forEach(row -> sheet.add(Paragraph.labelled(
                    "-",
                    2,
                    row.get(0) + ": computed " + row.get(1) + "; sampled " + row.get(2) + ", 95 % from " + row.get(3),
                    sheet.width())));
        } else {
            var table = new Table(heads, rows, 0, sheet.width());
            sheet.addFaint(table.head());
            rows.forEach(row -> sheet.add(table.row(row)));
        }
        sheet.gap();
        if (!chances.later().isEmpty()) {
            sheet.labelled(
                    "Later",
                    List.of("Only after another end, so never first: " + String.join(", ", chances.later()) + "."));
        }
        sheet.labelled("Steps", List.of("On average " + mean(chances.steps()) + " until an end is reached."));
    }

    private static List<String> row(String name, Amount amount, Share share) {
        return List.of(name, chance(amount), percent(share.value()), interval(share.clopperPearson(CONFIDENCE)));
    }

    private static void days(Chances chances, Sheet sheet) {
        if (chances.decided().isEmpty()) {
            sheet.labelled("Decided", List.of("Never in this model."));
            sheet.gap();
            return;
        }
        double all =
                chances.decided().values().stream().mapToDouble(Amount::lower).sum();
        sheet.labelled(
                "Decided",
                List.of("In " + percent(all) + " of all courses. Where a decision comes, it comes by day "
                        + chances.decidedBy(0.5).orElseThrow() + " in half of them and by day "
                        + chances.decidedBy(0.9).orElseThrow() + " in 9 of 10, counted from the start of the story."));
        sheet.gap();
        var items = new ArrayList<String>();
        double rest = 0;
        for (var day : chances.decided().entrySet()) {
            if (items.size() < DAYS) {
                items.add("day " + day.getKey() + ": " + chance(day.getValue()));
            } else {
                rest += day.getValue().lower();
            }
        }
        if (rest > 0) {
            items.add("later: " + percent(rest));
        }
        sheet.list("On which day the first decision falls", items);
    }

    private static List<String> weights(Chances chances) {
        var scenario = chances.scenario();
        var lines = chances.weights().stream()
                .collect(Collectors.groupingBy(
                        one -> scenario.nameOf(one.who()),
                        LinkedHashMap::new,
                        Collectors.mapping(
                                one -> one.verb().code().replace('-', ' ') + " " + one.subject() + " " + one.weight(),
                                Collectors.joining(", "))));
        var said = new ArrayList<String>();
        lines.forEach((who, what) -> said.add(who + ": " + what));
        said.add("time: passes " + scenario.clock().weight());
        return said;
    }

    private static String chance(Amount amount) {
        return amount.isKnown() ? percent(amount.lower()) : percent(amount.lower()) + " to " + percent(amount.upper());
    }

    private static String mean(Amount amount) {
        if (amount.isInfinite()) {
            return "without end";
        }
        return String.format(Locale.ROOT, "%,.2f steps", amount.lower());
    }

    private static String interval(Interval interval) {
        return percent(interval.lower()) + " to " + percent(interval.upper());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.2f %%", share * 100);
    }

    private static String number(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
