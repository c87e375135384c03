package org.placet.rules;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.placet.act.Act;
import org.placet.advice.Advice;
import org.placet.advice.Adviser;
import org.placet.advice.Facts;
import org.placet.advice.Reason;
import org.placet.advice.Refusal;
import org.placet.advice.RulePack;
import org.placet.advice.RulePacks;
import org.placet.model.Scenario;
import org.placet.model.ScenarioBuilder;
import org.placet.model.World;

/** Rule packs that are asked about worlds as a simulation asks them, with nothing applied. */
final class Panel implements AutoCloseable {

    private static final Reason NO_POWER = Reason.of("default-deny", "No rule gives the power.", List.of());

    private final Scenario scenario;
    private final List<Adviser> advisers;

    private Panel(Scenario scenario, List<RulePack> packs) {
        this.scenario = scenario;
        this.advisers =
                packs.stream().map(pack -> pack.open(Facts.fixed(scenario))).toList();
    }

    static Panel of(Scenario scenario) {
        return of(scenario, shipped());
    }

    static Panel of(Scenario scenario, List<RulePack> packs) {
        return new Panel(scenario, packs);
    }

    static List<RulePack> shipped() {
        return RulePacks.named(ScenarioBuilder.SHIPPED_PACKS);
    }

    /** What a simulation would show the rules of this world. */
    static List<Object> facts(World world, Scenario scenario) {
        var facts = new ArrayList<>(Facts.of(world, scenario));
        facts.addAll(scenario.choices());
        return facts;
    }

    List<Advice> ask(World world, List<?> questions) {
        return ask(world, facts(world, scenario), questions);
    }

    List<Advice> ask(World world, List<?> facts, List<?> questions) {
        var advice = new ArrayList<Advice>();
        for (var adviser : advisers) {
            adviser.look(world, facts);
            advice.addAll(adviser.ask(questions));
        }
        return advice;
    }

    /** The ids of the rules that answer. */
    Set<String> speaking(World world, Object question) {
        var ids = new TreeSet<String>();
        ask(world, List.of(question)).forEach(one -> ids.add(one.reason().rule()));
        return ids;
    }

    /** The kind of refusal that would be shown, or nothing when the act counts. */
    Optional<Refusal.Kind> refusal(World world, Act act) {
        return rule(world, List.of(act)).refusal(act);
    }

    /** What the rules say of each of these acts. */
    Ruling rule(World world, List<Act> acts) {
        var empowered = new HashSet<Act>();
        SetMultimap<Act, Advice.Bars> bars = HashMultimap.create();
        for (var one : ask(world, acts)) {
            if (one instanceof Advice.Empowers power) {
                empowered.add(power.act());
            } else if (one instanceof Advice.Bars bar) {
                bars.put(bar.act(), bar);
            }
        }
        return new Ruling(empowered, bars);
    }

    /** Who has the power to do what, and what stands in the way of it. */
    record Ruling(Set<Act> empowered, SetMultimap<Act, Advice.Bars> bars) {

        boolean counts(Act act) {
            return empowered.contains(act) && !bars.containsKey(act);
        }

        Set<String> against(Act act) {
            var ids = new TreeSet<String>();
            bars.get(act).forEach(bar -> ids.add(bar.reason().rule()));
            return ids;
        }

        Optional<Refusal.Kind> refusal(Act act) {
            return counts(act)
                    ? Optional.empty()
                    : Optional.of(Refusal.from(empowered.contains(act), List.copyOf(bars.get(act)), NO_POWER)
                            .kind());
        }
    }

    @Override
    public void close() {
        advisers.forEach(Adviser::close);
    }
}
