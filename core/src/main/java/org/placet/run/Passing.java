package org.placet.run;

import java.util.List;
import java.util.Optional;
import org.placet.act.TimePasses;
import org.placet.check.Invariant;
import org.placet.check.Passage;
import org.placet.model.Scenario;

/**
 * The passages that a step is: first the days up to a dated entry go by, then the act is done. All invariants look at
 * the same step one after the other, so the passages of the last one are kept.
 */
final class Passing {

    private final Scenario scenario;
    private final Script script;
    private volatile Optional<Kept> last = Optional.empty();

    Passing(Scenario scenario) {
        this.scenario = scenario;
        this.script = new Script(scenario);
    }

    /** A step and its passages; threads may replace each other's, which costs time and changes nothing. */
    private record Kept(Moment before, Option option, Moment after, List<Passage> passages) {
        // The same objects, not equal ones: comparing worlds costs more than making passages.
        @SuppressWarnings("ReferenceEquality")
        boolean isOf(Moment from, Option by, Moment to) {
            return before == from && option == by && after == to;
        }
    }

    List<Passage> of(Moment before, Option option, Moment after) {
        var kept = last.filter(one -> one.isOf(before, option, after));
        if (kept.isPresent()) {
            return kept.get().passages;
        }
        var made = passages(before, option, after);
        last = Optional.of(new Kept(before, option, after, made));
        return made;
    }

    private List<Passage> passages(Moment before, Option option, Moment after) {
        int days = script.daysBefore(before.behind());
        if (days == 0) {
            return List.of(new Passage(scenario, before.world(), option.act(), option.counts(), after.world()));
        }
        var time = new TimePasses(days);
        var waited = time.counted(before.world(), scenario);
        return List.of(
                new Passage(scenario, before.world(), time, true, waited),
                new Passage(scenario, waited, option.act(), option.counts(), after.world()));
    }

    /** Whether a step puts an invariant to the test; one that looks ahead is put to it by exploration alone. */
    static boolean arises(Invariant invariant, List<Passage> passages) {
        return invariant
                .premise()
                .map(premise -> passages.stream().anyMatch(premise::holds))
                .orElse(invariant.readsRecords());
    }

    /** Whether an invariant holds wherever a step puts it to the test. */
    static boolean keeps(Invariant invariant, List<Passage> passages) {
        var premise = invariant.premise().orElseThrow();
        var test = invariant.passage().orElseThrow();
        for (var passage : passages) {
            if (premise.holds(passage) && !test.holds(passage)) {
                return false;
            }
        }
        return true;
    }
}
