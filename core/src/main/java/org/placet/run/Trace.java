package org.placet.run;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import org.placet.model.Scenario;
import org.placet.model.Undertaking;
import org.placet.model.UndertakingStatus;

/**
 * What a run leaves: every step with its reasons, the outcome, and whether the invariants and the scenario's own
 * expectations held. The same scenario, choices and seed make the same trace everywhere.
 *
 * @param seed the seed of the run; it matters only where lots were drawn
 * @param rulesHash SHA-256 over the rules that were asked
 * @param citations what the keys mean that rules cite, beside the sources of the scenario
 * @param checks one result for each invariant, in the order of {@link org.placet.check.Invariants#ALL}
 * @param unmet what the scenario expects and the run did not show, as sentences
 * @param cut why the run was stopped before its end, if it was
 */
public record Trace(
        Scenario scenario,
        long seed,
        String rulesHash,
        ImmutableSortedMap<String, String> citations,
        List<Step> steps,
        Outcome outcome,
        List<CheckResult> checks,
        List<String> unmet,
        Optional<String> cut) {

    public Trace {
        steps = List.copyOf(steps);
        checks = List.copyOf(checks);
        unmet = List.copyOf(unmet);
    }

    /** What was undertaken with authority. */
    public List<Undertaking> authorised() {
        return with(UndertakingStatus.AUTHORISED);
    }

    /** What was undertaken without. */
    public List<Undertaking> violations() {
        return with(UndertakingStatus.VIOLATION);
    }

    /** Whether there was no breach, every invariant held and every expectation of the scenario was met. */
    public boolean holds() {
        return !outcome.isBreach() && unmet.isEmpty() && checks.stream().allMatch(CheckResult::holds);
    }

    private List<Undertaking> with(UndertakingStatus status) {
        return outcome.undertakings().stream()
                .filter(one -> one.status() == status)
                .toList();
    }
}
