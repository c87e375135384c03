package org.placet.cli.tell;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placet.explain.Pivots;
import org.placet.explore.Amount;
import org.placet.run.Wording;

/**
 * A step on which a run turned, in sentences.
 *
 * @param step the step itself
 * @param says what it closed and how far it moved the odds
 * @param instead what else was possible there, and where each would have led
 */
public record Turn(String step, List<String> says, List<String> instead) {

    private static final double LEAST = 0.000_05;

    public Turn {
        says = List.copyOf(says);
        instead = List.copyOf(instead);
    }

    /** All of a run. */
    public static List<Turn> of(Pivots pivots) {
        var wording = Wording.of(pivots.trace().scenario());
        return pivots.pivots().stream().map(one -> of(one, wording)).toList();
    }

    /** What can be said of all of them, or that there are none. */
    public static List<String> summary(Pivots pivots) {
        var lines = new ArrayList<String>();
        lines.add("Before the first step these ends were possible: " + codes(pivots.atFirst()) + ".");
        lines.add(String.format(
                Locale.ROOT,
                "Looked at: %,d situations%s%s.",
                pivots.situations(),
                pivots.thinkable() ? ", with what can only be thought of" : "",
                pivots.complete() ? "" : "; a limit cut off the rest, so more may be possible"));
        if (pivots.pivots().isEmpty()) {
            lines.add("No step of this run closed an end that was possible before it.");
        }
        return lines;
    }

    private static Turn of(Pivots.Pivot one, Wording wording) {
        var says = new ArrayList<String>();
        if (!one.lost().isEmpty()) {
            says.add("No longer possible after it: " + codes(one.lost()) + ". Still possible: " + codes(one.left())
                    + ".");
        }
        if (!one.before().isEmpty()) {
            says.add(String.format(
                    Locale.ROOT,
                    "The odds moved by %.2f points%s: %s.",
                    one.moved() * 100,
                    one.isLargest() ? ", farther than on any other step" : "",
                    moved(one)));
        }
        var before = Stream.concat(one.lost().stream(), one.left().stream()).collect(Collectors.toSet());
        var closing = one.alternatives().stream()
                .filter(other -> !Set.copyOf(other.ends()).equals(before))
                .toList();
        var idle = one.alternatives().stream()
                .filter(other -> !closing.contains(other))
                .map(other -> wording.sentence(other.option().act()).replaceFirst("\\.$", ""))
                .toList();
        if (!idle.isEmpty()) {
            says.add("This would have left all of them possible: " + String.join("; ", idle) + ".");
        }
        var instead = closing.stream()
                .map(other -> wording.sentence(other.option().act())
                        + (other.option().counts() ? "" : " (It would not count.)") + " Then possible: "
                        + codes(other.ends()) + likely(other.odds()) + ".")
                .toList();
        return new Turn(Facet.told(one.step()), says, instead);
    }

    private static String moved(Pivots.Pivot one) {
        var parts = one.before().entrySet().stream()
                .filter(end -> {
                    var after = one.after().getOrDefault(end.getKey(), end.getValue());
                    return Math.abs(end.getValue().lower() - after.lower()) >= LEAST;
                })
                .map(end -> end.getKey() + " from " + Facet.percent(end.getValue()) + " to "
                        + Facet.percent(one.after().getOrDefault(end.getKey(), end.getValue())))
                .toList();
        return parts.isEmpty() ? "no end became more or less likely" : String.join(", ", parts);
    }

    /** The likeliest of them, where there are odds. */
    private static String likely(ImmutableMap<String, Amount> odds) {
        return odds.entrySet().stream()
                .filter(end -> end.getValue().lower() > 0)
                .max((one, other) ->
                        Double.compare(one.getValue().lower(), other.getValue().lower()))
                .map(end -> "; first most often " + end.getKey() + ", " + Facet.percent(end.getValue()))
                .orElse("");
    }

    private static String codes(List<String> codes) {
        return codes.isEmpty() ? "none" : codes.stream().collect(Collectors.joining(", "));
    }
}
