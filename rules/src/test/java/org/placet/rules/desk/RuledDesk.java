package org.placet.rules.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.kie.api.KieBase;
import org.placet.rules.DroolsSystem;

/** The busy desk with rules in place of its code. Its facts are the places of the requests. */
public final class RuledDesk {

    /** The place of a request in the state. */
    public record Place(int number) {}

    /** There are emergencies: the desk is the broken one. */
    public record Emergencies() {}

    private RuledDesk() {}

    /** The facts come in an order that this seed draws: it must not matter. */
    static DroolsSystem<DeskState, String> of(KieBase rules, BusyDesk desk, long seed) {
        var facts = new ArrayList<Object>();
        IntStream.range(0, desk.requests()).mapToObj(Place::new).forEach(facts::add);
        if (desk.isBroken()) {
            facts.add(new Emergencies());
        }
        Collections.shuffle(facts, new Random(seed));
        return DroolsSystem.<DeskState, String>of(rules, List.of(DeskState.untouched(desk.requests())))
                .with(facts)
                .inOrder(Comparator.naturalOrder());
    }
}
