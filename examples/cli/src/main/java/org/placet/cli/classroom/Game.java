package org.placet.cli.classroom;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.placet.model.ActorId;
import org.placet.model.Scenario;
import org.placet.run.Chooser;
import org.placet.run.Option;
import org.placet.run.Simulation;
import org.placet.run.Trace;

/**
 * A story that somebody plays: what was chosen so far, and what can be done now. It plays by the same rules as the class
 * page: an attempt that would not count and leaves nothing behind is a closed door.
 */
public final class Game {

    private final Simulation simulation;
    private final long seed;
    private final List<Integer> taken = new ArrayList<>();
    private Trace trace;
    private List<Option> options = List.of();

    private Game(Simulation simulation, long seed) {
        this.simulation = simulation;
        this.seed = seed;
        this.trace = played();
    }

    /** Before anything happens; the seed is for what others do where nothing is written. */
    public static Game of(Scenario scenario, long seed) {
        return new Game(Simulation.of(scenario), seed);
    }

    /** What has happened so far. */
    public Trace trace() {
        return trace;
    }

    /** Everything that can be thought of now, in the order of the rules; empty at the end. */
    public List<Option> options() {
        return options;
    }

    /** What was chosen, by its place among the options of its time, counted from 1. */
    public List<Integer> taken() {
        return taken.stream().map(index -> index + 1).toList();
    }

    /** Whether an option leads nowhere. */
    public boolean isClosed(Option option) {
        var steps = trace.steps();
        var world = steps.isEmpty()
                ? trace.scenario().firstWorld()
                : steps.get(steps.size() - 1).after();
        return Chart.isClosedDoor(option, world, trace.scenario());
    }

    /** Takes an option that is not closed. */
    public void take(Option option) {
        if (isClosed(option) || !options.contains(option)) {
            throw new IllegalArgumentException("This cannot be taken now: " + option.act());
        }
        taken.add(options.indexOf(option));
        trace = played();
    }

    /** Takes back the last choice; nothing happens at the beginning. */
    public void back() {
        if (!taken.isEmpty()) {
            taken.remove(taken.size() - 1);
            trace = played();
        }
    }

    /**
     * What happens if this actor waits: what the timeline says, or else one of the things that others may do, by lot.
     * Nothing, where the story waits for this actor or is at its end.
     */
    public Optional<Option> withoutThis(Optional<ActorId> waiting) {
        var scripted = options.stream().filter(Option::scripted).findFirst();
        if (scripted.isPresent()) {
            return scripted.filter(
                    one -> waiting.filter(one.act().actor()::equals).isEmpty());
        }
        var others = options.stream()
                .filter(one -> waiting.filter(one.act().actor()::equals).isEmpty())
                .filter(one -> !one.weight().isZero() && !isClosed(one))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : Chooser.seeded(seed + taken.size()).choose(others).map(pick -> others.get(pick.index()));
    }

    private Trace played() {
        options = List.of();
        var next = IntStream.range(0, taken.size()).iterator();
        return simulation.run(now -> {
            if (next.hasNext()) {
                return Optional.of(new Chooser.Pick(taken.get(next.next()), Optional.empty()));
            }
            options = List.copyOf(now);
            return Optional.empty();
        });
    }
}
