package org.placet.rules;

import java.util.List;
import java.util.stream.Stream;
import org.placet.model.AppealEffect;
import org.placet.model.Scenario;
import org.placet.model.SilenceEffect;

/** What can go wrong with the rules and must be seen: the catalogue of broken gates. */
final class Mutants {

    private static final String APPROVAL = "approval-procedure";
    private static final Scenario ONE_REQUEST = Stories.permission();
    private static final Scenario WITH_A_LIMIT = Stories.permission(Fixture.limited(Fixture.atMost(80)));
    private static final Scenario TWO_CONSENTS = Stories.consents(SilenceEffect.LAPSE);
    private static final Scenario TWO_REQUESTS = Stories.twoRequests();

    private Mutants() {}

    static List<Mutant> all() {
        return Stream.of(authority(), appeal(), consent(), extent(), moment(), bond())
                .flatMap(List::stream)
                .toList();
    }

    /** Who decides and governs. */
    private static List<Mutant> authority() {
        return List.of(
                new Mutant(
                        "approval-by-another",
                        "Anybody's yes counts, as long as somebody holds final approval.",
                        APPROVAL,
                        "FinalApproval( holder == $by )\n    Competence( role == Role.FINAL_APPROVAL, this.includes(Power.DECIDE) )",
                        "FinalApproval()\n    Competence( role == Role.FINAL_APPROVAL, this.includes(Power.DECIDE) )",
                        ONE_REQUEST,
                        "S5"),
                new Mutant(
                        "governing-by-another",
                        "Anybody's revocation counts, as long as somebody holds final approval.",
                        APPROVAL,
                        "FinalApproval( holder == $by )\n    Competence( role == Role.FINAL_APPROVAL, this.includes(Power.GOVERN) )",
                        "FinalApproval()\n    Competence( role == Role.FINAL_APPROVAL, this.includes(Power.GOVERN) )",
                        ONE_REQUEST,
                        "S5"));
    }

    /** What an appeal can come to. */
    private static List<Mutant> appeal() {
        return List.of(new Mutant(
                "the-superior-approves",
                "Where an appeal can only be sent back, the superior's yes to the review counts.",
                APPROVAL,
                "Appeals( effect == AppealEffect.SUBSTITUTE )\n    RequestState( id == $request, root != $request )\nthen",
                "Appeals( effect != AppealEffect.NONE )\n    RequestState( id == $request, root != $request )\nthen",
                Stories.appeal(AppealEffect.REMAND),
                "S5"));
    }

    /** Whose consent a yes needs. */
    private static List<Mutant> consent() {
        return List.of(
                new Mutant(
                        "one-consent-is-enough",
                        "Where two must consent, a yes counts after one of them has.",
                        "mandate",
                        "ConsentNeeded( !this.isEnough($voices),",
                        "ConsentNeeded( $voices.consents().isEmpty(),",
                        TWO_CONSENTS,
                        "S5"),
                new Mutant(
                        "a-veto-is-overlooked",
                        "A yes counts although a holder of a veto objects.",
                        "mandate",
                        "ConsentNeeded( !this.stopping($voices).isEmpty(),",
                        "ConsentNeeded( this.stopping($voices).size() > 1,",
                        TWO_CONSENTS,
                        "S5"));
    }

    /** How much is granted. */
    private static List<Mutant> extent() {
        return List.of(
                new Mutant(
                        "above-the-limit",
                        "Twice the number that the reading allows is granted.",
                        "mandate",
                        "$number.atMost() > $most",
                        "$number.atMost() > $most * 2",
                        WITH_A_LIMIT,
                        "S3"),
                new Mutant(
                        "more-than-asked",
                        "More is granted than was asked.",
                        APPROVAL,
                        "!$granted.number().isWithin($asked.number())",
                        "$granted.number().atMost() > $asked.number().atMost() * 2",
                        ONE_REQUEST,
                        "S3"));
    }

    /** When something may be done. */
    private static List<Mutant> moment() {
        return List.of(
                new Mutant(
                        "silence-as-consent",
                        "Once a request has lapsed without an answer, what it asked for may be done.",
                        APPROVAL,
                        "phase in ( Phase.WITHDRAWN, Phase.LAPSED )",
                        "phase == Phase.WITHDRAWN",
                        ONE_REQUEST,
                        "S1"),
                new Mutant(
                        "approval-afterwards",
                        "What is undertaken while the request is undecided counts, and the approval comes later.",
                        APPROVAL,
                        "$act : Beginning( $request : request )\n    RequestState( id == $request, closed == false, $phase : phase )",
                        "$act : Beginning( $request : request )\n    RequestState( id == $request, unsubmitted == true, $phase : phase )",
                        ONE_REQUEST,
                        "S1"),
                new Mutant(
                        "before-the-condition",
                        "A condition that must be met first is not waited for.",
                        APPROVAL,
                        "!$unmet.isEmpty() )",
                        "$unmet.isEmpty() )",
                        ONE_REQUEST,
                        "S1"),
                new Mutant(
                        "after-the-revocation",
                        "What was revoked may still be used.",
                        APPROVAL,
                        "$act : Beginning( $request : request )\n    Authorisation( request == $request, alive == false, $standing : phase )",
                        "$act : Beginning( $request : request )\n    Authorisation( request == $request, phase == AuthorisationPhase.EXPIRED, $standing : phase )",
                        ONE_REQUEST,
                        "S1"));
    }

    /** Whose approval it is, and for what. */
    private static List<Mutant> bond() {
        return List.of(
                new Mutant(
                        "approval-of-another-request",
                        "While one request is undecided, the approval of another will do.",
                        APPROVAL,
                        "$act : Beginning( $request : request )\n    RequestState( id == $request, closed == false, $phase : phase )",
                        "$act : Beginning( $request : request )\n    RequestState( id == $request, closed == false, $phase : phase )\n"
                                + "    not Authorisation( phase == AuthorisationPhase.ACTIVE )",
                        TWO_REQUESTS,
                        "S1"),
                new Mutant(
                        "approval-of-another-applicant",
                        "Whoever has a role may use what was granted to somebody else.",
                        APPROVAL,
                        "$act : Beginning( $by : actor, $request : request )\n    RequestState( id == $request, applicant != $by, $applicant : applicant )",
                        "$act : Beginning( $by : actor, $request : request )\n    RequestState( id == $request, applicant == $by, $applicant : applicant )",
                        ONE_REQUEST,
                        "S1"));
    }
}
