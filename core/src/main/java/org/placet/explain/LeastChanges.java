package org.placet.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placet.advice.RulePack;
import org.placet.model.Intent;
import org.placet.model.Scenario;
import org.placet.run.Option;
import org.placet.run.Simulation;
import org.placet.run.Step;

/**
 * Finds the fewest facts that would have to be otherwise for an act to count. Every set of facts is applied to the
 * scenario, its steps are taken again up to the moment in question, and the rules are asked again. Smaller sets come
 * first, so that a set that is found has no smaller one within it.
 */
final class LeastChanges {

    /** Facts that are changed together at most. */
    static final int MOST_FACTS = 2;

    /** Sets that are tried at most; an answer says so where that was not enough. */
    static final int MOST_SETS = 150;

    private final Scenario scenario;
    private final List<RulePack> packs;
    private final List<Step> before;
    private final Intent intent;
    private int tried;
    private boolean complete = true;

    /**
     * @param before the steps up to the moment in question
     */
    LeastChanges(Scenario scenario, List<RulePack> packs, List<Step> before, Intent intent) {
        this.scenario = scenario;
        this.packs = packs;
        this.before = List.copyOf(before);
        this.intent = intent;
    }

    WhyNot.Changes among(List<Alteration> candidates) {
        int size = 0;
        var found = List.<WhyNot.Otherwise>of();
        while (size < MOST_FACTS && found.isEmpty()) {
            size++;
            found = working(sets(candidates, size));
        }
        return new WhyNot.Changes(found, size, candidates.size(), tried, complete);
    }

    private static List<List<Alteration>> sets(List<Alteration> candidates, int size) {
        if (size == 1) {
            return candidates.stream().map(List::of).toList();
        }
        var pairs = new ArrayList<List<Alteration>>();
        for (int one = 0; one < candidates.size(); one++) {
            for (int other = one + 1; other < candidates.size(); other++) {
                pairs.add(List.of(candidates.get(one), candidates.get(other)));
            }
        }
        return pairs;
    }

    private List<WhyNot.Otherwise> working(List<List<Alteration>> sets) {
        var found = new ArrayList<WhyNot.Otherwise>();
        for (var set : sets) {
            if (tried == MOST_SETS) {
                complete = false;
                break;
            }
            tried++;
            otherwise(set).filter(this::counts).ifPresent(found::add);
        }
        return found;
    }

    /** Two facts that exclude each other, such as two that hold final approval, make no scenario. */
    private Optional<WhyNot.Otherwise> otherwise(List<Alteration> set) {
        var changed = scenario;
        var act = intent;
        try {
            for (var alteration : set) {
                changed = alteration.facts().apply(changed);
                act = alteration.act().apply(act);
            }
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
        return Optional.of(
                new WhyNot.Otherwise(set.stream().map(Alteration::says).toList(), changed, act));
    }

    /** Whether the act counts when all of these are so. */
    private boolean counts(WhyNot.Otherwise otherwise) {
        try (var stepping = Simulation.of(otherwise.scenario()).withPacks(packs).open()) {
            return Retrace.moments(stepping, before)
                    .map(moments -> stepping.consider(moments.get(moments.size() - 1), List.of(otherwise.act())))
                    .filter(options -> options.stream().anyMatch(Option::counts))
                    .isPresent();
        }
    }
}
