package org.placet.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The reading of a scenario that names none: each role has the powers that its name says, nothing is limited, any
 * form will do, a request is lost after 14 days without receipt and lapses 90 days later.
 */
final class PlainReading {

    private static final List<String> ASSUMED = List.of(Sourced.ASSUMPTION);
    private static final int RECEIPT_DAYS = 14;
    private static final int ANSWER_DAYS = 90;

    static final Reading READING = new Reading(
            "plain",
            "No particular reading",
            "Each role has the powers that its name says; nothing is limited.",
            List.of(
                    Competence.of(Role.APPLICANT, Set.of(Power.ASK, Power.UNDERTAKE, Power.PUBLISH), ASSUMED),
                    Competence.of(Role.ADDRESSEE, Set.of(Power.HANDLE, Power.PUBLISH), ASSUMED),
                    Competence.of(
                            Role.FINAL_APPROVAL,
                            Set.of(Power.HANDLE, Power.DECIDE, Power.GOVERN, Power.PUBLISH),
                            ASSUMED),
                    Competence.of(Role.SUPERIOR, Set.of(Power.OVERSEE), ASSUMED)),
            List.of(),
            Optional.empty(),
            new Deadlines(RECEIPT_DAYS, ANSWER_DAYS, SilenceEffect.LAPSE, ASSUMED),
            Scale.flat(),
            Map.of(),
            Words.plain(),
            ASSUMED);

    private PlainReading() {}
}
