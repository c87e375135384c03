package org.placet.run;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.placet.act.Act;
import org.placet.advice.Advice;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;

/** What the rules say of each attempt: an act counts if something empowers it and nothing bars it. */
final class Rulings {

    private final List<Advice.Empowers> powers = new ArrayList<>();
    private final List<Advice.Bars> bars = new ArrayList<>();

    private Rulings() {}

    static Rulings from(List<Advice> advice) {
        var rulings = new Rulings();
        for (var one : advice) {
            if (one instanceof Advice.Empowers empowers) {
                rulings.powers.add(empowers);
            } else if (one instanceof Advice.Bars bar) {
                rulings.bars.add(bar);
            }
        }
        return rulings;
    }

    List<Reason> powers(Act act) {
        return powers.stream()
                .filter(one -> Attempts.isSame(one.act(), act))
                .map(Advice.Empowers::reason)
                .toList();
    }

    /** Why it would not count; every bar is kept also where the power is missing. */
    Optional<Refusal> refusal(Act act, Reason noPower) {
        boolean empowered = powers.stream().anyMatch(one -> Attempts.isSame(one.act(), act));
        var against =
                bars.stream().filter(bar -> Attempts.isSame(bar.act(), act)).toList();
        if (empowered && against.isEmpty()) {
            return Optional.empty();
        }
        var bound = ImmutableSortedMap.<String, Object>of("actor", act.actor());
        var withActor = new Reason(noPower.rule(), noPower.template(), bound, noPower.sources(), noPower.facts());
        return Optional.of(Refusal.from(empowered, against, withActor));
    }
}
