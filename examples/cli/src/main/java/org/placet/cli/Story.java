package org.placet.cli;

import org.placet.cli.tell.Replay;
import org.placet.model.Scenario;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Which scenario, and what is otherwise in it: what most commands ask for first. */
final class Story {

    @Parameters(index = "0", paramLabel = "ID|FILE", description = "A shipped scenario by its id, or a file.")
    private String target = "";

    @Mixin
    private final Otherwise otherwise = new Otherwise();

    @Mixin
    private final Naming naming = new Naming();

    /** Under which names it is told. */
    Naming naming() {
        return naming;
    }

    /**
     * The scenario.
     *
     * @throws WrongInput if there is none, or no such reading
     */
    Scenario scenario() {
        return Shelf.find(target, naming.in(otherwise.whatIf()));
    }

    /** How to tell it again with this seed. */
    Replay replay(long seed) {
        return new Replay(target, naming.in(otherwise.whatIf()), seed);
    }
}
