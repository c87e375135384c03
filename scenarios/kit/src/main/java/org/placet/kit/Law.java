package org.placet.kit;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placet.model.AppealEffect;
import org.placet.model.Appeals;
import org.placet.model.Competence;
import org.placet.model.Consent;
import org.placet.model.Deadlines;
import org.placet.model.Dimension;
import org.placet.model.Form;
import org.placet.model.Limit;
import org.placet.model.Power;
import org.placet.model.Quantity;
import org.placet.model.Reading;
import org.placet.model.Role;
import org.placet.model.Scale;
import org.placet.model.SilenceEffect;
import org.placet.model.Sourced;
import org.placet.model.Term;
import org.placet.scenarios.Scenarios;

/**
 * The choices that make up a reading. The first of each is the plainest: that is where a counterexample shrinks to.
 *
 * @param consents how many must consent before a yes counts: nobody, so many, or all
 * @param most the largest number that can be granted, if there is one
 * @param bounded in which dimensions only some words can be granted
 */
record Law(
        Consents consents,
        SilenceEffect silence,
        AppealEffect appeal,
        Waits waits,
        boolean onPaper,
        Optional<Integer> most,
        Set<Dimension> bounded) {

    /** How many must consent. */
    enum Consents {
        NOBODY,
        ONE,
        TWO,
        ALL
    }

    /** How long a request waits for receipt, and then for an answer. */
    record Waits(int receipt, int answer) {}

    /** The channel that the form wants where there is one. */
    static final String PAPER = "on paper";

    /** The basis that can end. */
    static final Term CHARTER = Term.of("charter");

    /** Everything that can be named: the first two words of a dimension are within the limits, the others beyond. */
    static final ImmutableMap<Dimension, List<Term>> TERMS = ImmutableMap.of(
            Dimension.CATEGORY, List.of(Term.of("guards"), Term.of("builders"), Term.of("strangers")),
            Dimension.PLACE, List.of(Term.of("harbour"), new Term("pier", "harbour"), Term.of("hill")),
            Dimension.FUNCTION, List.of(Term.of("watch"), Term.of("repair"), Term.of("show")),
            Dimension.BASIS, List.of(CHARTER, Term.of("statute"), Term.of("rumour")));

    private static final Scale SCALE = Scenarios.reading("article").scale();
    private static final List<String> ASSUMED = List.of(Sourced.ASSUMPTION);

    /** Every kind of reading that rules can tell apart. */
    static Arbitrary<Law> any() {
        return Combinators.combine(
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(Consents.NOBODY)),
                                Tuple.of(2, Arbitraries.of(Consents.values()))),
                        Arbitraries.of(SilenceEffect.values()),
                        Arbitraries.of(AppealEffect.values()),
                        Arbitraries.of(new Waits(14, 90), new Waits(1, 1), new Waits(7, 14)),
                        Arbitraries.of(false, true),
                        Arbitraries.of(1000, 100, 1).optional(0.5),
                        Arbitraries.of(Dimension.values()).set().ofMaxSize(3))
                .as(Law::new);
    }

    Reading reading() {
        var builder = Reading.builder("drawn")
                .story(
                        "A reading that was drawn",
                        "Put together by chance, to test rules that must hold under any reading.")
                .competences(competences())
                .deadlines(new Deadlines(waits.receipt(), waits.answer(), silence, ASSUMED))
                .scale(SCALE)
                .vocabulary(vocabulary())
                .limits(limits());
        if (onPaper) {
            builder.form(new Form(List.of(PAPER), "A request is handed over on paper.", ASSUMED));
        }
        if (appeal != AppealEffect.NONE) {
            builder.appeals(new Appeals(appeal, "An appeal comes to that.", ASSUMED));
        }
        consent().ifPresent(builder::consent);
        return builder.build();
    }

    private Optional<Consent> consent() {
        return switch (consents) {
            case NOBODY -> Optional.empty();
            case ONE -> Optional.of(Consent.of(1, "One is asked first.", ASSUMED));
            case TWO -> Optional.of(Consent.of(2, "Two are asked first.", ASSUMED));
            case ALL -> Optional.of(Consent.ofAll("All are asked first.", ASSUMED));
        };
    }

    private static List<Competence> competences() {
        var all = new ArrayList<>(Reading.builder("plain").build().competences());
        all.add(Competence.of(Role.APPLICANT, Set.of(Power.APPEAL), ASSUMED));
        return all;
    }

    private List<Limit> limits() {
        var all = new ArrayList<Limit>();
        most.ifPresent(number -> all.add(new Limit.OfNumber(Quantity.between(1, number), ASSUMED)));
        TERMS.forEach((dimension, terms) -> {
            if (bounded.contains(dimension)) {
                all.add(new Limit.OfTerms(dimension, ImmutableSortedSet.copyOf(terms.subList(0, 2)), ASSUMED));
            }
        });
        return all;
    }

    private static Map<String, String> vocabulary() {
        var names = ImmutableMap.<String, String>builder();
        TERMS.values().forEach(terms -> terms.forEach(term -> names.put(term.id(), term.id())));
        return names.buildOrThrow();
    }
}
