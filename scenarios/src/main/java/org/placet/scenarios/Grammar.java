package org.placet.scenarios;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.placet.model.Verb;
import org.placet.model.Words;

/** Which verbs a file can use, what each is about, and which details it can carry. */
final class Grammar {
    /** The keys that say what a deed is about. */
    static final ImmutableSet<String> SUBJECTS =
            ImmutableSet.of("request", "undertaking", "tension", "position", "legal-basis");

    /** The keys of details; a scope is said by the first five. */
    static final ImmutableSet<String> DETAILS = ImmutableSet.of(
            "number", "of", "to", "for", "under", "how", "valid", "before-start", "throughout", "reasons", "condition");

    private static final Set<String> HOW = Set.of("how");
    private static final Set<String> SCOPE = Set.of("number", "of", "to", "for", "under");
    private static final Set<String> GRANT = Set.of("number", "of", "to", "for", "under", "valid", "reasons");
    private static final Set<String> CONDITIONAL =
            Set.of("number", "of", "to", "for", "under", "valid", "reasons", "before-start", "throughout");
    private static final Set<String> DEED = Set.of("number", "of", "to", "for");
    private static final Set<String> CONDITION = Set.of("condition");

    private static final ImmutableMap<Verb, Set<String>> DETAILS_OF = ImmutableMap.<Verb, Set<String>>builder()
            .put(Verb.SUBMIT, HOW)
            .put(Verb.RESEND, HOW)
            .put(Verb.AMEND, SCOPE)
            .put(Verb.APPROVE, GRANT)
            .put(Verb.APPROVE_IN_PART, GRANT)
            .put(Verb.APPROVE_WITH_CONDITIONS, CONDITIONAL)
            .put(Verb.REJECT, Set.of("reasons"))
            .put(Verb.EXTEND_BASIS, Set.of("valid"))
            .put(Verb.CONFIRM, CONDITION)
            .put(Verb.WAIVE, CONDITION)
            .put(Verb.UNDERTAKE, DEED)
            .put(Verb.GO_ON, DEED)
            .build();

    private final ImmutableMap<String, Verb> verbs;

    /** The verbs in the words of a reading: where it has its own word for undertaking, that is the one. */
    Grammar(Words words) {
        var known = ImmutableMap.<String, Verb>builder();
        for (var verb : Verb.values()) {
            if (verb == Verb.UNDERTAKE) {
                known.put(words.say("undertake"), verb);
            } else if (verb != Verb.PASS_TIME && verb != Verb.OWN) {
                known.put(verb.code(), verb);
            }
        }
        this.verbs = known.build();
    }

    /** One of the verbs; an act of a program's own, which no file can do, stands in for words that are none. */
    Written<Verb> verb() {
        var known = Forms.word("reject", "is nothing that an actor can do", Mistake.UNKNOWN_VERB, verbs);
        return new Written<>(known.example(), Verb.OWN, known.reader());
    }

    /**
     * The same, with other examples.
     *
     * @param keys what is said beside the verb, which the examples go with
     * @param number how many examples
     */
    Written<Verb> verb(Set<String> keys, int number) {
        var said = Sets.intersection(keys, Sets.union(SUBJECTS, DETAILS));
        var known = verb();
        var fit = verbs.entrySet().stream()
                .filter(entry -> keysOf(entry.getValue()).containsAll(said))
                .map(Map.Entry::getKey)
                .limit(number)
                .collect(Collectors.joining(", "));
        return new Written<>(fit.isEmpty() ? known.example() : fit, known.standIn(), known.reader());
    }

    /** The verb that files write so, if there is one. */
    Optional<Verb> find(String word) {
        return Optional.ofNullable(verbs.get(word));
    }

    /** How files write this verb. */
    String word(Verb verb) {
        return verbs.entrySet().stream()
                .filter(entry -> entry.getValue() == verb)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(verb.code());
    }

    /** The key that says what a deed with this verb is about. */
    static String subjectOf(Verb verb) {
        return switch (verb) {
            case UNDERTAKE, GO_ON, BE_STOPPED, COMPLETE, LEAVE, NOTIFY, REPORT_VIOLATION, ORDER_WITHDRAWAL ->
                "undertaking";
            case BEGIN, END -> "tension";
            case STATE_POSITION -> "position";
            case END_BASIS, EXTEND_BASIS -> "legal-basis";
            default -> "request";
        };
    }

    /** The keys that go with a verb, beside who, when and on whose word. */
    static List<String> keysOf(Verb verb) {
        return Stream.concat(Stream.of(subjectOf(verb)), DETAILS.stream().filter(detail -> carries(verb, detail)))
                .toList();
    }

    /** Whether a deed with this verb can carry this detail. */
    static boolean carries(Verb verb, String detail) {
        return DETAILS_OF.getOrDefault(verb, Set.of()).contains(detail);
    }

    /** Whether a deed with this verb says nothing without this detail. */
    static boolean needs(Verb verb, String detail) {
        return detail.equals("condition") && CONDITION.equals(DETAILS_OF.get(verb))
                || detail.equals("valid") && verb == Verb.EXTEND_BASIS;
    }
}
