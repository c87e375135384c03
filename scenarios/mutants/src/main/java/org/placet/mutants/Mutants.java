package org.placet.mutants;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The catalogue of broken gates: what can go wrong with the rules of a procedure, and must be seen by whatever checks
 * them.
 *
 * <pre>{@code
 * var broken = Mutants.called("eulex-may-approve").orElseThrow();
 * var packs = RulePacks.with(RulePacks.named(scenario.packs()), broken.pack());
 * var explored = Simulation.of(scenario).withPacks(packs).explore();
 * }</pre>
 */
public final class Mutants {

    private static final String APPROVAL = "approval-procedure";
    private static final String MANDATE = "mandate";
    private static final String ESCALATION = "escalation";

    /** All of them, by what they break. */
    public static final ImmutableList<Mutant> ALL = Stream.of(
                    deciding(),
                    overruling(),
                    consenting(),
                    granting(),
                    measuring(),
                    using(),
                    ordering(),
                    belonging(),
                    grounding(),
                    ending())
            .flatMap(List::stream)
            .collect(ImmutableList.toImmutableList());

    private Mutants() {}

    /** The one with this id. */
    public static Optional<Mutant> called(String id) {
        return ALL.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** Who decides and governs. */
    private static List<Mutant> deciding() {
        return List.of(
                changed(
                        "eulex-may-approve",
                        APPROVAL,
                        "permission",
                        "EULEX's yes counts as if it held final approval."),
                changed(
                        "anybody-may-approve",
                        APPROVAL,
                        "permission",
                        "Anybody's yes counts, as long as somebody holds final approval."),
                changed(
                        "staff-may-approve",
                        APPROVAL,
                        "permission",
                        "Whoever acts for the authority says yes in its name."));
    }

    /** What those above and below the authority decide. */
    private static List<Mutant> overruling() {
        return List.of(
                changed(
                        "superior-approves-directly",
                        APPROVAL,
                        "permission",
                        "The superior's yes to the request itself counts, without an appeal."),
                changed(
                        "superior-approves-what-it-sent-back",
                        APPROVAL,
                        "appeal-sent-back",
                        "Where an appeal can only be sent back, the superior's yes to the review counts."),
                new Mutant(
                        "applicant-answers-its-own-appeal",
                        "Whoever appealed answers the review of its own request.",
                        APPROVAL,
                        "appeal-taken-over",
                        true,
                        List.of("overseeing-14")),
                without(
                        "authority-answers-what-was-taken-over",
                        APPROVAL,
                        "appeal-taken-over",
                        "What the superior has taken over is answered by the authority all the same.",
                        "overseeing-14"),
                new Mutant(
                        "yes-where-nobody-holds-final-approval",
                        "Where nobody holds final approval, anybody's yes counts.",
                        APPROVAL,
                        "permission-nobody",
                        true,
                        List.of("answering-01")),
                changed(
                        "eulex-may-revoke",
                        APPROVAL,
                        "permission",
                        "EULEX's revocation counts as if it had granted the permission."));
    }

    /** Whose consent a yes needs. */
    private static List<Mutant> consenting() {
        return List.of(
                changed(
                        "one-consent-is-enough",
                        MANDATE,
                        "consents",
                        "Where two must consent, a yes counts after one of them has."),
                without(
                        "no-consent-needed",
                        MANDATE,
                        "consents",
                        "A yes counts although nobody who must be asked has consented.",
                        "mandate-07"),
                without(
                        "a-veto-is-overlooked",
                        MANDATE,
                        "consents",
                        "A yes counts although the holder of a veto objects.",
                        "mandate-08"));
    }

    /** How much the reading lets be granted, of what, and where. */
    private static List<Mutant> granting() {
        return List.of(
                changed(
                        "number-above-the-mandate",
                        MANDATE,
                        "too-many",
                        "Twice the number that the reading allows is granted."),
                changed(
                        "at-the-limit-is-above-it",
                        MANDATE,
                        "limits",
                        "A number that equals the limit is refused: less than, where up to was meant."),
                without(
                        "number-below-the-least",
                        MANDATE,
                        "limits",
                        "Less is granted than the least that the reading allows.",
                        "mandate-02"),
                without(
                        "category-outside-the-mandate",
                        MANDATE,
                        "limits",
                        "A category is granted that the reading does not name.",
                        "mandate-03"),
                without(
                        "place-outside-the-mandate",
                        MANDATE,
                        "limits",
                        "A place is granted that the reading does not name.",
                        "mandate-04"));
    }

    /** How much of what was asked is granted, and how much of that is used. */
    private static List<Mutant> measuring() {
        return List.of(
                changed("more-than-asked", APPROVAL, "permission", "More is granted than was asked."),
                without(
                        "elsewhere-than-asked",
                        APPROVAL,
                        "extents",
                        "A place is granted that was not asked for.",
                        "granting-02"),
                without(
                        "a-part-that-is-the-whole",
                        APPROVAL,
                        "parts",
                        "A yes in part grants all that was asked.",
                        "granting-03"),
                without("a-yes-that-permits-nobody", APPROVAL, "parts", "A yes in part grants nothing.", "granting-04"),
                without(
                        "a-yes-in-full-to-less",
                        APPROVAL,
                        "extents",
                        "A yes in full grants less than was asked.",
                        "granting-05"),
                without(
                        "more-sent-than-granted",
                        APPROVAL,
                        "permission",
                        "More are sent than were granted.",
                        "undertaking-09"),
                changed("more-than-is-left", APPROVAL, "two-moves", "The number granted is used again and again."),
                without(
                        "elsewhere-than-granted",
                        APPROVAL,
                        "extents",
                        "Those who were granted one place go to another.",
                        "undertaking-10"));
    }

    /** When something may be done. */
    private static List<Mutant> using() {
        return List.of(
                changed(
                        "approval-after-the-undertaking",
                        APPROVAL,
                        "permission",
                        "What is undertaken while the request is undecided counts, and the approval comes later."),
                without(
                        "after-a-no",
                        APPROVAL,
                        "permission",
                        "What is undertaken after a no counts.",
                        "undertaking-02"),
                changed(
                        "silence-as-consent",
                        APPROVAL,
                        "permission",
                        "Once a request has lapsed without an answer, what it asked for may be done."),
                changed("withdrawn-and-still-used", APPROVAL, "permission", "What was withdrawn may be done."),
                without(
                        "before-the-answer-arrives",
                        APPROVAL,
                        "permission",
                        "An approval is used before it was communicated.",
                        "undertaking-05"),
                without(
                        "conditional-approval-without-its-condition",
                        APPROVAL,
                        "permission",
                        "A condition that must be met first is not waited for.",
                        "undertaking-06"),
                without(
                        "suspension-ignored",
                        APPROVAL,
                        "permission",
                        "A suspended permission is used.",
                        "undertaking-07"),
                changed("revocation-ignored", APPROVAL, "permission", "What was revoked is still used."),
                changed("stale-approval-reused", APPROVAL, "extents", "A permission that has expired is still used."));
    }

    /** One thing after the other, and each once. */
    private static List<Mutant> ordering() {
        return List.of(
                without(
                        "late-revocation",
                        APPROVAL,
                        "late",
                        "A permission that has ended is revoked once more.",
                        "governing-12"),
                changed("lapse-ignored", APPROVAL, "late", "An answer after the lapse counts."),
                without(
                        "answer-before-the-review",
                        APPROVAL,
                        "late",
                        "A yes counts before the request was looked at.",
                        "answering-08"),
                changed("second-answer", APPROVAL, "late", "What has been answered is answered again."),
                without("second-submission", APPROVAL, "late", "What was submitted is submitted again.", "asking-03"),
                without(
                        "told-before-it-is-decided",
                        APPROVAL,
                        "late",
                        "An answer is communicated that nobody has given.",
                        "answering-10"),
                without(
                        "stopped-and-off-again",
                        APPROVAL,
                        "late",
                        "What was stopped begins all the same.",
                        "undertaking-12"));
    }

    /** Whose it is. */
    private static List<Mutant> belonging() {
        return List.of(
                changed(
                        "approval-of-another-request",
                        APPROVAL,
                        "two-requests",
                        "While one request is undecided, the approval of another will do."),
                without(
                        "approval-of-another-applicant",
                        APPROVAL,
                        "permission",
                        "Whoever has a role may use what was granted to somebody else.",
                        "undertaking-11"),
                without(
                        "withdrawn-by-another",
                        APPROVAL,
                        "foreign",
                        "An applicant withdraws the request of another.",
                        "asking-01"));
    }

    /** In what form, and under which law. */
    private static List<Mutant> grounding() {
        return List.of(
                without(
                        "no-form-needed",
                        APPROVAL,
                        "form",
                        "A request counts in whatever form it comes.",
                        "form-01",
                        "form-02"),
                without(
                        "unlawful-basis",
                        APPROVAL,
                        "laws",
                        "A request is answered although the law on which it rests has ended.",
                        "basis-01"),
                without(
                        "an-ended-law-ends-again",
                        APPROVAL,
                        "laws-late",
                        "A law that has ended is ended again.",
                        "basis-02"),
                without(
                        "annulment-of-nothing",
                        APPROVAL,
                        "late",
                        "The superior annuls a permission that nobody has given.",
                        "overseeing-15"));
    }

    /** What never comes, what eases by itself, and on whose word. */
    private static List<Mutant> ending() {
        return List.of(
                changed(
                        "answers-reach-nobody",
                        APPROVAL,
                        "permission",
                        "An answer that was given is never communicated."),
                changed("conditions-are-never-met", APPROVAL, "conditions", "An open condition cannot be confirmed."),
                changed(
                        "appeals-wait-for-ever",
                        APPROVAL,
                        "appeal-sent-back",
                        "An appeal that was filed is neither upheld nor sent back."),
                changed(
                        "time-alone-eases",
                        ESCALATION,
                        "strains",
                        "The tension of going without cover ends when time passes."),
                changed(
                        "a-new-tension-eases",
                        ESCALATION,
                        "strains",
                        "Another tension begins, and the worst one ends by it."),
                changed(
                        "a-rule-on-nobodys-word",
                        APPROVAL,
                        "permission",
                        "The rule that lets brute facts happen says nowhere where it comes from."));
    }

    private static Mutant changed(String id, String shipped, String fixture, String sentence) {
        return new Mutant(id, sentence, shipped, fixture, true, List.of());
    }

    private static Mutant without(String id, String shipped, String fixture, String sentence, String... rules) {
        return new Mutant(id, sentence, shipped, fixture, false, List.of(rules));
    }
}
