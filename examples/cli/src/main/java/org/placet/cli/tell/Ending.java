package org.placet.cli.tell;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.placet.check.Invariants;
import org.placet.model.Actor;
import org.placet.model.Expectation;
import org.placet.model.Label;
import org.placet.model.RequestState;
import org.placet.model.Scenario;
import org.placet.model.Undertaking;
import org.placet.model.When;
import org.placet.run.CheckResult;
import org.placet.run.Trace;
import org.placet.run.Wording;

/** How a run ended, in sentences: the outcome and on whose word, how long it took, what was expected, what was checked. */
public final class Ending {

    /** What every output says. */
    public static final String NO_FORECAST = "A teaching model, not a forecast.";

    private final Trace trace;

    private Ending(Trace trace) {
        this.trace = trace;
    }

    /** The end of this run. */
    public static Ending of(Trace trace) {
        return new Ending(trace);
    }

    /** "REJECTED. Reported by the applicant; KFOR confirmed that it replied." */
    public String outcome() {
        var code = trace.outcome().code();
        var sentence = trace.outcome().sentence();
        var said = code.toLowerCase(Locale.ROOT).replace('_', ' ').replace("+", " and ");
        if (sentence.equalsIgnoreCase(said + ".")) {
            return code + ".";
        }
        return sentence.toLowerCase(Locale.ROOT).startsWith(said + ", ")
                ? code + ". " + capital(sentence.substring(said.length() + 2))
                : code + ". " + sentence;
    }

    /** How many days passed from the submission until the answer was communicated. */
    public Optional<String> duration() {
        var outcome = trace.outcome();
        if (outcome.submitted().isEmpty() || outcome.communicated().isEmpty()) {
            return Optional.empty();
        }
        var from = outcome.submitted().get();
        var to = outcome.communicated().get();
        long least = Math.max(0, ChronoUnit.DAYS.between(from.last(), to.first()));
        long most = ChronoUnit.DAYS.between(from.first(), to.last());
        var days = (least == most ? "" : least + " to ") + most + (most == 1 ? " day" : " days");
        return Optional.of("The answer took " + days + ".");
    }

    /** From which step on lots were drawn: what follows is one of many courses, no account of what happened. */
    public Optional<String> drawn() {
        return trace.steps().stream()
                .filter(step -> step.draw().isPresent())
                .findFirst()
                .map(step -> "From step " + step.number() + " on, what happens was drawn by lot with seed "
                        + trace.seed() + "; another seed may end otherwise.");
    }

    /** What was expected aloud, and whether it came so. */
    public List<String> expectations() {
        return trace.scenario().expectations().stream().map(this::compared).toList();
    }

    private String compared(Expectation one) {
        var actor = trace.scenario().actors().get(one.holder());
        var who =
                Optional.ofNullable(actor).map(Actor::name).orElse(one.holder().value());
        var answers = trace.outcome().requests().stream()
                .filter(RequestState::closed)
                .map(request -> request.phase().name())
                .toList();
        boolean same = one.outcome().equals(trace.outcome().code()) || answers.contains(one.outcome());
        var came = drawn().isPresent()
                ? "the lots of this run fell " + (same ? "the same way" : "otherwise")
                : "it came " + (same ? "so" : "otherwise");
        var doubt = one.claim().isFact() ? "" : " (" + word(one.claim().support()) + ")";
        return "Expected on " + words(one.date()) + " by " + who + doubt + ": " + one.outcome() + "; "
                + (same || !answers.isEmpty() ? came : "it is still open") + ".";
    }

    /** What was done with authority. */
    public List<String> authorised() {
        return trace.authorised().stream().map(this::done).toList();
    }

    /** What was done without. */
    public List<String> violations() {
        return trace.violations().stream().map(this::done).toList();
    }

    private String done(Undertaking one) {
        return trace.scenario().nameOf(one.actor()) + ", "
                + Wording.of(trace.scenario()).scope(one.scope());
    }

    /** "22 of 22 that arise here hold. Nothing was authorised without KFOR's approval; 1 unauthorised deployment recorded." */
    public String checks() {
        var arising = trace.checks().stream().filter(CheckResult::arises).toList();
        var holding = arising.stream().filter(CheckResult::holds).toList();
        var count = holding.size() + " of " + arising.size() + " that arise here hold.";
        var first = Invariants.ALL.get(0).code();
        return trace.checks().stream()
                .filter(check -> check.holds() && check.code().equals(first))
                .findFirst()
                .map(check -> count + " " + withRecorded(check.sentence()))
                .orElse(count);
    }

    /** That nothing was authorised does not mean that nothing was done: both in one sentence. */
    private String withRecorded(String sentence) {
        int many = violations().size();
        if (many == 0) {
            return sentence;
        }
        var words = trace.scenario().reading().words();
        var done = " unauthorised " + words.say(many == 1 ? "undertaking" : "undertakings") + " recorded.";
        return sentence.substring(0, sentence.length() - 1) + "; " + many + done;
    }

    /** Whose moves without authorisation stand in the record. */
    public Optional<String> recorded() {
        var violations = violations();
        return violations.isEmpty()
                ? Optional.empty()
                : Optional.of("Without authorisation: " + String.join("; ", violations) + ".");
    }

    /** Each check that does not hold, with what was seen. */
    public List<String> broken() {
        var broken = new ArrayList<String>();
        for (var check : trace.checks()) {
            check.broken()
                    .ifPresent(seen ->
                            broken.add(check.code() + " " + check.id() + ": " + check.sentence() + " Seen: " + seen));
        }
        return broken;
    }

    /** What the scenario is to history, in plain words. */
    public String label() {
        return label(trace.scenario().label());
    }

    /** What somebody set otherwise than the file says, if anything: "Set: request.number=600 people." */
    public static Optional<String> set(Scenario scenario) {
        return scenario.settings().isEmpty()
                ? Optional.empty()
                : Optional.of("Set: " + String.join("; ", scenario.settings()) + ".");
    }

    /** Label and reading of a story that is no history, and what was set in it; nothing for history. */
    public static List<String> warning(Scenario scenario) {
        if (scenario.label() == Label.HISTORICAL) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        lines.add(scenario.label().name() + ", reading: " + scenario.reading().id() + ". " + label(scenario.label()));
        set(scenario).ifPresent(lines::add);
        return lines;
    }

    /** What a label means, in plain words. */
    public static String label(Label label) {
        return switch (label) {
            case HISTORICAL -> "What happened, as far as the sources show it.";
            case ARTICLE_ONLY -> "What one article says, with the end left open.";
            case COUNTERFACTUAL -> "A what-if: this did not happen.";
        };
    }

    /** A code for a reader: ONE_SIDED becomes "one sided". */
    public static String word(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A day, or the first and the last day on which it can have been. */
    public static String words(When date) {
        return date.isOneDay() ? date.toString() : date.first() + " to " + date.last();
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
