package org.placet.cli.tell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.placet.act.Asking;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;
import org.placet.explain.Counterpart;
import org.placet.explore.Transition;
import org.placet.model.Choice;
import org.placet.model.Scenario;
import org.placet.model.Sourced;
import org.placet.run.FactWords;
import org.placet.run.Findings;
import org.placet.run.Moment;
import org.placet.run.Option;
import org.placet.run.Wording;

/**
 * What one reading makes of an act about which two readings part.
 *
 * @param reading its id
 * @param verdict "it counts", "it does not count: outside mandate", "it is not open"
 * @param because the rules that say so
 * @param lines what the reading says where the other has the line that decides; with sources
 * @param sources all keys that are cited in these
 */
public record Standpoint(
        String reading, String verdict, List<Because> because, List<String> lines, Set<String> sources) {

    public Standpoint {
        because = List.copyOf(because);
        lines = List.copyOf(lines);
    }

    /** What this side makes of it, beside the other. */
    public static Standpoint of(
            Findings side,
            List<Transition<Moment, Option>> here,
            Findings other,
            List<Transition<Moment, Option>> there) {
        var scenario = side.scenario();
        var reasons =
                here.stream().flatMap(one -> reasons(one.action()).stream()).toList();
        var because = Because.of(reasons, Wording.of(scenario));
        var lines = lines(there, side, other);
        var sources = new LinkedHashSet<String>();
        because.forEach(one -> sources.addAll(one.sources()));
        lines.forEach(one -> sources.addAll(one.sources()));
        sources.remove(Sourced.ASSUMPTION);
        return new Standpoint(
                scenario.reading().id(),
                verdict(side, here, there),
                because,
                lines.stream().map(Cited::inWords).toList(),
                sources);
    }

    /** A line with its sources. */
    private record Cited(String says, List<String> sources) {
        String inWords() {
            return says + (sources.isEmpty() ? "" : " [" + String.join(", ", sources) + "]");
        }
    }

    private static String verdict(
            Findings side, List<Transition<Moment, Option>> here, List<Transition<Moment, Option>> there) {
        if (here.isEmpty()) {
            return "it is not open";
        }
        var step = here.get(0);
        var verdict = step.action()
                .refusal()
                .map(refusal -> "it does not count: "
                        + Line.kind(refusal.kind(), step.action().act() instanceof Asking))
                .orElse("it counts");
        boolean same = there.stream()
                .anyMatch(one -> one.action().counts() == step.action().counts());
        return same ? verdict + ", and then " + standing(step.target(), side) : verdict;
    }

    /** How things stand afterwards, where both sides let the act count and something else differs. */
    private static String standing(Moment moment, Findings side) {
        var parts = new ArrayList<String>();
        moment.world()
                .requests()
                .values()
                .forEach(one -> parts.add("request " + one.id() + " is "
                        + one.phase().name().toLowerCase(Locale.ROOT).replace('_', ' ')));
        parts.add("the level is " + side.scenario().levelIn(moment.world()));
        parts.add("the story stands at " + side.outcomeIn(moment));
        return String.join(", ", parts);
    }

    /** Why it does not count; else why it counts, without why it is open. */
    private static List<Reason> reasons(Option option) {
        return option.refusal()
                .map(Refusal::reasons)
                .orElseGet(() -> option.reasons().stream()
                        .filter(reason -> reason.facts().stream().noneMatch(Choice.class::isInstance))
                        .toList());
    }

    private static List<Cited> lines(List<Transition<Moment, Option>> there, Findings side, Findings other) {
        var against = there.stream()
                .flatMap(one -> one.action().refusal().map(Refusal::reasons).stream())
                .flatMap(List::stream)
                .toList();
        return Counterpart.of(against, side.scenario()).stream()
                .map(one -> line(one, side.scenario(), other.scenario()))
                .toList();
    }

    private static Cited line(Counterpart one, Scenario here, Scenario there) {
        Optional<Object> own = one.there();
        return own.map(fact -> new Cited(
                        "Its own line: " + FactWords.of(here).say(fact),
                        fact instanceof Sourced sourced ? sourced.sources() : List.of()))
                .orElseGet(() ->
                        new Cited("It has no such line: " + FactWords.of(there).say(one.here()), List.of()));
    }
}
