package org.placet.cli.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placet.cli.tell.Ending;
import org.placet.cli.tell.Line;
import org.placet.cli.tell.MadeBy;
import org.placet.cli.tell.Replay;
import org.placet.run.CheckResult;
import org.placet.run.Trace;

/**
 * A run as one page that needs nothing else: no network, no script, no other file. It says the same as the text, with
 * room for every reason, every change and every source, and prints on paper with all of it.
 */
public final class HtmlReport {

    private static final String NOTHING_IS_LOADED = "default-src 'none'; style-src 'unsafe-inline'";

    private static final List<String> LEFT_OUT = List.of(
            "Whether a step counts is said by rules under one reading of the law, which the page names. Another reading"
                    + " may say otherwise.",
            "Nobody's motives are modelled, only what they said and did. An unknown position does not mean a neutral"
                    + " one.",
            "What else could have happened lists what the author of the scenario left open, not everything that can be"
                    + " thought of. Weights are illustrative; they are not data.",
            "Which tension raises the level to what is the author's judgement. The level is the highest of the tensions"
                    + " that last; it does not add them up.",
            "A day that is not public stands as an interval, and the order within it is assumed.",
            "Claims that are disputed, unverified or contradicted are shown and never counted.",
            "Designations are without prejudice to positions on status.");

    private final Trace trace;
    private final Replay replay;
    private final Optional<Analysis> analysis;
    private final Html html = new Html();

    private HtmlReport(Trace trace, Replay replay, Optional<Analysis> analysis) {
        this.trace = trace;
        this.replay = replay;
        this.analysis = analysis;
    }

    /** The page of a run alone. */
    public static String of(Trace trace, Replay replay) {
        return page(new HtmlReport(trace, replay, Optional.empty()));
    }

    /** The page with everything that can be said beyond the run. */
    public static String of(Trace trace, Replay replay, Analysis analysis) {
        return page(new HtmlReport(trace, replay, Optional.of(analysis)));
    }

    private static String page(HtmlReport report) {
        report.head();
        report.html.open("body").element("a", "Skip to the steps", "class", "skip", "href", "#steps");
        report.header();
        report.main();
        report.footer();
        report.html.close().close();
        return "<!doctype html>\n" + report.html.done() + "\n";
    }

    private void head() {
        html.open("html", "lang", "en").open("head").single("meta", "charset", "utf-8");
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.single("meta", "http-equiv", "Content-Security-Policy", "content", NOTHING_IS_LOADED);
        html.element("title", trace.scenario().story().title() + " - Placet")
                .style(style())
                .close();
    }

    private void header() {
        var story = trace.scenario().story();
        var made = MadeBy.of(trace);
        html.open("header");
        html.open("p", "class", "badges")
                .element("strong", story.label().name().replace('_', ' '), "class", "badge")
                .text(" ")
                .element("span", Ending.label(story.label()))
                .close();
        html.element("h1", story.title()).element("p", story.question(), "class", "question");
        html.open("dl", "class", "made");
        pair("Reading", trace.scenario().reading().title());
        Ending.set(trace.scenario()).ifPresent(set -> pair("Otherwise than the file", set));
        pair("Seed", String.valueOf(trace.seed()));
        code("Replay", replay.command());
        pair("Placet", made.version());
        code("Scenario hash", made.scenarioHash());
        code("Rules hash", made.rulesHash());
        html.close();
        html.open("nav", "aria-label", "On this page").open("ul");
        parts().forEach(part ->
                html.open("li").element("a", part.title, "href", "#" + part.id).close());
        html.close().close().close();
    }

    private void pair(String name, String value) {
        html.open("div").element("dt", name).element("dd", value).close();
    }

    private void code(String name, String value) {
        html.open("div")
                .element("dt", name)
                .open("dd")
                .element("code", value)
                .close()
                .close();
    }

    /** A part of the page: where links lead, what stands above it, and how it is written. */
    private record Part(String id, String title, Runnable writing) {}

    private List<Part> parts() {
        var lines = Line.of(trace);
        var parts = new ArrayList<Part>();
        parts.add(new Part("outcome", "Outcome", this::outcome));
        parts.add(new Part("picture", "Picture", () -> TimelinePicture.write(html, trace.scenario(), lines)));
        parts.add(new Part("steps", "Steps", () -> new StepTable(trace, lines, analysis.isPresent()).write(html)));
        parts.add(new Part("checks", "Checks", this::checks));
        analysis.ifPresent(all -> addTo(parts, all));
        parts.add(new Part("sources", "Sources", () -> new SourceList(trace).write(html)));
        parts.add(new Part("left-out", "What the model leaves out", this::leftOut));
        return parts;
    }

    private void addTo(List<Part> parts, Analysis all) {
        var more = new AnalysisParts(all, html);
        parts.add(new Part("verdicts", "Everything that can happen", more::verdicts));
        parts.add(new Part(
                "odds", "Odds", () -> more.odds(replay.command("odds", "--seed", String.valueOf(replay.seed())))));
        parts.add(new Part("pivots", "Turning points", more::pivots));
        if (!all.comparisons().isEmpty()) {
            parts.add(new Part("compare", "Side by side", more::comparisons));
        }
        parts.add(new Part("rules", "Rules", more::rules));
    }

    private void main() {
        html.open("main");
        for (var part : parts()) {
            html.open("section", "id", part.id, "aria-labelledby", part.id + "-title");
            html.element("h2", part.title, "id", part.id + "-title");
            part.writing.run();
            html.close();
        }
        html.close();
    }

    private void leftOut() {
        html.open("ul");
        LEFT_OUT.forEach(one -> html.element("li", one));
        html.close();
    }

    private void outcome() {
        var ending = Ending.of(trace);
        html.element("p", ending.outcome(), "class", "outcome");
        ending.drawn().ifPresent(one -> html.element("p", one));
        ending.duration().ifPresent(one -> html.element("p", one));
        ending.expectations().forEach(one -> html.element("p", one));
        ending.authorised().forEach(one -> html.element("p", "Done with authority: " + one + "."));
        ending.recorded().ifPresent(one -> html.element("p", one));
        trace.cut().ifPresent(one -> html.element("p", one));
    }

    private void checks() {
        html.element("p", Ending.of(trace).checks());
        html.open("ul", "class", "checks");
        trace.checks().stream().filter(CheckResult::arises).forEach(this::check);
        html.close();
        notArising();
        if (!trace.unmet().isEmpty()) {
            html.element("h3", "Expected by the scenario, and not seen").open("ul");
            trace.unmet().forEach(one -> html.element("li", one));
            html.close();
        }
    }

    /** What the run never put to the test says nothing: it is named, and not counted. */
    private void notArising() {
        var silent = trace.checks().stream().filter(check -> !check.arises()).toList();
        if (!silent.isEmpty()) {
            html.open("details")
                    .element("summary", silent.size() + " do not arise in this run")
                    .open("ul");
            silent.forEach(check -> html.element("li", check.code() + ": " + check.sentence()));
            html.close().close();
        }
    }

    private void check(CheckResult check) {
        html.open("li").element("span", check.holds() ? "\u2713" : "\u2717", "aria-hidden", "true", "class", "mark");
        html.element("strong", check.holds() ? "holds" : "is broken")
                .text(" ")
                .text(check.sentence())
                .text(" ");
        html.element("code", check.code() + " " + check.id());
        check.broken().ifPresent(seen -> html.text(" Seen: " + seen));
        html.close();
    }

    private void footer() {
        html.open("footer").element("p", Ending.NO_FORECAST).close();
    }

    private static String style() {
        try (var stream = HtmlReport.class.getResourceAsStream("/org/placet/cli/report.css")) {
            if (stream == null) {
                throw new IllegalStateException("report.css is missing");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
