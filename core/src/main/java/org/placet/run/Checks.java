package org.placet.run;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.placet.check.Breach;
import org.placet.check.Invariant;
import org.placet.check.Invariants;
import org.placet.check.Logged;
import org.placet.model.Scenario;

/** Whether each invariant held in a record. */
public final class Checks {

    private Checks() {}

    /**
     * One result for each invariant, by its monitor alone: for records that somebody else made. Worlds are not known
     * then, so whatever reads records counts as put to the test.
     */
    public static List<CheckResult> of(Scenario scenario, List<Logged> record) {
        var readers = Invariants.ALL.stream().filter(Invariant::readsRecords).collect(Collectors.toSet());
        return of(scenario, record, readers, Optional.empty());
    }

    static List<CheckResult> of(
            Scenario scenario, List<Logged> record, Set<Invariant> arisen, Optional<Breach> breach) {
        return Invariants.ALL.stream()
                .map(invariant -> result(scenario, record, invariant, arisen.contains(invariant), breach))
                .toList();
    }

    private static CheckResult result(
            Scenario scenario, List<Logged> record, Invariant invariant, boolean arises, Optional<Breach> breach) {
        var seen = invariant
                .monitor()
                .read(scenario, record)
                .or(() -> breach.filter(one -> one.invariant().equals(invariant.code()))
                        .map(Breach::sentence));
        return new CheckResult(
                invariant.code(),
                scenario.reading().words().alias(invariant.id()),
                Wording.of(scenario).sentence(invariant.sentence()),
                arises || seen.isPresent(),
                seen);
    }
}
