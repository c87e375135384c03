package org.placet.run;

import java.util.List;
import org.placet.advice.Rule;
import org.placet.check.Invariants;
import org.placet.explore.Explored;
import org.placet.explore.Verdict;
import org.placet.model.Scenario;

/**
 * What a survey of a scenario found: the graph, a verdict on everything that it was held to, how the story can end, and
 * which rules had nothing to say.
 *
 * @param thinkable whether what can only be thought of (weight 0) was followed too
 * @param endings the ways in which the story can stand at its end, the nearest first
 * @param rules all rules that were asked, in the order of the packs and of their ids
 * @param silent those of them that never spoke
 * @param rulesHash SHA-256 over the rules that were asked
 * @see Survey
 */
public record Findings(
        Scenario scenario,
        boolean thinkable,
        Explored<Moment, Option> explored,
        List<Ending> endings,
        List<Rule> rules,
        List<Rule> silent,
        String rulesHash) {

    public Findings {
        endings = List.copyOf(endings);
        rules = List.copyOf(rules);
        silent = List.copyOf(silent);
    }

    /** The code of the outcome in a situation: that of the story's end, or OPEN, or BREACH. */
    public String outcomeIn(Moment moment) {
        return moment.breach().isPresent() ? Outcome.BREACH : new Outcomes(scenario).codeIn(moment.world());
    }

    /** Those that nothing contradicts in the whole graph, tested at least once. */
    public List<Verdict<Moment, Option>> holding() {
        return explored.verdicts().stream().filter(Verdict::holds).toList();
    }

    /** Those that nothing put to the test here: their premise is never met, which is no verdict either way. */
    public List<Verdict<Moment, Option>> notArising() {
        return explored.verdicts().stream().filter(Verdict::isVacuous).toList();
    }

    /** Those for which a limit cut off what would have decided them. */
    public List<Verdict<Moment, Option>> undecided() {
        return explored.verdicts().stream().filter(Verdict::isUndecided).toList();
    }

    /** Those that are broken, and what the scenario says can happen and never does. */
    public List<Verdict<Moment, Option>> failing() {
        return explored.verdicts().stream()
                .filter(one -> !one.holds() && !one.isVacuous() && !one.isUndecided())
                .toList();
    }

    /** Whether nothing failed. What does not arise or was cut off did not fail, and is not shown to hold either. */
    public boolean isFree() {
        return failing().isEmpty();
    }

    /**
     * Whether everything that was tested holds, with nothing left undecided, and everything that the scenario itself
     * promises was tested.
     */
    public boolean isProved() {
        return isFree()
                && undecided().isEmpty()
                && notArising().stream()
                        .noneMatch(one -> isPromised(one.property().id()));
    }

    /** Whether the scenario itself says that this always holds. */
    public boolean isPromised(String property) {
        var words = scenario.reading().words();
        return scenario.expected().always().stream()
                .anyMatch(name -> name.equals(property)
                        || Invariants.called(name, words)
                                .filter(one -> one.isCalled(property, words))
                                .isPresent());
    }
}
