package org.placet.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.placet.advice.Facts;
import org.placet.advice.Reason;
import org.placet.model.Appeals;
import org.placet.model.Competence;
import org.placet.model.ConsentNeeded;
import org.placet.model.Form;
import org.placet.model.Limit;
import org.placet.model.Scenario;

/**
 * A line of one reading that a rule went by, and the line that stands in its place in another: the limit on the same
 * thing, the form, the consent that is needed, what the same role may do.
 *
 * @param here the line that the rule matched
 * @param there what the other reading says there; nothing where it says nothing
 */
public record Counterpart(Object here, Optional<Object> there) {

    /** Those of everything that these reasons matched, in their order, each line once. */
    public static List<Counterpart> of(List<Reason> reasons, Scenario other) {
        var others = Facts.fixed(other);
        var found = new LinkedHashMap<Object, Counterpart>();
        reasons.stream()
                .flatMap(reason -> reason.facts().stream())
                .filter(fact -> place(fact).isPresent())
                .forEach(fact -> found.computeIfAbsent(
                        fact,
                        here -> new Counterpart(
                                here,
                                others.stream()
                                        .filter(there -> place(there).equals(place(here)))
                                        .filter(there -> place(there).isPresent())
                                        .findFirst())));
        return List.copyOf(found.values());
    }

    /** Where in a reading a line stands; nothing for what is no line of a reading. */
    private static Optional<Object> place(Object fact) {
        if (fact instanceof Limit.OfTerms limit) {
            return Optional.of(limit.dimension());
        }
        if (fact instanceof Competence one) {
            return Optional.of(List.of(one.role(), one.powers()));
        }
        var kinds = List.of(Limit.OfNumber.class, Form.class, ConsentNeeded.class, Appeals.class);
        return kinds.stream()
                .filter(kind -> kind.isInstance(fact))
                .map(kind -> (Object) kind)
                .findFirst();
    }
}
