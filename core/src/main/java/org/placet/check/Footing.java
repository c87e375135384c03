package org.placet.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.placet.act.Enacting;
import org.placet.model.LegalBasis;
import org.placet.model.Power;
import org.placet.model.Role;
import org.placet.model.Scenario;
import org.placet.model.Scope;

/** Which laws and mandates hold, worked out anew from dates and from the acts of those who gave them. */
final class Footing {

    private final Scenario scenario;
    private final Map<String, LocalDate> endedOn = new HashMap<>();

    Footing(Scenario scenario) {
        this.scenario = scenario;
        scenario.bases()
                .values()
                .forEach(basis ->
                        basis.until().ifPresent(last -> endedOn.put(basis.term().id(), last.plusDays(1))));
    }

    /** Takes note of an act on a day: only those who gave a law or mandate change it. */
    void note(Enacting act, Day day) {
        if (isMandateGiver(act) && scenario.bases().containsKey(act.basis()) && holds(act.basis(), day.earliest())) {
            endedOn.put(
                    act.basis(),
                    act instanceof Enacting.ExtendBasis extended
                            ? day.latest().plusDays(extended.days())
                            : day.earliest());
        }
    }

    private boolean isMandateGiver(Enacting act) {
        var actor = scenario.actors().get(act.actor());
        return actor != null
                && actor.role().filter(Role.MANDATE_GIVER::equals).isPresent()
                && scenario.reading().competences().stream()
                        .anyMatch(one -> one.role() == Role.MANDATE_GIVER && one.includes(Power.ENACT));
    }

    /** Why what this describes has nothing to rest on, or nothing when it has. */
    Optional<String> whyNot(Scope scope, LocalDate day) {
        return scenario.bases().values().stream()
                .map(LegalBasis::term)
                .filter(term -> scope.bases().stream().anyMatch(term::covers))
                .filter(term -> !holds(term.id(), day))
                .findFirst()
                .map(term -> "the legal basis '" + term + "' is not in force");
    }

    private boolean holds(String basis, LocalDate day) {
        var end = endedOn.get(basis);
        return end == null || day.isBefore(end);
    }
}
