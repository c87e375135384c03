package org.placet.model;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Who is asked for consent in a scenario and how much of it a yes needs: what a reading's {@link Consent} amounts to
 * with the actors who hold the roles.
 *
 * @param asked the holders of the roles that the reading lets consent
 * @param vetoes those of them whose objection stops a yes
 * @param needed how many must consent, 1 or more; where that is more than are asked, no yes can count
 */
public record ConsentNeeded(
        ImmutableSortedSet<ActorId> asked,
        ImmutableSortedSet<ActorId> vetoes,
        int needed,
        String says,
        List<String> sources)
        implements Sourced {

    public ConsentNeeded {
        sources = List.copyOf(sources);
    }

    /** What the scenario's reading wants, or nothing where a yes needs nobody's consent. */
    public static Optional<ConsentNeeded> in(Scenario scenario) {
        var reading = scenario.reading();
        return reading.consent().map(consent -> {
            var asked = holding(scenario, role -> reading.lets(role, Power.CONSENT));
            var vetoes = holding(scenario, role -> role == Role.VETO_HOLDER && reading.lets(role, Power.CONSENT));
            return new ConsentNeeded(asked, vetoes, consent.needed(asked.size()), consent.says(), consent.sources());
        });
    }

    /** Whether enough of those who are asked have consented, and none who can stop a yes has objected. */
    public boolean isMetBy(Voices voices) {
        return isEnough(voices) && stopping(voices).isEmpty();
    }

    /** Whether enough of those who are asked have consented. */
    public boolean isEnough(Voices voices) {
        return Sets.intersection(asked, voices.consents()).size() >= needed;
    }

    /** Those who are asked and have not consented. */
    public Set<ActorId> missing(Voices voices) {
        return Sets.difference(asked, voices.consents());
    }

    /** Those whose objection stops a yes and who have objected. */
    public Set<ActorId> stopping(Voices voices) {
        return Sets.intersection(vetoes, voices.objections());
    }

    private static ImmutableSortedSet<ActorId> holding(Scenario scenario, Predicate<Role> which) {
        return scenario.actors().values().stream()
                .filter(actor -> actor.role().filter(which).isPresent())
                .map(Actor::id)
                .collect(ImmutableSortedSet.toImmutableSortedSet(ActorId::compareTo));
    }
}
