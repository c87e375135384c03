package org.placet.run;

import java.util.List;
import java.util.Optional;
import org.placet.check.Breach;
import org.placet.check.Invariant;
import org.placet.check.Invariants;
import org.placet.check.Logged;
import org.placet.model.Scenario;

/** Whether each invariant held in a record. */
public final class Checks {

    private Checks() {}

    /** One result for each invariant, by its monitor alone: for records that somebody else made. */
    public static List<CheckResult> of(Scenario scenario, List<Logged> record) {
        return of(scenario, record, Optional.empty());
    }

    static List<CheckResult> of(Scenario scenario, List<Logged> record, Optional<Breach> breach) {
        return Invariants.ALL.stream()
                .map(invariant -> result(scenario, record, invariant, breach))
                .toList();
    }

    private static CheckResult result(
            Scenario scenario, List<Logged> record, Invariant invariant, Optional<Breach> breach) {
        var seen = invariant
                .monitor()
                .read(scenario, record)
                .or(() -> breach.filter(one -> one.invariant().equals(invariant.code()))
                        .map(Breach::sentence));
        return new CheckResult(
                invariant.code(),
                scenario.reading().words().alias(invariant.id()),
                Wording.of(scenario).sentence(invariant.sentence()),
                seen);
    }
}
