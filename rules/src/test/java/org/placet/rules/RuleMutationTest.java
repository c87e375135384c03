package org.placet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.placet.advice.Rule;
import org.placet.advice.RulePack;

/**
 * Every rule of every shipped pack, changed by a machine in every way that {@link RuleChange} knows, and left out: how
 * many of these changes change what happens in the stories, and which checks see it. The report lies in {@code
 * target/mutation.md}. Only with {@code mvn -Pmutation}: it takes minutes.
 */
@EnabledIfSystemProperty(named = "mutation", matches = "true")
class RuleMutationTest {

    private static final Path REPORT = Path.of("target", "mutation.md");
    private static final int AT_A_TIME = 40;

    /** One in so many, for a quick look. */
    private static final int EVERY = Integer.getInteger("mutation.every", 1);

    /** What became of one change. */
    record Outcome(String change, boolean graph, boolean outcome, TreeSet<String> killers) {}

    private final List<MutationTrial> trials = PacksExploredTest.stories()
            .map(MutationTrial::new)
            .sorted(Comparator.comparingInt(MutationTrial::size))
            .toList();

    @Test
    void at_least_95_of_100_changes_are_seen() throws IOException {
        var outcomes = new ArrayList<Outcome>();
        int refused = 0;
        for (var pack : Panel.shipped()) {
            var changed = new ChangedRules(pack.id());
            for (var rule : pack.rules()) {
                outcomes.add(outcome(
                        rule.id() + ": drop the rule", rule, CompiledAtRunTime.shippedBut(changed.without(rule.id()))));
            }
            var all = pack.rules().stream()
                    .flatMap(rule -> RuleChange.of(rule).stream())
                    .toList();
            var sample = every(all);
            for (int at = 0; at < sample.size(); at += AT_A_TIME) {
                var some = sample.subList(at, Math.min(sample.size(), at + AT_A_TIME));
                var packs = changed.packs(some);
                refused += some.size() - packs.size();
                packs.forEach(
                        (change, rules) -> outcomes.add(outcome(change.toString(), rule(pack, change.rule()), rules)));
            }
        }
        Files.writeString(REPORT, report(outcomes, refused));

        long seen = outcomes.stream().filter(one -> !one.killers().isEmpty()).count();
        assertThat(100.0 * seen / outcomes.size())
                .as("see " + REPORT.toAbsolutePath())
                .isGreaterThanOrEqualTo(95);
    }

    private static List<RuleChange> every(List<RuleChange> all) {
        return Stream.iterate(0, at -> at < all.size(), at -> at + EVERY)
                .map(all::get)
                .toList();
    }

    private static Rule rule(RulePack pack, String id) {
        return pack.rules().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Outcome outcome(String change, Rule rule, List<RulePack> packs) {
        var killers = new TreeSet<String>();
        boolean graph = false;
        boolean outcome = false;
        for (var trial : trials) {
            Optional<MutationTrial.Difference> difference;
            try {
                difference = trial.difference(packs);
            } catch (RuntimeException broken) {
                killers.add("stops");
                graph = true;
                outcome = true;
                break;
            }
            if (difference.isPresent()) {
                graph = true;
                outcome |= difference.get().outcome();
                killers.addAll(difference.get().invariants());
            }
            if (!killers.isEmpty()) {
                break;
            }
        }
        if (isSeenByItsCases(rule, packs)) {
            killers.add("case");
        }
        if (graph) {
            killers.add("graph");
        }
        return new Outcome(change, graph, outcome, killers);
    }

    /** Whether the rule speaks or is silent where the cases of {@link EveryRuleTest} say otherwise. */
    private static boolean isSeenByItsCases(Rule rule, List<RulePack> packs) {
        return Cases.all()
                .filter(one -> one.rule().equals(rule.id()))
                .anyMatch(one -> !speaks(one.speaks(), rule, packs) || speaks(one.silent(), rule, packs));
    }

    private static boolean speaks(Situation where, Rule rule, List<RulePack> packs) {
        try (var panel = Panel.of(where.scenario(), packs)) {
            return panel.speaking(where.world(), where.question()).contains(rule.id());
        }
    }

    private static String report(List<Outcome> outcomes, int refused) {
        var lines = new ArrayList<String>();
        lines.add("# What a machine changed in the rules, and what saw it\n");
        lines.add(String.format(
                Locale.ROOT,
                "%d changes; %d more were refused by the rule compiler. %s change the graph of a story, %s what"
                        + " happens in it (the others only a reason that is given). %s are seen by an invariant at the"
                        + " first difference, %s by the cases of the rule, %s by one of these or by the comparison of"
                        + " graphs.\n",
                outcomes.size(),
                refused,
                share(outcomes, outcomes.stream().filter(Outcome::graph).count()),
                share(outcomes, outcomes.stream().filter(Outcome::outcome).count()),
                share(
                        outcomes,
                        outcomes.stream()
                                .filter(one -> one.killers().stream().anyMatch(code -> code.matches("[SCLP]\\d+")))
                                .count()),
                share(
                        outcomes,
                        outcomes.stream()
                                .filter(one -> one.killers().contains("case"))
                                .count()),
                share(
                        outcomes,
                        outcomes.stream()
                                .filter(one -> !one.killers().isEmpty())
                                .count())));
        lines.add("## Survivors\n");
        outcomes.stream().filter(one -> one.killers().isEmpty()).forEach(one -> lines.add("- " + one.change()));
        lines.add("\n## By check\n");
        var by = new LinkedHashMap<String, Integer>();
        outcomes.forEach(one -> one.killers().forEach(killer -> by.merge(killer, 1, Integer::sum)));
        by.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(one -> lines.add("- " + one.getKey() + ": " + one.getValue()));
        lines.add("\n## Each change\n");
        outcomes.forEach(one -> lines.add("- " + one.change() + ": " + String.join(", ", one.killers())));
        return String.join("\n", lines) + "\n";
    }

    private static String share(List<Outcome> outcomes, long some) {
        return String.format(Locale.ROOT, "%d (%.1f %%)", some, 100.0 * some / outcomes.size());
    }
}
