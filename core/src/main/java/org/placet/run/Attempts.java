package org.placet.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.placet.act.Act;
import org.placet.act.TimePasses;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;
import org.placet.explore.Weight;

/**
 * What might be done at one moment. What several rules say of one act is one attempt, with the weights added and every
 * rule named.
 */
final class Attempts {

    /** One of them. */
    record Attempt(Act act, Weight weight, boolean scripted, List<Reason> reasons) {

        private Attempt and(Attempt other) {
            var all = new TreeSet<>(reasons);
            all.addAll(other.reasons);
            return new Attempt(act, weight.plus(other.weight), scripted || other.scripted, List.copyOf(all));
        }

        Option option(Rulings rulings, Reason noPower) {
            var why = new TreeSet<>(rulings.powers(act));
            why.addAll(reasons);
            // Time needs no leave to pass.
            var refusal = act instanceof TimePasses ? Optional.<Refusal>empty() : rulings.refusal(act, noPower);
            return new Option(act, weight, scripted, refusal, List.copyOf(why));
        }
    }

    private final List<Attempt> attempts = new ArrayList<>();

    /** A rule says that there is an occasion for it. */
    void add(Act act, Weight weight, Reason reason) {
        add(new Attempt(act, weight, false, List.of(reason)));
    }

    /** The timeline says that it happens. */
    void addScripted(Act act) {
        add(new Attempt(act, Weight.ONE, true, List.of()));
    }

    private void add(Attempt attempt) {
        for (int i = 0; i < attempts.size(); i++) {
            if (isSame(attempts.get(i).act, attempt.act)) {
                attempts.set(i, attempts.get(i).and(attempt));
                return;
            }
        }
        attempts.add(attempt);
    }

    /** Whether the timeline says what happens. */
    boolean areScripted() {
        return attempts.stream().anyMatch(Attempt::scripted);
    }

    /** The acts. */
    List<Act> acts() {
        return attempts.stream().map(Attempt::act).toList();
    }

    /** All of them, in the order in which options are shown. */
    List<Attempt> sorted() {
        return attempts.stream()
                .sorted(Comparator.comparing(Attempt::act, Wording.ORDER))
                .toList();
    }

    /** Whether two acts are equal; told apart by what is cheap to compare first. */
    static boolean isSame(Act one, Act other) {
        return one == other
                || one.verb() == other.verb()
                        && one.subject().equals(other.subject())
                        && one.actor().equals(other.actor())
                        && one.equals(other);
    }
}
