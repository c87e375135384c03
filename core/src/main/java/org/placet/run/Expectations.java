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
            always(name, scenario, steps, checks).ifPresent(broken -> unmet.add("always " + name + ": " + broken));
        }
        return unmet;
    }

    /** How a run breaks what is always promised, if it does. */
    private static Optional<String> always(String name, Scenario scenario, List<Step> steps, List<CheckResult> checks) {
        var invariant = Invariants.called(name, scenario.reading().words());
        if (invariant.isPresent()) {
            return checks.stream()
                    .filter(check -> check.code().equals(invariant.get().code()))
                    .flatMap(check -> check.broken().stream())
                    .findFirst();
        }
        var situations = Situations.of(scenario);
        var never = Optional.of(name)
                .filter(id -> id.startsWith(Situations.NEVER))
                .flatMap(id -> situations.called(id.substring(Situations.NEVER.length())));
        if (never.isEmpty()) {
            return Optional.of("there is no such invariant; there are "
                    + Invariants.names(scenario.reading().words()) + ", and " + Situations.NEVER + "... with one of "
                    + situations.ids());
        }
        var test = never.get().test();
        return steps.stream()
                .filter(step -> test.test(step.after()))
                .findFirst()
                .map(step -> "it is so after step " + step.number());
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
