package org.placet.run;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import org.placet.advice.Rule;
import org.placet.explore.Exploration;
import org.placet.explore.OpenSystem;
import org.placet.explore.Property;
import org.placet.explore.StateGraph;
import org.placet.model.Choice;
import org.placet.model.Scenario;

/**
 * Goes through every situation that a scenario can come to, and tests on the way what it is held to: that there is no
 * breach, the invariants, and what the scenario itself expects.
 *
 * <p>Unless told otherwise it makes at most {@value Simulation#MOMENTS} situations, and follows whatever has a weight.
 * Where nothing that the scenario leaves open has one, as where history is fixed, it follows what can only be thought
 * of: otherwise there would be one path and nothing to explore. All processors work at it, which changes no result.
 *
 * <pre>{@code
 * var findings = Survey.of(Simulation.of(scenario)).run();
 * System.out.println(findings.explored().graph().size());
 * }</pre>
 *
 * @see Findings
 */
public final class Survey {

    private final Simulation simulation;
    private final int most;
    private final boolean thinkable;
    private final List<Property<Moment, Option>> sought;
    private final Consumer<Exploration.Progress> listener;

    private Survey(
            Simulation simulation,
            int most,
            boolean thinkable,
            List<Property<Moment, Option>> sought,
            Consumer<Exploration.Progress> listener) {
        this.simulation = simulation;
        this.most = most;
        this.thinkable = thinkable;
        this.sought = List.copyOf(sought);
        this.listener = listener;
    }

    /** Of everything that this simulation can come to. */
    public static Survey of(Simulation simulation) {
        return new Survey(
                simulation, Simulation.MOMENTS, isThinkableOnly(simulation.scenario()), List.of(), progress -> {});
    }

    /** The same with at most so many situations; the findings say what was cut off. */
    public Survey upTo(int situations) {
        checkArgument(situations > 0, "A survey has 1 situation or more; seen %s", situations);
        return new Survey(simulation, situations, thinkable, sought, listener);
    }

    /** The same, following also what can only be thought of (weight 0). */
    public Survey includeThinkable() {
        return new Survey(simulation, most, true, sought, listener);
    }

    /** The same, testing these as well; they come after the others. */
    public Survey test(List<Property<Moment, Option>> more) {
        var all = new ArrayList<>(sought);
        all.addAll(more);
        return new Survey(simulation, most, thinkable, all, listener);
    }

    /** The same, telling this how far it has come, from time to time and in the thread that runs it. */
    public Survey onProgress(Consumer<Exploration.Progress> toTell) {
        return new Survey(simulation, most, thinkable, sought, toTell);
    }

    /** Goes through all of it. */
    public Findings run() {
        var promises = new Promises(simulation.scenario());
        var explored = Exploration.opening(this::open)
                .threads(Runtime.getRuntime().availableProcessors())
                .upTo(most)
                .onProgress(listener)
                .properties(promises.general())
                .properties(promises.own())
                .properties(sought)
                .run();
        return new Findings(
                simulation.scenario(),
                thinkable,
                explored,
                endings(explored.graph()),
                rules(),
                rules().stream()
                        .filter(rule -> explored.silentRules().contains(rule.id()))
                        .toList(),
                simulation.rulesHash());
    }

    /** What it goes through, as a transition system for one thread, to be closed. */
    public OpenSystem<Moment, Option> open() {
        return thinkable ? new Thinkable(simulation.open()) : simulation.open();
    }

    static boolean isThinkableOnly(Scenario scenario) {
        return !scenario.choices().isEmpty() && scenario.choices().stream().noneMatch(Choice::drawn);
    }

    private List<Rule> rules() {
        return simulation.packs().stream()
                .flatMap(pack -> pack.rules().stream())
                .toList();
    }

    /** The outcomes in the order in which the search meets them; a number is never farther away than a larger one. */
    private List<Ending> endings(StateGraph<Moment, Option> graph) {
        var outcomes = new Outcomes(simulation.scenario());
        var nearest = new LinkedHashMap<String, Ending>();
        for (int number = 0; number < graph.size(); number++) {
            var moment = graph.state(number);
            var code = moment.breach().isPresent() ? Outcome.BREACH : outcomes.codeIn(moment.world());
            boolean stands =
                    !code.equals(Outcome.OPEN) || graph.edgesFrom(number).isEmpty() && !graph.isCut(number);
            if (stands) {
                int steps = graph.depthOf(number) - 1;
                nearest.merge(
                        code,
                        new Ending(code, 1, steps),
                        (before, one) -> new Ending(code, before.situations() + 1, before.steps()));
            }
        }
        return List.copyOf(nearest.values());
    }
}
