package org.placet.rules;

import static org.placet.model.AuthorisationPhase.ACTIVE;
import static org.placet.model.Phase.DRAFTED;
import static org.placet.model.Phase.LAPSED;
import static org.placet.model.Phase.LOST;
import static org.placet.model.Phase.RECEIVED;
import static org.placet.model.Phase.REJECTED;
import static org.placet.model.Phase.RESOLVED;
import static org.placet.model.Phase.RETURNED;
import static org.placet.model.Phase.SUBMITTED;
import static org.placet.model.Phase.UNDER_REVIEW;
import static org.placet.model.Phase.WITHDRAWN;
import static org.placet.model.Verb.ACKNOWLEDGE;
import static org.placet.model.Verb.AMEND;
import static org.placet.model.Verb.APPROVE;
import static org.placet.model.Verb.APPROVE_IN_PART;
import static org.placet.model.Verb.APPROVE_WITH_CONDITIONS;
import static org.placet.model.Verb.COMMUNICATE;
import static org.placet.model.Verb.CONSENT;
import static org.placet.model.Verb.CONTEST;
import static org.placet.model.Verb.FILE_APPEAL;
import static org.placet.model.Verb.MAKE_PUBLIC;
import static org.placet.model.Verb.REJECT;
import static org.placet.model.Verb.REMIT;
import static org.placet.model.Verb.RESEND;
import static org.placet.model.Verb.RESOLVE;
import static org.placet.model.Verb.RETURN;
import static org.placet.model.Verb.REVIEW;
import static org.placet.model.Verb.REVOKE;
import static org.placet.model.Verb.SUBMIT;
import static org.placet.model.Verb.WITHDRAW;
import static org.placet.rules.Fixture.CONDITION;
import static org.placet.rules.Fixture.GATE;
import static org.placet.rules.Fixture.HARBOUR;
import static org.placet.rules.Fixture.appealed;
import static org.placet.rules.Fixture.at;
import static org.placet.rules.Fixture.atMost;
import static org.placet.rules.Fixture.competence;
import static org.placet.rules.Fixture.inForm;
import static org.placet.rules.Fixture.limited;
import static org.placet.rules.Fixture.only;
import static org.placet.rules.Fixture.permitted;
import static org.placet.rules.Fixture.story;
import static org.placet.rules.Fixture.told;
import static org.placet.rules.Fixture.withCompetences;
import static org.placet.rules.Situation.naming;
import static org.placet.rules.Situation.when;

import java.util.List;
import java.util.stream.Stream;
import org.placet.model.Dimension;
import org.placet.model.Limit;
import org.placet.model.Particulars;
import org.placet.model.Power;
import org.placet.model.Quantity;
import org.placet.model.Reading;
import org.placet.model.Role;
import org.placet.model.Scenario;
import org.placet.model.Sourced;
import org.placet.model.Verb;
import org.placet.rules.Fixture.Authority;

/** Cases of who may ask, who answers, and what may be granted. */
final class AnswerCases {

    private AnswerCases() {}

    static Stream<Case> all() {
        return Stream.of(powers(), asking(), answering(), granting(), mandate(), ConsentCases.all())
                .flatMap(cases -> cases);
    }

    private static Stream<Case> powers() {
        var review = at(UNDER_REVIEW);
        var active = permitted(ACTIVE);
        return Stream.of(
                rule("approval-01", when(review, "board", APPROVE), when(review, "clerk", APPROVE)),
                rule("approval-01", when(review, "board", REJECT), when(review, "desk", REJECT)),
                rule(
                        "approval-01",
                        when(review, "board", APPROVE),
                        when(review, "board", APPROVE)
                                .under(story(Authority.ANOTHER).build())),
                rule(
                        "approval-01",
                        when(review, "board", APPROVE),
                        when(review, "board", APPROVE)
                                .under(story(Authority.NOBODY).build())),
                rule(
                        "approval-01",
                        when(review, "board", APPROVE),
                        when(review, "board", APPROVE)
                                .under(story(Authority.WITHOUT_FINAL_APPROVAL).build())),
                rule(
                        "approval-01",
                        when(review, "board", APPROVE),
                        when(review, "board", APPROVE).under(withPowers(Role.ADDRESSEE))),
                rule("approval-02", when(active, "board", REVOKE), when(active, "clerk", REVOKE)),
                rule(
                        "approval-02",
                        when(active, "board", REVOKE),
                        when(active, "board", REVOKE)
                                .under(story(Authority.ANOTHER).build())),
                rule(
                        "approval-02",
                        when(active, "board", REVOKE),
                        when(active, "board", REVOKE).under(withPowers(Role.ADDRESSEE))),
                rule("approval-03", when(at(DRAFTED), "applicant", SUBMIT), when(at(DRAFTED), "bystander", SUBMIT)),
                rule("approval-03", when(appealed(), "council", REMIT), when(appealed(), "board", REMIT)),
                rule("approval-03", when(review, "board", RETURN), when(review, "board", APPROVE)),
                rule(
                        "approval-03",
                        when(review, "desk", RETURN),
                        when(review, "desk", APPROVE).under(withPowers(Role.ADDRESSEE))),
                rule("approval-04", when(at(DRAFTED), "agent", SUBMIT), when(at(DRAFTED), "voice", SUBMIT)),
                rule("approval-04", when(review, "clerk", RETURN), when(review, "clerk", APPROVE)),
                rule("approval-04", when(review, "clerk", RETURN), when(active, "clerk", REVOKE)),
                rule("approval-04", when(review, "clerk", RETURN), when(review, "herald", CONSENT)),
                rule(
                        "approval-05",
                        when(told(REJECTED), "voice", MAKE_PUBLIC),
                        when(told(REJECTED), "voice", FILE_APPEAL)),
                rule(
                        "approval-06",
                        when(told(REJECTED), "bystander", CONTEST),
                        when(told(REJECTED), "bystander", FILE_APPEAL)));
    }

    private static Stream<Case> asking() {
        var inForm = with(inForm("letter"));
        return Stream.of(
                rule("asking-01", when(at(DRAFTED), "neighbour", SUBMIT), when(at(DRAFTED), "agent", SUBMIT)),
                rule(
                        "form-01",
                        when(at(DRAFTED), "applicant", SUBMIT, Particulars.by("e-mail"))
                                .under(inForm),
                        when(at(DRAFTED), "applicant", SUBMIT, Particulars.by("letter"))
                                .under(inForm)),
                rule(
                        "form-01",
                        when(at(DRAFTED), "applicant", SUBMIT, Particulars.by("e-mail"))
                                .under(inForm),
                        when(at(DRAFTED), "applicant", SUBMIT, Particulars.by("e-mail"))),
                rule(
                        "form-02",
                        when(at(LOST), "applicant", RESEND, Particulars.by("e-mail"))
                                .under(inForm),
                        when(at(LOST), "applicant", RESEND, Particulars.by("letter"))
                                .under(inForm)),
                rule("asking-02", when(at(RESOLVED), "applicant", RESOLVE), when(at(DRAFTED), "applicant", RESOLVE)),
                rule("asking-03", when(at(SUBMITTED), "applicant", SUBMIT), when(at(RESOLVED), "applicant", SUBMIT)),
                rule("asking-04", when(at(SUBMITTED), "applicant", RESEND), when(at(LOST), "applicant", RESEND)),
                rule("asking-05", when(at(RECEIVED), "applicant", RESEND), when(at(LOST), "applicant", RESEND)),
                rule("asking-06", when(at(RECEIVED), "applicant", AMEND), when(at(RETURNED), "applicant", AMEND)),
                rule("asking-07", when(at(WITHDRAWN), "applicant", AMEND), when(at(RETURNED), "applicant", AMEND)),
                rule(
                        "asking-08",
                        when(at(RESOLVED), "applicant", WITHDRAW),
                        when(at(SUBMITTED), "applicant", WITHDRAW)),
                rule("asking-09", when(at(LAPSED), "applicant", WITHDRAW), when(at(LOST), "applicant", WITHDRAW)));
    }

    private static Stream<Case> answering() {
        var review = at(UNDER_REVIEW);
        return Stream.of(
                rule(
                        "answering-01",
                        when(review, "board", APPROVE)
                                .under(story(Authority.NOBODY).build()),
                        when(review, "board", APPROVE)
                                .under(story(Authority.ANOTHER).build())),
                rule(
                        "answering-01",
                        when(review, "board", REJECT)
                                .under(story(Authority.WITHOUT_FINAL_APPROVAL).build()),
                        when(review, "board", REJECT)),
                rule("answering-02", when(at(LOST), "desk", ACKNOWLEDGE), when(at(SUBMITTED), "desk", ACKNOWLEDGE)),
                rule("answering-03", when(at(RECEIVED), "desk", ACKNOWLEDGE), when(at(SUBMITTED), "desk", ACKNOWLEDGE)),
                rule("answering-04", when(at(SUBMITTED), "desk", REVIEW), when(at(RECEIVED), "desk", REVIEW)),
                rule("answering-05", when(review, "desk", REVIEW), when(at(RECEIVED), "desk", REVIEW)),
                rule("answering-06", when(at(SUBMITTED), "desk", RETURN), when(at(RECEIVED), "desk", RETURN)),
                rule("answering-07", when(at(RETURNED), "desk", RETURN), when(review, "desk", RETURN)),
                rule("answering-08", when(at(RECEIVED), "board", APPROVE), when(review, "board", APPROVE)),
                rule("answering-09", when(at(LAPSED), "board", APPROVE), when(review, "board", APPROVE)),
                rule("answering-10", when(review, "board", COMMUNICATE), when(at(REJECTED), "board", COMMUNICATE)),
                rule(
                        "answering-11",
                        when(told(REJECTED), "board", COMMUNICATE),
                        when(at(REJECTED), "board", COMMUNICATE)),
                rule("answering-11", when(at(LAPSED), "board", COMMUNICATE), when(at(REJECTED), "board", COMMUNICATE)),
                rule(
                        "answering-12",
                        when(at(REJECTED), "voice", MAKE_PUBLIC),
                        when(told(REJECTED), "voice", MAKE_PUBLIC)),
                rule(
                        "answering-13",
                        when(at(LAPSED), "voice", MAKE_PUBLIC),
                        when(told(REJECTED), "voice", MAKE_PUBLIC)));
    }

    private static Stream<Case> granting() {
        return Stream.of(
                rule(
                        "granting-01",
                        yes(APPROVE_WITH_CONDITIONS, granting(101)),
                        yes(APPROVE_WITH_CONDITIONS, granting(100))),
                rule(
                        "granting-02",
                        yes(APPROVE_IN_PART, naming(Dimension.PLACE, HARBOUR)),
                        yes(APPROVE_IN_PART, naming(Dimension.PLACE, GATE))),
                rule("granting-03", yes(APPROVE_IN_PART, granting(100)), yes(APPROVE_IN_PART, granting(99))),
                rule("granting-04", yes(APPROVE_IN_PART, granting(0)), yes(APPROVE_IN_PART, granting(1))),
                rule("granting-05", yes(APPROVE, granting(99)), yes(APPROVE, granting(100))),
                rule(
                        "granting-06",
                        yes(APPROVE_WITH_CONDITIONS, granting(60)),
                        yes(APPROVE_WITH_CONDITIONS, Particulars.granting(Quantity.of(60), CONDITION))));
    }

    private static Stream<Case> mandate() {
        return Stream.of(
                rule(
                        "mandate-01",
                        yes(APPROVE, granting(100)).under(with(limited(atMost(99)))),
                        yes(APPROVE, granting(100)).under(with(limited(atMost(100))))),
                rule(
                        "mandate-01",
                        yes(APPROVE, granting(100)).under(with(limited(atMost(99)))),
                        yes(APPROVE, granting(100))),
                rule(
                        "mandate-02",
                        yes(APPROVE, granting(100)).under(with(limited(atLeast(101)))),
                        yes(APPROVE, granting(100)).under(with(limited(atLeast(100))))),
                outsideTerms("mandate-03", Dimension.CATEGORY),
                outsideTerms("mandate-04", Dimension.PLACE),
                outsideTerms("mandate-05", Dimension.FUNCTION),
                outsideTerms("mandate-06", Dimension.BASIS));
    }

    private static Case outsideTerms(String rule, Dimension dimension) {
        var yes = yes(APPROVE, naming(dimension, GATE));
        return rule(
                rule,
                yes.under(with(limited(only(dimension, HARBOUR)))),
                yes.under(with(limited(only(dimension, GATE)))));
    }

    private static Situation yes(Verb verb, Particulars with) {
        return when(at(UNDER_REVIEW), "board", verb, with);
    }

    private static Particulars granting(int number) {
        return Particulars.granting(Quantity.of(number));
    }

    private static Scenario with(Reading reading) {
        return story().reading(reading).build();
    }

    /** A reading that lets a role decide and govern, and takes both from the holder of final approval. */
    private static Scenario withPowers(Role role) {
        return with(withCompetences(competence(role, Power.DECIDE, Power.GOVERN)));
    }

    private static Limit atLeast(int least) {
        return new Limit.OfNumber(Quantity.between(least, 1_000), List.of(Sourced.ASSUMPTION));
    }

    private static Case rule(String rule, Situation speaks, Situation silent) {
        return new Case(rule, speaks, silent);
    }
}
