package org.placet.kit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.placet.model.Dimension;
import org.placet.model.Quantity;
import org.placet.model.Scope;
import org.placet.model.Term;

/**
 * What a drawn request asks for, and what is to be done under it.
 *
 * @param least the lower end of what is asked, never above the upper
 * @param sent how many are to go
 * @param words the numbers of the words that are named, dimension by dimension; none leaves all of them open
 * @param onTheCharter whether it rests on a basis that can end
 */
record Asked(int least, int most, int sent, Set<Integer> words, boolean onTheCharter, Answering answering) {

    /** The answer that its usual course comes to. */
    enum Answering {
        APPROVE,
        REJECT,
        APPROVE_IN_PART,
        APPROVE_WITH_CONDITIONS
    }

    static Arbitrary<Asked> any() {
        var number = Arbitraries.of(Move.NUMBERS);
        var range = Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true));
        var words = Arbitraries.of(0, 1, 2).set().ofMaxSize(3);
        var answers = Arbitraries.frequency(
                Tuple.of(5, Answering.APPROVE),
                Tuple.of(2, Answering.REJECT),
                Tuple.of(2, Answering.APPROVE_IN_PART),
                Tuple.of(2, Answering.APPROVE_WITH_CONDITIONS));
        return Combinators.combine(number, number, range, number, words, Arbitraries.of(false, true), answers)
                .as((one, other, wide, sent, named, charter, answer) -> new Asked(
                        wide ? Math.min(one, other) : one,
                        wide ? Math.max(one, other) : one,
                        Math.min(sent, 1001),
                        Set.copyOf(named),
                        charter,
                        answer));
    }

    Scope scope(Ground ground) {
        var scope = Scope.of(Quantity.between(least, most));
        for (var dimension : List.of(Dimension.CATEGORY, Dimension.PLACE, Dimension.FUNCTION)) {
            scope = scope.with(dimension, terms(ground, dimension));
        }
        Optional<Term> basis = onTheCharter ? ground.term(Dimension.BASIS, 0) : Optional.empty();
        return scope.with(Dimension.BASIS, basis.stream().toList());
    }

    /** What is to be done is within what is asked in all but, now and then, the number. */
    Scope planned(Ground ground) {
        return scope(ground).with(Dimension.BASIS, List.of()).with(Quantity.of(sent));
    }

    private List<Term> terms(Ground ground, Dimension dimension) {
        return words.stream()
                .sorted()
                .flatMap(number -> ground.term(dimension, number).stream())
                .distinct()
                .toList();
    }
}
