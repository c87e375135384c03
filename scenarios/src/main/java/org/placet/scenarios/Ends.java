package org.placet.scenarios;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.placet.advice.Refusal;
import org.placet.check.Invariants;
import org.placet.model.Expected;
import org.placet.model.NamedOutcome;
import org.placet.model.Phase;
import org.placet.model.RequestId;
import org.placet.model.UndertakingId;
import org.placet.model.UndertakingStatus;
import org.placet.model.When;
import org.placet.run.Situations;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the ends that a story can have and what its author expects of a run: outcomes, expect. */
final class Ends {
    private static final String COUNTS = "counts";
    private static final Written<Phase> PHASE = Forms.oneOf("is no state of a request", Phase.values(), Phase::code);
    private static final Written<UndertakingStatus> STATUS =
            Forms.oneOf("is no state of an undertaking", UndertakingStatus.values(), UndertakingStatus::code);
    private static final List<String> DATES = List.of("submitted", "decided", "communicated", "publicised");

    private final Draft draft;
    private final List<String> outcomes = new ArrayList<>();

    Ends(Draft draft) {
        this.draft = draft;
    }

    void read(Mapping at) {
        at.each("outcomes", "an outcome", this::readOutcome);
        at.within("expect", this::readExpected);
    }

    private void readOutcome(Mapping at) {
        var code = at.need("code", Forms.ID);
        outcomes.add(code);
        if (code.equals(Forms.NO_ID)) {
            draft.problems.nameless(at.node(), Mistake.UNKNOWN_OUTCOME);
        }
        var requests = ImmutableSortedMap.<RequestId, ImmutableSortedSet<Phase>>naturalOrder();
        at.entries("requests", (id, value) -> {
            draft.requests.check(id.getValue(), id, draft.problems);
            valid(id.getValue()).ifPresent(name -> requests.put(new RequestId(name), words(value, PHASE)));
        });
        var undertakings = ImmutableSortedMap.<UndertakingId, ImmutableSortedSet<UndertakingStatus>>naturalOrder();
        at.entries("undertakings", (id, value) -> {
            draft.plans.check(id.getValue(), id, draft.problems);
            valid(id.getValue()).ifPresent(name -> undertakings.put(new UndertakingId(name), words(value, STATUS)));
        });
        draft.builder.outcome(new NamedOutcome(upper(code), requests.buildOrThrow(), undertakings.buildOrThrow()));
    }

    private Optional<String> valid(String id) {
        return draft.requests.get(id).isPresent() || draft.plans.get(id).isPresent()
                ? Optional.of(id)
                : Optional.empty();
    }

    private <T extends Comparable<T>> ImmutableSortedSet<T> words(Node node, Written<T> form) {
        if (node instanceof SequenceNode list) {
            return list.getValue().stream()
                    .map(one -> form.read(one, draft.problems))
                    .collect(ImmutableSortedSet.toImmutableSortedSet(Comparable::compareTo));
        }
        draft.problems.add(
                Mistake.WRONG_TYPE,
                node,
                "a list stands here, also when it has one entry",
                "a list, such as [" + form.example() + "]",
                "put it in brackets [ ]");
        return ImmutableSortedSet.of();
    }

    private void readExpected(Mapping at) {
        var outcome = at.may("outcome", outcome());
        var dates = ImmutableSortedMap.<String, When>naturalOrder();
        at.within(
                "dates",
                inner -> DATES.forEach(name -> inner.may(name, Forms.WHEN).ifPresent(date -> dates.put(name, date))));
        var steps = ImmutableSortedMap.<String, String>naturalOrder();
        at.entries("steps", (id, value) -> {
            draft.entries.check(id.getValue(), id, draft.problems);
            steps.put(id.getValue(), fate().read(value, draft.problems));
        });
        draft.builder.expected(new Expected(
                outcome.map(Ends::upper),
                dates.buildOrThrow(),
                steps.buildOrThrow(),
                at.mayList("always", always()),
                at.mayList("can-happen", situation(List.of())),
                at.mayList("eventually", situation(eventual()))));
    }

    /** The ends that the scenario names, or the states in which a request ends. */
    private Written<String> outcome() {
        return outcomes.isEmpty() ? known(List.of()) : ends(outcomes);
    }

    /** All ends that somebody can expect: those that the scenario names, and the states in which a request ends. */
    static Written<String> known(List<String> named) {
        var all = new ArrayList<>(named);
        Arrays.stream(Phase.values()).filter(Phase::isClosed).map(Phase::code).forEach(all::add);
        return ends(all);
    }

    private static Written<String> ends(List<String> codes) {
        var known = ImmutableMap.<String, String>builder();
        codes.forEach(code -> known.put(code, code));
        known.put("open", "open");
        return Forms.word("rejected", "is no outcome", Mistake.UNKNOWN_OUTCOME, known.buildKeepingLast());
    }

    private static Written<String> fate() {
        var known = ImmutableMap.<String, String>builder().put(COUNTS, COUNTS);
        Arrays.stream(Refusal.Kind.values()).map(Refusal.Kind::code).forEach(code -> known.put(code, code));
        return Forms.word(COUNTS, "is nothing that becomes of a step", Mistake.UNKNOWN_WORD, known.buildOrThrow());
    }

    /** An invariant, or what is never so. */
    private Written<String> always() {
        var invariants = invariant();
        var situations = situation(List.of());
        return new Written<>(invariants.example(), invariants.standIn(), (text, at, problems) -> {
            if (!text.startsWith(Situations.NEVER)) {
                return invariants.reader().read(text, at, problems);
            }
            var what = text.substring(Situations.NEVER.length());
            return situations.reader().read(what, at, problems).map(same -> text);
        });
    }

    /** An end that the scenario names, or something else that may become of a story. */
    private Written<String> situation(List<String> others) {
        var ids = Stream.concat(others.stream(), Situations.ids(outcomes, draft.reading.reading()).stream())
                .distinct();
        var known = ids.collect(ImmutableMap.toImmutableMap(id -> id, id -> id));
        return Forms.word("rejected", "is no end and no state that a story can reach", Mistake.UNKNOWN_OUTCOME, known);
    }

    /** The invariant that looks ahead, by each of its names. */
    private List<String> eventual() {
        var words = draft.reading.reading().words();
        return Invariants.ALL.stream()
                .filter(one -> one.code().equals(Invariants.ENDS))
                .map(one -> words.alias(one.id()))
                .toList();
    }

    private Written<String> invariant() {
        var names = Invariants.names(draft.reading.reading().words());
        return new Written<>(names.get(0), names.get(0), (text, at, problems) -> {
            if (!names.contains(text)) {
                problems.unknownOfMany(Mistake.UNKNOWN_INVARIANT, at, text, "'" + text + "' is no invariant", names);
                return Optional.empty();
            }
            return Optional.of(text);
        });
    }

    private static String upper(String code) {
        return code.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
