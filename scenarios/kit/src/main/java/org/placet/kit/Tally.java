package org.placet.kit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.lifecycle.CannotFindStoreException;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;
import org.placet.run.Option;
import org.placet.run.Trace;

/**
 * What the tries of one property met: how stories ended, which rules spoke, how acts were refused, and whether there was
 * anything to look at. A property that met nothing tested nothing.
 */
final class Tally {

    private static final String KEY = "org.placet.kit.tally";

    private final boolean listens;
    private int traces;
    private final Map<String, Integer> outcomes = new TreeMap<>();
    private final Map<String, Integer> counting = new TreeMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<String, Integer> lookedAt = new TreeMap<>();
    private final Set<String> rules = new TreeSet<>();

    private Tally(boolean listens) {
        this.listens = listens;
    }

    /** What is said of every run about which something is asserted. */
    static Tally listening() {
        return new Tally(true);
    }

    /** What is said of the runs that it is shown, and of no others. */
    static Tally shown() {
        return new Tally(false);
    }

    /** That of the property that runs now; nothing in a plain test. */
    static Optional<Tally> current() {
        try {
            return Store.<Optional<Tally>>get(KEY).get();
        } catch (CannotFindStoreException noProperty) {
            return Optional.empty();
        } catch (RuntimeException outside) {
            // a test that another engine runs has no store
            return Optional.empty();
        }
    }

    /** Counts from now on into this one, or into none. */
    static void use(Optional<Tally> tally) {
        Store.<Optional<Tally>>getOrCreate(KEY, Lifespan.PROPERTY, Optional::empty)
                .update(any -> tally);
    }

    /** A run about which something is asserted. */
    void hear(Trace trace) {
        if (listens) {
            add(trace);
        }
    }

    void add(Trace trace) {
        traces++;
        add(outcomes, trace.outcome().code());
        for (var step : trace.steps()) {
            if (step.counts()) {
                add(counting, step.act().verb().code());
            }
            step.refusal().ifPresent(refusal -> add(refusals, refusal.kind().code()));
            spoke(step.consequences().stream());
            step.options().forEach(option -> spoke(reasons(option)));
        }
    }

    private static Stream<Reason> reasons(Option option) {
        return Stream.concat(
                option.reasons().stream(),
                option.refusal().stream().map(Refusal::reasons).flatMap(all -> all.stream()));
    }

    private void spoke(Stream<Reason> reasons) {
        reasons.map(Reason::rule).forEach(rules::add);
    }

    /** Whether an assertion found something of its kind in a run. */
    void lookedAt(String happened, boolean found) {
        lookedAt.merge(happened, found ? 1 : 0, Integer::sum);
    }

    private static void add(Map<String, Integer> counts, String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /** What assertions looked for and never found. */
    Set<String> neverFound() {
        return lookedAt.entrySet().stream()
                .filter(one -> one.getValue() == 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    int traces() {
        return traces;
    }

    /** A few lines for a reader. */
    String text() {
        return "runs      " + traces + "\n" + "outcomes  " + said(outcomes) + "\n" + "counted   " + said(counting)
                + "\n"
                + "refused   " + said(refusals) + "\n" + "rules     " + rules.size() + " spoke\n" + "looked at "
                + said(lookedAt);
    }

    private static String said(Map<String, Integer> counts) {
        return counts.isEmpty()
                ? "nothing"
                : counts.entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining(", "));
    }

    /** What another met and this one did not, a line for each kind; nothing where it met as much. */
    String missedBeside(Tally other) {
        var lines = Stream.of(
                        missing("outcomes", other.outcomes.keySet(), outcomes.keySet()),
                        missing("acts that count", other.counting.keySet(), counting.keySet()),
                        missing("refusals", other.refusals.keySet(), refusals.keySet()),
                        missing("rules", other.rules, rules))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return lines.isEmpty() ? "nothing" : lines;
    }

    private static Optional<String> missing(String what, Set<String> all, Set<String> met) {
        var missed = new TreeSet<>(all);
        missed.removeAll(met);
        return missed.isEmpty() ? Optional.empty() : Optional.of(what + " " + String.join(", ", missed));
    }
}
