package org.placet.rules;

import static org.placet.rules.Fixture.CONDITION;
import static org.placet.rules.Situation.subject;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.placet.explore.Weight;
import org.placet.model.Actor;
import org.placet.model.ActorId;
import org.placet.model.Claim;
import org.placet.model.Clock;
import org.placet.model.Dimension;
import org.placet.model.Intent;
import org.placet.model.LegalBasis;
import org.placet.model.Limit;
import org.placet.model.Particulars;
import org.placet.model.Position;
import org.placet.model.Quantity;
import org.placet.model.Reading;
import org.placet.model.Role;
import org.placet.model.Scenario;
import org.placet.model.ScenarioBuilder;
import org.placet.model.SilenceEffect;
import org.placet.model.Sourced;
import org.placet.model.Stance;
import org.placet.model.Term;
import org.placet.model.Verb;
import org.placet.model.When;

/** Small scenarios with much left open, to be explored. */
final class Stories {

    private Stories() {}

    /** A request goes its way; several say yes to it; a yes is governed; the move is tried all the time. */
    static Scenario permission(Reading reading) {
        var story = onTheWay(Fixture.story().reading(reading));
        for (var who : List.of("board", "desk", "clerk", "council", "other-board")) {
            open(story, who, Verb.APPROVE);
        }
        open(story, "board", Verb.REJECT, Verb.COMMUNICATE, Verb.REVOKE, Verb.SUSPEND, Verb.RESUME);
        open(story, "board", Verb.APPROVE_IN_PART, Particulars.granting(Quantity.of(60)));
        open(story, "board", Verb.APPROVE_WITH_CONDITIONS, Particulars.granting(Quantity.of(100), CONDITION));
        open(story, "board", Verb.APPROVE_WITH_CONDITIONS, Particulars.granting(Quantity.of(200), CONDITION));
        open(story, "board", Verb.CONFIRM, Particulars.about(CONDITION));
        open(story, "desk", Verb.REVOKE);
        open(story, "neighbour", Verb.UNDERTAKE);
        open(story, "applicant", Verb.WITHDRAW, Verb.UNDERTAKE, Verb.BE_STOPPED, Verb.GO_ON, Verb.LEAVE);
        return story.build();
    }

    static Scenario permission() {
        return permission(Fixture.withSilence(SilenceEffect.LAPSE));
    }

    /** One request, and nearly everything that can be done with it, its answer, its review and its permission. */
    static Scenario everything() {
        var story = onTheWay(Fixture.story().reading(Fixture.withSilence(SilenceEffect.LAPSE)));
        open(story, "applicant", Verb.RESOLVE, Verb.RESEND, Verb.WITHDRAW, Verb.ACCEPT, Verb.DECLINE, Verb.ASK_TO_VARY);
        open(story, "applicant", Verb.AMEND, Particulars.granting(Quantity.of(80)));
        open(story, "desk", Verb.RETURN);
        open(story, "board", Verb.APPROVE_IN_PART, Particulars.granting(Quantity.of(60)));
        open(story, "board", Verb.APPROVE_WITH_CONDITIONS, Particulars.granting(Quantity.of(70), CONDITION));
        open(story, "board", Verb.REJECT, Verb.COMMUNICATE, Verb.SUSPEND, Verb.RESUME, Verb.REVOKE);
        open(story, "board", Verb.WAIVE, Particulars.about(CONDITION));
        open(story, "voice", Verb.MAKE_PUBLIC, Verb.CONTEST);
        open(story, "applicant", Verb.FILE_APPEAL);
        open(story, "council", Verb.UPHOLD, Verb.REMIT, Verb.INSTRUCT);
        open(story, "agent", Verb.UNDERTAKE, Verb.GO_ON, Verb.BE_STOPPED, Verb.LEAVE, Verb.NOTIFY);
        open(story, "board", Verb.ORDER_WITHDRAWAL);
        for (var verb : List.of(Verb.REJECT, Verb.APPROVE, Verb.COMMUNICATE)) {
            story.choice(Intent.of("board", verb, Fixture.REVIEW_OF_IT.value()), 1);
        }
        return story.build();
    }

    /** Two of three who are asked must consent before a yes, and one of the three can stop it. */
    static Scenario consents(SilenceEffect silence) {
        var story = onTheWay(Fixture.story().reading(Fixture.withConsents(2, silence)));
        for (var who : List.of("guild", "union", "warden", "herald", "bystander")) {
            open(story, who, Verb.CONSENT);
        }
        open(story, "warden", Verb.OBJECT);
        open(story, "guild", Verb.OBJECT);
        open(story, "desk", Verb.RETURN);
        open(story, "applicant", Verb.AMEND, Particulars.granting(Quantity.of(80)));
        open(story, "board", Verb.APPROVE, Verb.REJECT, Verb.COMMUNICATE);
        open(story, "applicant", Verb.UNDERTAKE);
        return story.build();
    }

    /** Tensions that come and go while a request waits, and positions that are taken. */
    static Scenario tensions() {
        var story = onTheWay(Fixture.story().reading(Fixture.withSilence(SilenceEffect.LAPSE)));
        story.position(new Position(
                "for-it",
                new ActorId("bystander"),
                Stance.FOR,
                "",
                When.on(LocalDate.of(2000, 1, 1)),
                Claim.assumed()));
        open(story, "bystander", Verb.BEGIN, Verb.END, Verb.STATE_POSITION, Verb.HOLD_TALKS);
        open(story, "applicant", Verb.UNDERTAKE, Verb.GO_ON, Verb.COMPLETE, Verb.LEAVE);
        open(story, "neighbour", Verb.REPORT_VIOLATION);
        open(story, "board", Verb.CONFIRM, Particulars.about(CONDITION));
        open(story, "board", Verb.APPROVE_WITH_CONDITIONS, Particulars.granting(Quantity.of(70), CONDITION));
        open(story, "board", Verb.COMMUNICATE);
        return story.build();
    }

    /** A procedure without anybody who could answer. */
    static Scenario nobodyAnswers(SilenceEffect silence) {
        var story = onTheWay(Fixture.story(Fixture.Authority.NOBODY).reading(Fixture.withSilence(silence)));
        open(story, "board", Verb.APPROVE, Verb.REJECT);
        open(story, "applicant", Verb.UNDERTAKE);
        return story.build();
    }

    /** A reading that asks for a letter and limits all that can be limited. */
    static Scenario limits() {
        var elsewhere = Term.of("elsewhere");
        var reading = Fixture.limitedInForm(
                "letter",
                new Limit.OfNumber(Quantity.between(80, 90), List.of(Sourced.ASSUMPTION)),
                Fixture.only(Dimension.CATEGORY, elsewhere),
                Fixture.only(Dimension.PLACE, elsewhere),
                Fixture.only(Dimension.FUNCTION, elsewhere),
                Fixture.only(Dimension.BASIS, elsewhere));
        var asked = Fixture.ASKED
                .with(Dimension.CATEGORY, List.of(Fixture.GATE))
                .with(Dimension.FUNCTION, List.of(Fixture.GATE))
                .with(Dimension.BASIS, List.of(Fixture.GATE));
        var story = onTheWay(Fixture.story().reading(reading).request("request", "applicant", asked));
        open(story, "applicant", Verb.SUBMIT, Particulars.by("letter"));
        open(story, "applicant", Verb.RESEND, Particulars.by("letter"));
        open(story, "applicant", Verb.RESEND, Particulars.by("e-mail"));
        open(story, "board", Verb.APPROVE, Verb.REJECT, Verb.COMMUNICATE);
        open(story, "board", Verb.APPROVE_IN_PART, Particulars.granting(Quantity.of(60)));
        return story.build();
    }

    /** Two requests of one applicant, and a move that was planned for the first. */
    static Scenario twoRequests() {
        var story = onTheWay(Fixture.story()
                .reading(Fixture.withSilence(SilenceEffect.LAPSE))
                .request("other", "applicant", Fixture.ASKED));
        open(story, "board", Verb.REJECT);
        open(story, "applicant", Verb.UNDERTAKE);
        for (var verb : List.of(Verb.SUBMIT)) {
            story.choice(Intent.of("applicant", verb, "other"), 1);
        }
        for (var verb : List.of(Verb.ACKNOWLEDGE, Verb.REVIEW, Verb.APPROVE, Verb.COMMUNICATE)) {
            story.choice(Intent.of("board", verb, "other"), 1);
        }
        return story.build();
    }

    /** Laws that end while a request waits and while a permission is used: one by an act, one on its last day. */
    static Scenario laws() {
        var gate = Term.of("gate-law");
        var harbour = Term.of("harbour-law");
        var story = onTheWay(Fixture.story()
                .reading(Fixture.withSilence(SilenceEffect.LAPSE))
                .actor(Actor.of("assembly", Role.MANDATE_GIVER))
                .request("request", "applicant", Fixture.ASKED.with(Dimension.BASIS, List.of(gate, harbour)))
                .plan("move", "applicant", "request", Fixture.PART.with(Dimension.BASIS, List.of(gate)))
                .legalBasis(LegalBasis.openEnded("gate-law"))
                .legalBasis(LegalBasis.until("harbour-law", "2000-01-29")));
        // Few moments: time passes two weeks at a time, and every deadline is a whole number of them or half of one.
        story.clock(new Clock(LocalDate.of(2000, 1, 1), 14, Weight.ONE, Optional.empty()));
        open(story, "board", Verb.APPROVE, Verb.COMMUNICATE);
        open(story, "applicant", Verb.UNDERTAKE);
        story.choice(Intent.of("assembly", Verb.END_BASIS, "gate-law"), 1);
        story.choice(Intent.of("assembly", Verb.EXTEND_BASIS, "harbour-law", Particulars.NONE.valid(28)), 1);
        story.choice(Intent.of("bystander", Verb.END_BASIS, "gate-law"), 1);
        return story.build();
    }

    private static ScenarioBuilder onTheWay(ScenarioBuilder story) {
        open(story, "applicant", Verb.SUBMIT);
        open(story, "desk", Verb.ACKNOWLEDGE, Verb.REVIEW);
        return story;
    }

    static void open(ScenarioBuilder story, String who, Verb... verbs) {
        for (var verb : verbs) {
            open(story, who, verb, Particulars.NONE);
        }
    }

    static void open(ScenarioBuilder story, String who, Verb verb, Particulars with) {
        story.choice(Intent.of(who, verb, subject(verb), with), 1);
    }
}
