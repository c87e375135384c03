package org.placet.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.placet.advice.Refusal;
import org.placet.check.Invariants;
import org.placet.model.Scenario;
import org.placet.model.When;

/** Compares a run with what its scenario expects. What needs every run (can happen, eventually) is not looked at here. */
final class Expectations {

    private Expectations() {}

    static List<String> unmet(Scenario scenario, List<Step> steps, Outcome outcome, List<CheckResult> checks) {
        var unmet = new ArrayList<String>();
        var expected = scenario.expected();
        expected.outcome()
                .filter(code -> !code.equals(outcome.code()))
                .ifPresent(code -> unmet.add("outcome: expected " + code + ", seen " + outcome.code()));
        expected.dates().forEach((name, date) -> {
            var seen = Optional.ofNullable(dates(outcome).get(name))
                    .flatMap(one -> one)
                    .map(When::toString)
                    .orElse("none");
            if (!seen.equals(date.toString())) {
                unmet.add("date " + name + ": expected " + date + ", seen " + seen);
            }
        });
        expected.steps().forEach((entry, what) -> {
            var seen = steps.stream()
                    .filter(step -> step.entry().filter(entry::equals).isPresent())
                    .findFirst()
                    .map(Expectations::fate)
                    .orElse("not done");
            if (!seen.equals(what)) {
                unmet.add("step " + entry + ": expected " + what + ", seen " + seen);
            }
        });
        for (var name : expected.always()) {
            var invariant = Invariants.called(name, scenario.reading().words());
            if (invariant.isEmpty()) {
                unmet.add("always " + name + ": there is no such invariant; there are "
                        + Invariants.names(scenario.reading().words()));
            }
            invariant.ifPresent(one -> checks.stream()
                    .filter(check -> check.code().equals(one.code()) && !check.holds())
                    .forEach(check ->
                            unmet.add("always " + name + ": " + check.broken().orElseThrow())));
        }
        return unmet;
    }

    private static String fate(Step step) {
        return step.refusal().map(Refusal::kind).map(Refusal.Kind::code).orElse(step.counts() ? "counts" : "breach");
    }

    private static Map<String, Optional<When>> dates(Outcome outcome) {
        return Map.of(
                "submitted", outcome.submitted(),
                "decided", outcome.decided(),
                "communicated", outcome.communicated(),
                "publicised", outcome.publicised());
    }
}
