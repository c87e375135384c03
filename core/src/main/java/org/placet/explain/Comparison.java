package org.placet.explain;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;
import org.placet.model.Choice;
import org.placet.run.Change;
import org.placet.run.FactWords;
import org.placet.run.Option;
import org.placet.run.Step;
import org.placet.run.Trace;
import org.placet.run.Wording;

/**
 * Two runs beside each other: what is different before anything happens, up to which step they tell the same, in what
 * the next one differs first, and by which rules and facts.
 *
 * <p>Two steps are the same if the same actor does the same on the same day, it counts in both or fails in both for the
 * same kind of reason and by the same rules, it changes the same things, and what else was open there would have fared
 * alike. A number that was different from the start is said once, at the start, and not again at each step.
 *
 * <pre>{@code
 * Comparison.of(history, whatIf).first().orElseThrow().cause();
 * }</pre>
 *
 * @param start what is so from the start in one of them only
 * @param same how many steps they share
 * @param first the first step that differs; nothing where both tell the same to the end
 */
public record Comparison(Trace one, Trace other, Apart start, int same, Optional<Difference> first) {

    /** What is so in one run only, and in the other only, in words. */
    public record Apart(List<String> one, List<String> other) {
        public Apart {
            one = List.copyOf(one);
            other = List.copyOf(other);
        }

        /** Whether there is nothing of the kind. */
        public boolean isNone() {
            return one.isEmpty() && other.isEmpty();
        }

        static Apart of(List<String> one, List<String> other) {
            return new Apart(
                    one.stream()
                            .filter(text -> !other.contains(text))
                            .distinct()
                            .toList(),
                    other.stream()
                            .filter(text -> !one.contains(text))
                            .distinct()
                            .toList());
        }
    }

    /** In what two steps differ first. */
    public enum Kind {
        /** One of the runs is over. */
        ENDED,
        /** Something else is done, or somebody else does it. */
        ACT,
        /** The same is done on another day. */
        DATE,
        /** The same is done, and it counts in one of them only, or fails for another kind of reason. */
        COUNTS,
        /** It comes out the same by other rules. */
        RULES,
        /** The same is done, and it changes something else. */
        CHANGES,
        /** The same is done, and something else was open beside it, or would have fared otherwise. */
        OPEN
    }

    /**
     * The first step that differs.
     *
     * @param number its number
     * @param cause why it differs, in a sentence
     * @param rules what rules say in one of them only, with their ids and sources
     * @param facts what these rules matched in one of them only
     */
    public record Difference(
            int number, Kind kind, Optional<Step> one, Optional<Step> other, String cause, Apart rules, Apart facts) {}

    /** Puts two runs beside each other. */
    public static Comparison of(Trace one, Trace other) {
        int most = Math.max(one.steps().size(), other.steps().size());
        int same = 0;
        while (same < most && kind(step(one, same), step(other, same)).isEmpty()) {
            same++;
        }
        var first = same == most ? Optional.<Difference>empty() : Optional.of(difference(one, other, same));
        return new Comparison(
                one, other, Apart.of(Beginning.of(one.scenario()), Beginning.of(other.scenario())), same, first);
    }

    /** Whether both are the same from the start to the end. */
    public boolean isSame() {
        return start.isNone() && first.isEmpty();
    }

    private static Optional<Step> step(Trace trace, int index) {
        return index < trace.steps().size() ? Optional.of(trace.steps().get(index)) : Optional.empty();
    }

    private static Optional<Kind> kind(Optional<Step> one, Optional<Step> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.of(Kind.ENDED);
        }
        var here = one.get();
        var there = other.get();
        if (!Retrace.isAlike(here.act(), there.act())) {
            return Optional.of(Kind.ACT);
        }
        if (!here.date().equals(there.date())) {
            return Optional.of(Kind.DATE);
        }
        if (here.counts() != there.counts() || !Objects.equals(refusal(here.option()), refusal(there.option()))) {
            return Optional.of(Kind.COUNTS);
        }
        if (!ids(here.option()).equals(ids(there.option()))) {
            return Optional.of(Kind.RULES);
        }
        if (here.level() != there.level() || !changed(here).equals(changed(there))) {
            return Optional.of(Kind.CHANGES);
        }
        return fates(here).equals(fates(there)) ? Optional.empty() : Optional.of(Kind.OPEN);
    }

    private static Difference difference(Trace one, Trace other, int index) {
        var here = step(one, index);
        var there = step(other, index);
        var kind = kind(here, there).orElseThrow();
        var spokenHere = here.map(step -> spoken(step, there, kind)).orElse(List.of());
        var spokenThere = there.map(step -> spoken(step, here, kind)).orElse(List.of());
        var rules = kind == Kind.OPEN
                ? Apart.of(open(here.orElseThrow(), there, one), open(there.orElseThrow(), here, other))
                : Apart.of(rules(spokenHere, one), rules(spokenThere, other));
        var facts = kind == Kind.ACT || kind == Kind.DATE || kind == Kind.ENDED
                ? Apart.of(List.of(), List.of())
                : Apart.of(facts(spokenHere, one), facts(spokenThere, other));
        return new Difference(index + 1, kind, here, there, cause(kind, here, there), rules, facts);
    }

    private static String cause(Kind kind, Optional<Step> one, Optional<Step> other) {
        return switch (kind) {
            case ENDED -> "One of the two is over here, and the other goes on.";
            case DATE -> "The same is done on another day.";
            case COUNTS -> "The same is done, and the rules answer otherwise.";
            case RULES -> "The same is done with the same result, by other rules.";
            case CHANGES -> "The same is done, and it changes something else.";
            case OPEN -> "The same is done, and what else could have been done there would not have fared alike.";
            case ACT -> chosen(one.orElseThrow(), other.orElseThrow());
        };
    }

    private static String chosen(Step one, Step other) {
        boolean toldHere = one.option().scripted();
        boolean toldThere = other.option().scripted();
        if (toldHere && toldThere) {
            return "The two timelines tell something else here.";
        }
        if (toldHere || toldThere) {
            return "One of the two follows its timeline here; in the other it is open what happens.";
        }
        return chances(one).equals(chances(other))
                ? "The same is open here with the same weights, and the lots fell otherwise."
                : "Something else is open here, or with other weights.";
    }

    /** What was open in one step and would not have fared so in the other, with the rules that say so. */
    private static List<String> open(Step step, Optional<Step> beside, Trace trace) {
        var wording = Wording.of(trace.scenario());
        var fates = beside.map(Comparison::fates).orElse(List.of());
        return step.others().stream()
                .filter(option -> !fates.contains(fate(option)))
                .flatMap(option -> rules(reasons(option), trace).stream()
                        .map(rule -> wording.sentence(option.act()) + " It would " + (option.counts() ? "" : "not ")
                                + "count: " + rule))
                .toList();
    }

    /** The reasons that tell the two steps apart: those of the step, or of what was open beside it. */
    private static List<Reason> spoken(Step step, Optional<Step> beside, Kind kind) {
        if (kind != Kind.OPEN) {
            return reasons(step.option());
        }
        var fates = beside.map(Comparison::fates).orElse(List.of());
        return step.others().stream()
                .filter(option -> !fates.contains(fate(option)))
                .flatMap(option -> reasons(option).stream())
                .distinct()
                .toList();
    }

    /** Why it does not count; else why it counts, without why it is open. */
    private static List<Reason> reasons(Option option) {
        return option.refusal()
                .map(Refusal::reasons)
                .orElseGet(() -> option.reasons().stream()
                        .filter(reason -> reason.facts().stream().noneMatch(Choice.class::isInstance))
                        .toList());
    }

    private static List<String> rules(List<Reason> reasons, Trace trace) {
        var wording = Wording.of(trace.scenario());
        return reasons.stream()
                .map(reason -> wording.sentence(reason) + " [" + reason.rule() + ", "
                        + String.join(", ", reason.sources()) + "]")
                .toList();
    }

    private static List<String> facts(List<Reason> reasons, Trace trace) {
        var words = FactWords.of(trace.scenario());
        return reasons.stream()
                .flatMap(reason -> reason.facts().stream())
                .map(words::say)
                .distinct()
                .toList();
    }

    private static List<String> ids(Option option) {
        return reasons(option).stream().map(Reason::rule).sorted().toList();
    }

    private static List<String> changed(Step step) {
        return step.changes().stream().map(Change::what).toList();
    }

    private static List<String> fates(Step step) {
        return step.options().stream().map(Comparison::fate).sorted().toList();
    }

    private static String fate(Option option) {
        return name(option) + " " + refusal(option);
    }

    private static List<String> chances(Step step) {
        return step.options().stream()
                .map(option -> name(option) + " " + option.weight())
                .sorted()
                .toList();
    }

    private static String name(Option option) {
        var act = option.act();
        return act.actor() + " " + act.verb() + " " + act.subject();
    }

    private static String refusal(Option option) {
        return option.refusal().map(one -> one.kind().name()).orElse("");
    }
}
