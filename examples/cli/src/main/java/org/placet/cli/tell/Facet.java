package org.placet.cli.tell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.placet.explore.Amount;
import org.placet.model.Scenario;
import org.placet.model.When;
import org.placet.run.Step;
import org.placet.run.Trace;

/**
 * One thing that is said of two runs side by side: what it is, and how it stands in each.
 *
 * @param name "outcome", "decided"
 */
public record Facet(String name, String one, String other) {

    private static final String NONE = "-";

    /** How two runs came out. */
    public static List<Facet> outcomes(Trace one, Trace other) {
        return List.of(
                of("outcome", one.outcome().code(), other.outcome().code()),
                of("decided", day(one.outcome().decided()), day(other.outcome().decided())),
                of(
                        "communicated",
                        day(one.outcome().communicated()),
                        day(other.outcome().communicated())),
                of("last day", last(one), last(other)),
                of("steps", one.steps().size(), other.steps().size()),
                of("highest level", level(one), level(other)),
                of(
                        "done with authority",
                        one.authorised().size(),
                        other.authorised().size()),
                of("done without", one.violations().size(), other.violations().size()),
                of("checks broken", broken(one), broken(other)));
    }

    /** The odds of each end in two scenarios; nothing where neither has any, as history has none. */
    public static List<Facet> odds(Map<String, Amount> one, Map<String, Amount> other) {
        var codes = new LinkedHashSet<>(one.keySet());
        codes.addAll(other.keySet());
        var facets = new ArrayList<Facet>();
        codes.forEach(code -> facets.add(of(code, share(one, code), share(other, code))));
        return facets;
    }

    /** A chance in words. */
    public static String percent(Amount amount) {
        return amount.isKnown()
                ? String.format(Locale.ROOT, "%.2f %%", amount.lower() * 100)
                : String.format(Locale.ROOT, "%.2f %% to %.2f %%", amount.lower() * 100, amount.upper() * 100);
    }

    /** The lines of a step that a reader needs beside another one: number, day, who does what, whether it counts. */
    public static String told(Step step) {
        var counts = step.counts()
                ? ""
                : step.refusal()
                        .map(one -> " (does not count: " + one.kind().code().replace('-', ' ') + ")")
                        .orElse(" (does not count)");
        return step.number() + ". " + Ending.words(step.date()) + " "
                + step.sentence().replaceFirst("\\.$", "") + counts + ".";
    }

    /** Title, label, reading and what was set: what stands above each of two stories. */
    public static List<String> head(Scenario scenario) {
        return Stream.concat(
                        Stream.of(
                                scenario.story().title(),
                                scenario.id() + ", " + scenario.label().name() + ", reading: "
                                        + scenario.reading().id(),
                                Ending.label(scenario.label())),
                        Ending.set(scenario).stream())
                .toList();
    }

    private static Facet of(String name, Object one, Object other) {
        return new Facet(name, one.toString(), other.toString());
    }

    private static String share(Map<String, Amount> odds, String code) {
        return Optional.ofNullable(odds.get(code)).map(Facet::percent).orElse(NONE);
    }

    private static String day(Optional<When> date) {
        return date.map(Ending::words).orElse(NONE);
    }

    private static String last(Trace trace) {
        return trace.steps().isEmpty()
                ? NONE
                : Ending.words(trace.steps().get(trace.steps().size() - 1).date());
    }

    private static int level(Trace trace) {
        return trace.steps().stream()
                .mapToInt(Step::level)
                .reduce(trace.scenario().levelIn(trace.scenario().firstWorld()), Math::max);
    }

    private static long broken(Trace trace) {
        return trace.checks().stream().filter(one -> !one.holds()).count();
    }
}
