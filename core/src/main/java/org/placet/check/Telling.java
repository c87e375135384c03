package org.placet.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.placet.act.Act;
import org.placet.act.Decide;
import org.placet.act.Handling;
import org.placet.model.RequestId;
import org.placet.model.Scenario;
import org.placet.model.SilenceEffect;

/** Which answers were given, and which of them were communicated, in the order in which it was done. */
final class Telling {

    private final boolean silenceAnswers;
    private final Set<RequestId> decided = new HashSet<>();
    private final Set<RequestId> communicated = new HashSet<>();

    Telling(Scenario scenario) {
        silenceAnswers = scenario.reading().deadlines().silence() != SilenceEffect.LAPSE;
    }

    /** What this act does before its time, if it does; an answer by silence needs nobody to communicate it. */
    Optional<String> tooEarly(Act act) {
        if (act instanceof Decide decide) {
            decided.add(decide.request());
        } else if (act instanceof Handling.Communicate told && communicated.add(told.request())) {
            return decided.contains(told.request())
                    ? Optional.empty()
                    : Optional.of("the answer to '" + told.request() + "' is communicated before it is given");
        } else if (act instanceof Handling.MakePublic told && !silenceAnswers) {
            return communicated.contains(told.request())
                    ? Optional.empty()
                    : Optional.of("the answer to '" + told.request() + "' is made public before it is communicated");
        }
        return Optional.empty();
    }
}
