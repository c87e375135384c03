package org.placet.kit;

import java.util.ArrayList;
import java.util.List;
import org.placet.model.Scenario;

/** The rule packs that a scenario names. */
final class Packs {

    private Packs() {}

    /** The same scenario under these packs too. */
    static Scenario with(Scenario scenario, List<String> ids) {
        var all = new ArrayList<>(scenario.packs());
        ids.stream().filter(id -> !all.contains(id)).forEach(all::add);
        return scenario.toBuilder().packs(all.toArray(new String[0])).build();
    }
}
