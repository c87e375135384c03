package org.placet.cli.classroom;

import java.util.List;
import org.placet.cli.page.Html;
import org.placet.cli.tell.Because;
import org.placet.cli.tell.Ending;
import org.placet.cli.tell.Line;
import org.placet.model.Actor;
import org.placet.model.Position;
import org.placet.model.Role;
import org.placet.model.Scenario;
import org.placet.model.Stance;
import org.placet.run.Trace;
import org.placet.run.Wording;

/**
 * A run on paper for a class: what is asked, a card for each role, every step with its reason, questions, and the answers
 * on a sheet of their own. Black and white; the label stands at the head of every page.
 */
public final class Handout {

    private static final String NOTHING_IS_LOADED = "default-src 'none'; style-src 'unsafe-inline'";

    private static final String NO = "no: ";

    private final Messages messages = Messages.english();
    private final Html html = new Html();
    private final Trace trace;
    private final Scenario scenario;
    private final List<Line> lines;
    private final Ending ending;

    private Handout(Trace trace) {
        this.trace = trace;
        this.scenario = trace.scenario();
        this.lines = Line.of(trace);
        this.ending = Ending.of(trace);
    }

    /** The pages, as one file that needs nothing else. */
    public static String of(Trace trace) {
        return new Handout(trace).page();
    }

    private String page() {
        var story = scenario.story();
        html.open("html", "lang", messages.language()).open("head").single("meta", "charset", "utf-8");
        html.single("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.single("meta", "http-equiv", "Content-Security-Policy", "content", NOTHING_IS_LOADED);
        html.element("title", messages.say("handout.title", story.title()))
                .style(Classroom.resource("handout.css"))
                .close();
        // a head of a table is the one thing that every browser repeats on every page
        html.open("body").open("table").open("thead").open("tr").open("th", "scope", "col");
        html.open("div", "class", "head");
        html.element("strong", messages.say("label." + scenario.label()), "class", "label");
        html.text(" " + messages.say("handout.title", story.title()));
        html.close().close().close().close().open("tbody").open("tr").open("td");
        cover();
        roles();
        steps();
        questions();
        answers();
        html.close().close().close().close().close().close();
        return "<!doctype html>\n" + html.done() + "\n";
    }

    private void cover() {
        html.open("section").element("h1", scenario.story().title());
        html.element("p", scenario.story().question(), "class", "question");
        html.open("p")
                .element("strong", messages.say("label." + scenario.label()))
                .text(" ");
        html.text(messages.say("label." + scenario.label() + ".says")).close();
        html.element("h2", messages.say("begin.asked")).open("ul");
        var wording = Wording.of(scenario);
        scenario.requests()
                .values()
                .forEach(one ->
                        html.element("li", scenario.nameOf(one.applicant()) + ": " + wording.scope(one.asked())));
        html.close();
        html.element("h2", messages.say("begin.reading"));
        html.element("p", scenario.reading().title() + ". " + messages.say("begin.reading.says"));
        html.element("p", messages.say("start.real.left-out"));
        html.element("p", messages.say("page.forecast") + " " + messages.say("page.status"))
                .close();
    }

    private void roles() {
        html.open("section").element("h2", messages.say("handout.roles")).open("div", "class", "cards");
        scenario.actors().values().forEach(this::role);
        html.close().close();
    }

    private void role(Actor actor) {
        html.open("div", "class", "card").element("h3", messages.say("role.you", actor.shortName()));
        var part = actor.role().map(Ending::word).map(one -> messages.say("role.role", one));
        var acts = actor.actsFor().map(one -> messages.say("role.acts-for", scenario.nameOf(one)));
        var speaks = actor.speaksFor().map(one -> messages.say("role.speaks-for", scenario.nameOf(one)));
        html.element(
                "p",
                actor.name() + ". " + part.or(() -> acts).or(() -> speaks).orElseGet(() -> messages.say("role.none")));
        var said = scenario.positions().stream()
                .filter(one -> one.holder().equals(actor.id()))
                .toList();
        said.forEach(one -> html.element("p", position(one)));
        if (said.isEmpty()) {
            html.element("p", messages.say("role.silent"));
        }
        html.element("p", messages.say("handout.want"), "class", "line").close();
    }

    private String position(Position one) {
        var cited = " [" + String.join(", ", one.claim().sources()) + "]";
        if (one.stance() == Stance.UNKNOWN) {
            return messages.say("role.unknown") + cited;
        }
        var says = one.says().isEmpty() ? "" : " " + messages.say("role.says", one.says());
        return messages.say("role.said", Ending.word(one.stance()), Ending.words(one.date())) + says + cited;
    }

    private void steps() {
        html.open("section").element("h2", messages.say("paper.steps")).open("ol", "class", "steps");
        for (var line : lines) {
            html.open("li").element("strong", line.step().sentence());
            html.text(" " + date(line) + ". ");
            html.element("span", counts(line), "class", "counts");
            reasons(line.because());
            html.close();
        }
        html.close().close();
    }

    private String counts(Line line) {
        if (line.counts().equals("yes")) {
            return messages.say("counts.yes") + ".";
        }
        return line.counts().startsWith(NO)
                ? messages.say("counts.no", line.counts().substring(NO.length())) + "."
                : line.counts();
    }

    private String date(Line line) {
        var date = line.step().date();
        return date.isOneDay() ? date.toString() : messages.say("date.between", date.first(), date.last());
    }

    private void reasons(List<Because> reasons) {
        if (reasons.isEmpty()) {
            return;
        }
        html.open("ul");
        reasons.forEach(one -> html.element("li", one.sentence() + " (" + one.references(scenario) + ")"));
        html.close();
    }

    private void questions() {
        html.open("section").element("h2", messages.say("panel.talk")).open("ol", "class", "questions");
        scenario.story().talkAbout().forEach(one -> html.element("li", one));
        for (var key : List.of("handout.ask.counts", "handout.ask.who", "handout.ask.word", "handout.ask.else")) {
            html.element("li", messages.say(key));
        }
        html.close().close();
    }

    private void answers() {
        html.open("section", "class", "answers").element("h2", messages.say("handout.answers"));
        html.element("h3", messages.say("handout.answer.outcome")).element("p", ending.outcome());
        ending.duration().ifPresent(one -> html.element("p", one));
        ending.expectations().forEach(one -> html.element("p", one));
        html.element("h3", messages.say("handout.ask.counts"));
        var refused =
                lines.stream().filter(line -> line.step().refusal().isPresent()).toList();
        if (refused.isEmpty()) {
            html.element("p", messages.say("handout.answer.all"));
        }
        refused.forEach(line -> {
            html.element(
                    "p",
                    messages.say(
                            "handout.answer.step",
                            line.step().number(),
                            line.step().sentence(),
                            line.counts()));
            reasons(line.because());
        });
        html.element("h3", messages.say("handout.ask.who")).element("p", who());
        html.element("h3", messages.say("handout.ask.word")).open("ul");
        lines.stream()
                .filter(line -> !Ending.word(line.step().claim().support()).equals("confirmed"))
                .forEach(line -> html.element("li", word(line)));
        html.close();
        html.element("h3", messages.say("panel.checks"))
                .element("p", ending.checks())
                .close();
    }

    private String who() {
        var holder = scenario.actors().values().stream()
                .filter(one -> one.role().filter(Role.FINAL_APPROVAL::equals).isPresent())
                .map(Actor::name)
                .findFirst();
        return messages.say("handout.answer.who", holder.orElseGet(() -> messages.say("who.not-stated")));
    }

    private String word(Line line) {
        var claim = line.step().claim();
        var by = claim.by().map(scenario::nameOf).map(one -> messages.say("word.by", one));
        return messages.say(
                "handout.answer.step",
                line.step().number(),
                line.step().sentence(),
                Ending.word(claim.basis()) + by.orElse("") + ", " + Ending.word(claim.support()));
    }
}
