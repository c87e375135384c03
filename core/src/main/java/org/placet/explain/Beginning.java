package org.placet.explain;

import java.util.ArrayList;
import java.util.List;
import org.placet.advice.Facts;
import org.placet.model.Appeals;
import org.placet.model.Choice;
import org.placet.model.Scenario;
import org.placet.run.FactWords;
import org.placet.run.Wording;

/** What is so in a scenario before anything happens, a line for each: what was set, the reading, facts, what is open. */
final class Beginning {

    private final Scenario scenario;
    private final Wording wording;
    private final List<String> lines = new ArrayList<>();

    private Beginning(Scenario scenario) {
        this.scenario = scenario;
        this.wording = Wording.of(scenario);
    }

    static List<String> of(Scenario scenario) {
        var beginning = new Beginning(scenario);
        beginning.asked();
        beginning.facts();
        beginning.reading();
        beginning.open();
        return List.copyOf(beginning.lines);
    }

    private void asked() {
        scenario.settings().forEach(set -> lines.add("set: " + set));
        scenario.requests()
                .values()
                .forEach(one -> lines.add("request " + one.id() + " of " + scenario.nameOf(one.applicant()) + ": "
                        + wording.scope(one.asked())));
    }

    private void facts() {
        var words = FactWords.of(scenario);
        Facts.fixed(scenario).stream()
                .filter(fact -> !(fact instanceof Facts.Known) && !(fact instanceof Appeals))
                .forEach(fact -> lines.add(words.say(fact)));
        Facts.of(scenario.firstWorld(), scenario).forEach(fact -> lines.add(words.say(fact)));
    }

    private void reading() {
        var reading = scenario.reading();
        var deadlines = reading.deadlines();
        lines.add("reading: " + reading.id());
        lines.add("appeals: " + reading.appeals().says());
        lines.add("deadlines: " + deadlines.receiptDays() + " days for the receipt, " + deadlines.answerDays()
                + " for the answer; silence: " + deadlines.silence().code());
    }

    private void open() {
        scenario.choices().forEach(choice -> lines.add(open(choice)));
        var clock = scenario.clock();
        lines.add("time passes by " + clock.tickDays() + " days, weight " + clock.weight());
        clock.until().ifPresent(day -> lines.add("the story stops on " + day));
    }

    private String open(Choice choice) {
        return "open to " + scenario.nameOf(choice.who()) + ": " + choice.verb().code() + " " + choice.subject()
                + ", weight " + choice.weight();
    }
}
