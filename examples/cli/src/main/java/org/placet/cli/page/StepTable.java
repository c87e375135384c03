package org.placet.cli.page;

import java.util.List;
import java.util.Locale;
import org.placet.cli.tell.Because;
import org.placet.cli.tell.Ending;
import org.placet.cli.tell.Line;
import org.placet.cli.tell.Others;
import org.placet.explain.Explanation;
import org.placet.run.Step;
import org.placet.run.Trace;

/** Every step: when, who, what; whether it counted and by which rule; what changed; what else could have happened. */
final class StepTable {

    private static final List<String> HEADS = List.of("Step", "Date", "Who", "What happened", "Counts?", "Level");

    private final Trace trace;
    private final List<Line> lines;
    private final boolean deeply;

    /**
     * The steps of a run.
     *
     * @param deeply whether each says its reasons down to their grounds
     */
    StepTable(Trace trace, List<Line> lines, boolean deeply) {
        this.trace = trace;
        this.lines = lines;
        this.deeply = deeply;
    }

    /** The roles are said aloud, because a narrow screen shows the rows as blocks, and then some browsers forget them. */
    void write(Html html) {
        html.open("table", "role", "table").open("thead", "role", "rowgroup").open("tr", "role", "row");
        HEADS.forEach(head -> html.element("th", head, "scope", "col", "role", "columnheader"));
        html.close().close().open("tbody", "role", "rowgroup");
        lines.forEach(line -> row(html, line));
        html.close().close();
    }

    private void row(Html html, Line line) {
        var step = line.step();
        html.open("tr", "role", "row", "id", "step-" + step.number());
        cell(html, 0, String.valueOf(step.number()));
        html.open("td", "role", "cell", "data-head", HEADS.get(1));
        html.text(line.date());
        if (!step.date().isOneDay()) {
            html.single("br").element("small", Ending.words(step.date()));
        }
        html.close();
        cell(html, 2, line.who());
        html.open("td", "role", "cell", "class", "what", "data-head", HEADS.get(3));
        html.element("p", line.does(), "class", "does");
        what(html, line);
        html.close();
        cell(html, 4, line.counts().replace("->", "\u2192"));
        cell(html, 5, String.valueOf(step.level()));
        html.close();
    }

    private static void cell(Html html, int column, String text) {
        html.element("td", text, "role", "cell", "data-head", HEADS.get(column));
    }

    private void what(Html html, Line line) {
        var step = line.step();
        if (!line.because().isEmpty()) {
            html.open("ul", "class", "why", "aria-label", step.counts() ? "By which rule" : "Why it does not count");
            line.because().forEach(because -> because(html, because));
            html.close();
        }
        line.violation().ifPresent(one -> html.element("p", one));
        if (!line.consequences().isEmpty()) {
            html.element("p", "What followed:").open("ul", "class", "why");
            line.consequences().forEach(because -> because(html, because));
            html.close();
        }
        onWhoseWord(html, step);
        changes(html, step);
        others(html, line.others(), step.number());
        if (deeply) {
            html.open("details", "class", "more")
                    .element("summary", "Why, down to the grounds of step " + step.number());
            WhyPage.grounds(Explanation.of(trace).why(step.number()).root(), html);
            html.close();
        }
    }

    private void because(Html html, Because because) {
        html.open("li")
                .text(because.sentence() + " ")
                .element("code", because.rule())
                .text(" ");
        Cited.write(html, because.sources(), trace);
        html.close();
    }

    private void onWhoseWord(Html html, Step step) {
        var claim = step.claim();
        var by =
                claim.by().map(actor -> " by " + trace.scenario().nameOf(actor)).orElse("");
        html.open("p", "class", "word")
                .text(capital(Ending.word(claim.basis())) + by + ", " + Ending.word(claim.support()) + " ");
        Cited.write(html, claim.sources(), trace);
        html.close();
    }

    private static void changes(Html html, Step step) {
        if (step.changes().isEmpty()) {
            html.element("p", "Nothing changed.", "class", "word");
            return;
        }
        html.open("ul", "class", "changes", "aria-label", "What changed");
        step.changes()
                .forEach(change -> html.open("li")
                        .text(change.what() + ": ")
                        .element("span", change.before(), "class", "before")
                        .text(" \u2192 ")
                        .element("strong", change.after())
                        .text(change.byClock() ? " (by the clock)" : "")
                        .close());
        html.close();
    }

    private static void others(Html html, Others others, int number) {
        if (others.all().isEmpty()) {
            return;
        }
        int many = others.all().size();
        html.open("details").open("summary");
        html.text("What else could have happened (" + many + ")")
                .element("span", " at step " + number, "class", "aside")
                .close();
        html.open("ul");
        for (var other : others.all()) {
            var because = other.because().isEmpty()
                    ? ""
                    : " " + other.because().get(0).sentence();
            html.open("li").text(other.sentence() + " ").element("strong", capital(other.counts()) + ".");
            html.text(because + (other.drawable() ? "" : " Thinkable; never drawn by lot."))
                    .close();
        }
        html.close().close();
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
