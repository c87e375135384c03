package org.placet.cli;

import java.util.ArrayList;
import java.util.List;
import org.placet.advice.RulePacks;
import org.placet.model.Scenario;
import org.placet.run.Simulation;
import org.placet.scenarios.Nearest;
import picocli.CommandLine.Option;

/** Other rules than those that the scenario names. */
final class Packs {

    private static final String PACK = "--pack";

    @Option(
            names = PACK,
            paramLabel = "ID",
            description =
                    "Another rule pack: in the place of the one that it changes, or besides. It may be said again.")
    private final List<String> ids = new ArrayList<>();

    /**
     * The scenario under its own rule packs and these.
     *
     * @throws WrongInput if there is no such pack
     */
    Simulation simulation(Scenario scenario) {
        var simulation = Simulation.of(scenario);
        var packs = simulation.packs();
        for (var id : ids) {
            var known = RulePacks.ids();
            if (!known.contains(id)) {
                throw new WrongInput("There is no rule pack '" + id + "'." + Nearest.hint(id, known) + " There are "
                        + String.join(", ", known)
                        + ". The jar of a pack of your own is found when PLACET_PACKS names it.");
            }
            packs = RulePacks.with(packs, RulePacks.named(List.of(id)).get(0));
        }
        return simulation.withPacks(packs);
    }

    /** The words that ask for the same again. */
    List<String> words() {
        return ids.stream().flatMap(id -> List.of(PACK, id).stream()).toList();
    }
}
