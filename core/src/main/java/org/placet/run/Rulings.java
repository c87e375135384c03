package org.placet.run;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import org.placet.act.Act;
import org.placet.advice.Advice;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;

/** What the rules say of each attempt: an act counts if something empowers it and nothing bars it. */
final class Rulings {

    private final ImmutableListMultimap<Act, Reason> powers;
    private final ImmutableListMultimap<Act, Advice.Bars> bars;

    private Rulings(ImmutableListMultimap<Act, Reason> powers, ImmutableListMultimap<Act, Advice.Bars> bars) {
        this.powers = powers;
        this.bars = bars;
    }

    static Rulings from(List<Advice> advice) {
        var powers = ImmutableListMultimap.<Act, Reason>builder();
        var bars = ImmutableListMultimap.<Act, Advice.Bars>builder();
        for (var one : advice) {
            if (one instanceof Advice.Empowers empowers) {
                powers.put(empowers.act(), empowers.reason());
            } else if (one instanceof Advice.Bars bar) {
                bars.put(bar.act(), bar);
            }
        }
        return new Rulings(powers.build(), bars.build());
    }

    List<Reason> powers(Act act) {
        return powers.get(act);
    }

    /** Why it would not count; every bar is kept also where the power is missing. */
    Optional<Refusal> refusal(Act act, Reason noPower) {
        boolean empowered = powers.containsKey(act);
        var against = bars.get(act);
        if (empowered && against.isEmpty()) {
            return Optional.empty();
        }
        var bound = ImmutableSortedMap.<String, Object>of("actor", act.actor());
        var withActor = new Reason(noPower.rule(), noPower.template(), bound, noPower.sources(), noPower.facts());
        return Optional.of(Refusal.from(empowered, against, withActor));
    }
}
