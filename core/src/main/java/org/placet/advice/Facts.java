package org.placet.advice;

import java.util.ArrayList;
import java.util.List;
import org.placet.model.ActorId;
import org.placet.model.ConsentNeeded;
import org.placet.model.Role;
import org.placet.model.Scenario;
import org.placet.model.Sourced;
import org.placet.model.Tension;
import org.placet.model.TensionId;
import org.placet.model.World;

/**
 * What rules may see. Fixed facts come from the scenario and its reading: who holds which role, what a role may do,
 * limits, form, consent, the choices that are open. Facts of a world are its requests, permissions, undertakings and lasting
 * tensions. Claims with too little support are never among them.
 */
public final class Facts {

    /** An actor holds a role. */
    public record Holds(ActorId holder, Role role, List<String> sources) implements Sourced {}

    /** An actor acts for another: it does what that one may do. */
    public record ActsFor(ActorId agent, ActorId principal, List<String> sources) implements Sourced {}

    /** An actor speaks for another. */
    public record SpeaksFor(ActorId voice, ActorId principal, List<String> sources) implements Sourced {}

    /** An actor holds final approval: nobody else's answer counts. */
    public record FinalApproval(ActorId holder, List<String> sources) implements Sourced {}

    /** A tension is supported well enough to count while it lasts. */
    public record Known(TensionId tension, List<String> sources) implements Sourced {}

    /** A tension lasts. */
    public record Lasting(Tension tension) implements Sourced {
        @Override
        public List<String> sources() {
            return tension.claim().sources();
        }
    }

    /** A stated position is the current one of its actor. */
    public record CurrentPosition(String id) {}

    private Facts() {}

    /** What does not change while a scenario runs, in a fixed order. */
    public static List<Object> fixed(Scenario scenario) {
        var facts = new ArrayList<Object>();
        for (var actor : scenario.actors().values()) {
            actor.role().ifPresent(role -> facts.add(new Holds(actor.id(), role, actor.sources())));
            actor.actsFor().ifPresent(other -> facts.add(new ActsFor(actor.id(), other, actor.sources())));
            actor.speaksFor().ifPresent(other -> facts.add(new SpeaksFor(actor.id(), other, actor.sources())));
        }
        scenario.finalAuthority()
                .ifPresent(one -> facts.add(new FinalApproval(one.holder(), sourcesOf(scenario, one.holder()))));
        var reading = scenario.reading();
        facts.addAll(reading.competences());
        facts.addAll(reading.limits());
        reading.form().ifPresent(facts::add);
        ConsentNeeded.in(scenario).ifPresent(facts::add);
        facts.addAll(reading.scale().kinds());
        facts.addAll(scenario.plans().values());
        scenario.tensions().values().stream()
                .filter(tension -> tension.claim().isFact())
                .forEach(tension ->
                        facts.add(new Known(tension.id(), tension.claim().sources())));
        facts.addAll(scenario.bases().values());
        return facts;
    }

    /** What holds in this world, in a fixed order. */
    public static List<Object> of(World world, Scenario scenario) {
        var facts = new ArrayList<Object>(world.requests().values());
        facts.addAll(world.authorisations().values());
        facts.addAll(world.undertakings().values());
        facts.addAll(world.bases().values());
        world.lasting().stream()
                .map(scenario::tension)
                .filter(tension -> tension.claim().isFact())
                .forEach(tension -> facts.add(new Lasting(tension)));
        world.positions().forEach(id -> facts.add(new CurrentPosition(id)));
        facts.addAll(world.own().values());
        return facts;
    }

    private static List<String> sourcesOf(Scenario scenario, ActorId id) {
        return scenario.actor(id).sources();
    }
}
