package org.placet.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.placet.cli.tell.Replay;
import org.placet.model.Scenario;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which scenario, under which reading: what most commands ask for first. */
final class Story {

    @Parameters(index = "0", paramLabel = "ID|FILE", description = "A shipped scenario by its id, or a file.")
    private String target = "";

    @Option(
            names = "--reading",
            paramLabel = "ID|FILE",
            description = "Another reading of the law than the scenario's own: a shipped one, or a file.")
    private @Nullable String reading;

    /**
     * The scenario.
     *
     * @throws WrongInput if there is none, or no such reading
     */
    Scenario scenario() {
        return Shelf.find(target, Optional.ofNullable(reading));
    }

    /** How to tell it again with this seed. */
    Replay replay(long seed) {
        return new Replay(target, Optional.ofNullable(reading), seed);
    }
}
