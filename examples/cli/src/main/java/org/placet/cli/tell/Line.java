package org.placet.cli.tell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placet.act.Asking;
import org.placet.act.Decide;
import org.placet.act.Straining;
import org.placet.act.TimePasses;
import org.placet.advice.Refusal;
import org.placet.model.ActorId;
import org.placet.model.Scenario;
import org.placet.model.UndertakingStatus;
import org.placet.model.When;
import org.placet.model.World;
import org.placet.run.Step;
import org.placet.run.Trace;
import org.placet.run.Wording;

/**
 * One step as a reader sees it: when, who, what, whether it counted and why.
 *
 * @param date the day, or "not public" where only an interval is known
 * @param counts "yes", "no: too early", "level stays 3"; nothing where only time passed
 * @param because why it did not count, or, for a decision, by which rule it did
 * @param meanwhile what the clock did in the days up to it
 * @param levelBefore the escalation level before the step
 * @param consequences why a tension began or ended because of it
 * @param violation what was done all the same although nothing permitted it
 * @param others what else could have happened
 */
public record Line(
        Step step,
        String date,
        String who,
        String does,
        String counts,
        List<Because> because,
        List<String> meanwhile,
        int levelBefore,
        List<Because> consequences,
        Optional<String> violation,
        Others others) {

    public Line {
        because = List.copyOf(because);
        meanwhile = List.copyOf(meanwhile);
        consequences = List.copyOf(consequences);
    }

    /** Every step of a run. */
    public static List<Line> of(Trace trace) {
        var lines = new ArrayList<Line>();
        var before = trace.scenario().firstWorld();
        for (var step : trace.steps()) {
            lines.add(of(step, before, trace.scenario()));
            before = step.after();
        }
        return List.copyOf(lines);
    }

    private static Line of(Step step, World before, Scenario scenario) {
        var wording = Wording.of(scenario);
        int level = scenario.levelIn(before);
        return new Line(
                step,
                date(step.date()),
                who(step.act().actor(), scenario),
                step.does(),
                counts(step, level),
                Because.of(
                        step.refusal()
                                .map(Refusal::reasons)
                                .orElse(step.option().reasons()),
                        wording),
                step.changes().stream()
                        .flatMap(change -> wording.byClock(change).stream())
                        .toList(),
                level,
                Because.of(step.consequences(), wording),
                violation(step, before, wording),
                Others.of(step, scenario));
    }

    /** Whether the answer was given here. */
    public boolean isDecision() {
        return step.counts() && step.act() instanceof Decide;
    }

    /** Whether the escalation level moved because of something that is no tension itself. */
    public boolean movesLevelAside() {
        return levelBefore != step.level() && !(step.counts() && step.act() instanceof Straining);
    }

    /** "level stays 3", "level 3 -> 2". */
    public String level() {
        return levelBefore == step.level()
                ? "level stays " + levelBefore
                : "level " + levelBefore + " -> " + step.level();
    }

    private static String date(When when) {
        return when.isOneDay() ? when.toString() : "not public";
    }

    /** An actor's short name, in brackets where nobody is named. */
    static String who(ActorId actor, Scenario scenario) {
        if (actor.equals(ActorId.NOT_STATED)) {
            return "(not stated)";
        }
        return actor.equals(ActorId.CLOCK) ? "(time)" : scenario.nameOf(actor);
    }

    private static String counts(Step step, int levelBefore) {
        if (step.refusal().isPresent()) {
            return "no: " + kind(step.refusal().get().kind(), step.act() instanceof Asking);
        }
        if (step.act() instanceof Straining) {
            return levelBefore == step.level()
                    ? "level stays " + levelBefore
                    : "level " + levelBefore + " -> " + step.level();
        }
        return step.act() instanceof TimePasses ? "" : "yes";
    }

    /** A kind of refusal in words; whoever asks and misses a condition misses the form. */
    static String kind(Refusal.Kind kind, boolean asking) {
        return switch (kind) {
            case NOT_EMPOWERED -> "not empowered";
            case OUTSIDE_MANDATE -> "outside mandate";
            case FORBIDDEN -> "refused";
            case TOO_LATE -> "too late";
            case TOO_EARLY -> "too early";
            case CONDITION_UNMET -> asking ? "the form" : "a condition";
        };
    }

    private static Optional<String> violation(Step step, World before, Wording wording) {
        return step.after().undertakings().values().stream()
                .filter(one -> one.status() == UndertakingStatus.VIOLATION)
                .filter(one -> before.undertaking(one.id())
                        .filter(was -> was.status() == UndertakingStatus.VIOLATION)
                        .isEmpty())
                .map(one -> "It was done all the same, with no authorisation: " + wording.scope(one.scope()) + ".")
                .findFirst();
    }
}
