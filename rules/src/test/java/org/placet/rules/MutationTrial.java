package org.placet.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.placet.act.TimePasses;
import org.placet.advice.Refusal;
import org.placet.advice.RulePack;
import org.placet.check.Invariants;
import org.placet.check.Passage;
import org.placet.model.Scenario;
import org.placet.run.Moment;
import org.placet.run.Prospect;
import org.placet.run.Simulation;

/**
 * A story as the shipped rules tell it, moment by moment, to be compared with what changed rules make of it. Where they
 * first differ, every moment before is the same, so that moment is reached under the changed rules too.
 */
final class MutationTrial {

    /** Where changed rules first differ: whether an outcome differs or only a reason, and which checks see it there. */
    record Difference(boolean outcome, List<String> invariants) {}

    private final Scenario story;
    private final List<Moment> moments;
    private final List<List<Prospect>> shipped = new ArrayList<>();

    MutationTrial(Scenario story) {
        this.story = story;
        this.moments = List.copyOf(Simulation.of(story).explore().graph().states());
        try (var stepping = Simulation.of(story).open()) {
            moments.forEach(moment -> shipped.add(stepping.expand(moment)));
        }
    }

    String id() {
        return story.id();
    }

    int size() {
        return moments.size();
    }

    /** Nothing where all moments are as the shipped rules have them. */
    Optional<Difference> difference(List<RulePack> packs) {
        Optional<Difference> found = Optional.empty();
        try (var stepping = Simulation.of(story).withPacks(packs).open()) {
            for (int at = 0; at < moments.size(); at++) {
                var now = stepping.expand(moments.get(at));
                if (!now.equals(shipped.get(at))) {
                    var seen = difference(at, now);
                    if (seen.outcome()) {
                        return Optional.of(seen);
                    }
                    // a reason differs; an outcome may further on
                    found = Optional.of(seen);
                }
            }
        }
        return found;
    }

    private Difference difference(int at, List<Prospect> now) {
        var before = shipped.get(at).stream().map(MutationTrial::label).toList();
        var after = now.stream().map(MutationTrial::label).toList();
        var codes = new TreeSet<String>();
        for (var prospect : now) {
            if (!before.contains(label(prospect))) {
                codes.addAll(broken(moments.get(at), prospect));
            }
        }
        return new Difference(!before.equals(after), List.copyOf(codes));
    }

    /** What can be seen without reasons: the act, how often, whether it counts, where it leads. */
    private static String label(Prospect prospect) {
        var option = prospect.option();
        return option.act() + " " + option.weight() + " "
                + option.refusal().map(Refusal::kind).map(Enum::name).orElse("counts") + " "
                + prospect.target().world() + prospect.target().breach();
    }

    private TreeSet<String> broken(Moment before, Prospect prospect) {
        var codes = new TreeSet<String>();
        prospect.target().breach().ifPresent(breach -> codes.add(breach.invariant()));
        if (codes.isEmpty() && !(prospect.option().act() instanceof TimePasses)) {
            var passage = new Passage(
                    story,
                    before.world(),
                    prospect.option().act(),
                    prospect.option().counts(),
                    prospect.target().world());
            Invariants.ALL.stream()
                    .filter(one -> one.passage().isPresent())
                    .filter(one -> one.premise().orElseThrow().holds(passage))
                    .filter(one -> !one.passage().orElseThrow().holds(passage))
                    .forEach(one -> codes.add(one.code()));
        }
        return codes;
    }
}
