package org.placet.run;

import java.util.List;
import java.util.Optional;
import org.placet.model.Authorisation;
import org.placet.model.RequestState;
import org.placet.model.Undertaking;
import org.placet.model.When;

/**
 * How a run ended.
 *
 * @param code the name of the end: the scenario's own, or the phase of its request, or OPEN, or BREACH
 * @param sentence the same for a person, with on whose word it stands
 * @param requests how each request stands
 * @param authorisations what was permitted, whatever became of it
 * @param undertakings what was undertaken, permitted or not
 * @param submitted when the first request was submitted, if it was
 * @param decided when it was decided; an interval where the day is not public
 * @param communicated when the answer reached the applicant
 * @param publicised when the public was told
 */
public record Outcome(
        String code,
        String sentence,
        List<RequestState> requests,
        List<Authorisation> authorisations,
        List<Undertaking> undertakings,
        Optional<When> submitted,
        Optional<When> decided,
        Optional<When> communicated,
        Optional<When> publicised) {

    /** The code of a story that has not ended. */
    public static final String OPEN = "OPEN";

    /** The code of a story that a broken invariant ended. */
    public static final String BREACH = "BREACH";

    public Outcome {
        requests = List.copyOf(requests);
        authorisations = List.copyOf(authorisations);
        undertakings = List.copyOf(undertakings);
    }

    /** Whether a broken invariant ended it. */
    public boolean isBreach() {
        return code.equals(BREACH);
    }
}
