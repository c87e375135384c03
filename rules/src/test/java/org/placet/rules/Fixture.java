package org.placet.rules;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.placet.model.Actor;
import org.placet.model.Answer;
import org.placet.model.AppealEffect;
import org.placet.model.Appeals;
import org.placet.model.Authorisation;
import org.placet.model.AuthorisationPhase;
import org.placet.model.Competence;
import org.placet.model.Consent;
import org.placet.model.Deadlines;
import org.placet.model.Decision;
import org.placet.model.Dimension;
import org.placet.model.FinalAuthority;
import org.placet.model.Form;
import org.placet.model.Limit;
import org.placet.model.Phase;
import org.placet.model.Power;
import org.placet.model.Quantity;
import org.placet.model.Reading;
import org.placet.model.ReadingBuilder;
import org.placet.model.Recourse;
import org.placet.model.RequestId;
import org.placet.model.RequestState;
import org.placet.model.Role;
import org.placet.model.Scale;
import org.placet.model.Scenario;
import org.placet.model.ScenarioBuilder;
import org.placet.model.Scope;
import org.placet.model.SilenceEffect;
import org.placet.model.Sourced;
import org.placet.model.TensionKind;
import org.placet.model.Term;
import org.placet.model.Undertaking;
import org.placet.model.UndertakingId;
import org.placet.model.UndertakingPhase;
import org.placet.model.Voices;
import org.placet.model.World;

/**
 * One small procedure, and the worlds in which its only request can stand: an applicant asks for 100 people at the
 * gate, who are to go as one undertaking of 60. Everybody is there who should make a difference, and some who should
 * make none.
 */
final class Fixture {

    /** Who has the last word: the tests vary it, since a rule that forgot to ask survives where it never changes. */
    enum Authority {
        BOARD,
        ANOTHER,
        NOBODY,
        WITHOUT_FINAL_APPROVAL
    }

    static final List<String> EVERYBODY = List.of(
            "applicant",
            "agent",
            "voice",
            "desk",
            "board",
            "clerk",
            "other-board",
            "council",
            "guild",
            "union",
            "warden",
            "herald",
            "neighbour",
            "watcher",
            "bystander");

    static final RequestId REQUEST = new RequestId("request");
    static final RequestId REVIEW_OF_IT = REQUEST.review();
    static final UndertakingId MOVE = new UndertakingId("move");
    static final String CONDITION = "insured";
    static final Term GATE = Term.of("gate");
    static final Term HARBOUR = Term.of("harbour");
    static final Scope ASKED = Scope.of(Quantity.of(100)).with(Dimension.PLACE, List.of(GATE));
    static final Scope PART = ASKED.with(Quantity.of(60));

    private static final List<String> ASSUMED = List.of(Sourced.ASSUMPTION);

    private Fixture() {}

    /** The procedure under the board, in which a rejection can be appealed. */
    static ScenarioBuilder story() {
        return story(Authority.BOARD);
    }

    static ScenarioBuilder story(Authority authority) {
        var story = Scenario.builder("fixture")
                .reading(reading())
                .actor(Actor.of("applicant", Role.APPLICANT))
                .actor(Actor.bystander("agent").actingFor("applicant"))
                .actor(Actor.bystander("voice").speakingFor("applicant"))
                .actor(Actor.of("desk", Role.ADDRESSEE))
                .actor(
                        switch (authority) {
                            case BOARD -> Actor.of("board", Role.FINAL_APPROVAL);
                            case ANOTHER, NOBODY -> Actor.bystander("board");
                            case WITHOUT_FINAL_APPROVAL -> Actor.of("board", Role.ADDRESSEE);
                        })
                .actor(Actor.bystander("clerk").actingFor("board"))
                .actor(
                        authority == Authority.ANOTHER
                                ? Actor.of("other-board", Role.FINAL_APPROVAL)
                                : Actor.bystander("other-board"))
                .actor(Actor.of("council", Role.SUPERIOR))
                .actor(Actor.of("guild", Role.CONSULTEE))
                .actor(Actor.of("union", Role.CONSULTEE))
                .actor(Actor.of("warden", Role.VETO_HOLDER))
                .actor(Actor.bystander("herald").actingFor("guild"))
                .actor(Actor.of("neighbour", Role.APPLICANT))
                .actor(Actor.of("watcher", Role.SUPERVISOR))
                .actor(Actor.bystander("bystander"));
        return story.request("request", "applicant", ASKED).plan("move", "applicant", "request", PART);
    }

    static Scenario scenario() {
        return story().build();
    }

    /** The plain reading, with an appeal for applicants and a scale on which going without cover is the top. */
    static Reading reading() {
        return law().build();
    }

    private static ReadingBuilder law() {
        var plain = Reading.builder("plain").build();
        var competences = new ArrayList<>(plain.competences());
        competences.add(Competence.of(Role.APPLICANT, Set.of(Power.APPEAL), ASSUMED));
        var kinds = List.of(
                new TensionKind("roadblock", 1, false, "begins", "begins", "ends", "ends", ASSUMED, ""),
                new TensionKind("trespass", 2, true, "begins", "begins", "ends", "ends", ASSUMED, ""));
        var levels = List.of(
                new Scale.Level(0, "calm", ""), new Scale.Level(1, "blocked", ""), new Scale.Level(2, "trespass", ""));
        return plain.but()
                .competences(competences)
                .appeals(appeals(AppealEffect.INSTRUCT))
                .scale(new Scale("three", levels, kinds));
    }

    private static Appeals appeals(AppealEffect effect) {
        return new Appeals(effect, "An appeal comes to that.", ASSUMED);
    }

    static Reading withAppeal(AppealEffect effect) {
        return withSilence(SilenceEffect.LAPSE).but().appeals(appeals(effect)).build();
    }

    static Reading limited(Limit... limits) {
        return law().limits(List.of(limits)).build();
    }

    static Reading inForm(String channel) {
        return limitedInForm(channel);
    }

    static Reading limitedInForm(String channel, Limit... limits) {
        return law().limits(List.of(limits))
                .form(new Form(List.of(channel), "It must come by " + channel + ".", ASSUMED))
                .build();
    }

    static Reading withCompetences(Competence... competences) {
        return law().competences(List.of(competences)).build();
    }

    static Reading withSilence(SilenceEffect effect) {
        return law().deadlines(new Deadlines(14, 21, effect, ASSUMED)).build();
    }

    /** So many of those who are asked must consent. */
    static Reading withConsents(int atLeast) {
        return withConsents(atLeast, SilenceEffect.LAPSE);
    }

    static Reading withConsents(int atLeast, SilenceEffect silence) {
        return withSilence(silence)
                .but()
                .consent(Consent.of(atLeast, "Others are asked first.", ASSUMED))
                .build();
    }

    /** All of those who are asked must consent. */
    static Reading withConsentOfAll() {
        return reading()
                .but()
                .consent(Consent.ofAll("All are asked first.", ASSUMED))
                .build();
    }

    static Competence competence(Role role, Power... powers) {
        return Competence.of(role, Set.of(powers), ASSUMED);
    }

    static Limit atMost(int most) {
        return new Limit.OfNumber(Quantity.between(1, most), ASSUMED);
    }

    static Limit only(Dimension dimension, Term... terms) {
        return new Limit.OfTerms(dimension, ImmutableSortedSet.copyOf(terms), ASSUMED);
    }

    // Worlds.

    /** The request in a phase; an answer has not reached the applicant. */
    static World at(Phase phase) {
        return scenario().firstWorld().with(state(phase));
    }

    /** The request under review, with this said of it. */
    static World said(Voices voices) {
        return scenario().firstWorld().with(state(Phase.UNDER_REVIEW).with(voices));
    }

    /** The request answered, and the applicant told. */
    static World told(Phase phase) {
        return scenario().firstWorld().with(state(phase).answered());
    }

    /** A rejection that was appealed. */
    static World appealed() {
        return answered(Recourse.PENDING);
    }

    /** A rejection of which the applicant was told, with this become of its appeal. */
    static World answered(Recourse recourse) {
        return scenario().firstWorld().with(state(Phase.REJECTED).answered().with(recourse));
    }

    /** A rejection that was sent back; its review stands like this. */
    static World sentBack(Phase review) {
        return answered(Recourse.OVER).with(reviewState(review));
    }

    static RequestState state(Phase phase) {
        return scenario().firstWorld().request(REQUEST).in(phase, RequestState.NO_DEADLINE);
    }

    static RequestState reviewState(Phase phase) {
        var state = state(phase);
        return RequestState.of(REVIEW_OF_IT, REQUEST, state.applicant(), phase, ASKED, state.daysLeft());
    }

    /** The request approved in full, the applicant told, and the permission in this phase. */
    static World permitted(AuthorisationPhase phase) {
        return told(Phase.APPROVED).with(permission().in(phase));
    }

    /** A permission for all that was asked, with no condition, not in effect yet. */
    static Authorisation permission() {
        return permission(REQUEST, Answer.approve(ASKED));
    }

    static Authorisation permission(RequestId request, Answer answer) {
        var board = state(Phase.DRAFTED).applicant();
        var decision = new Decision(request, board, new FinalAuthority(board), answer);
        return Authorisation.from(decision, state(Phase.DRAFTED).applicant());
    }

    /** Approved once a condition is met, which it is not. */
    static World conditional() {
        var answer = Answer.approveWithConditions(ASKED, CONDITION);
        return told(Phase.APPROVED_WITH_CONDITIONS).with(permission(REQUEST, answer));
    }

    /** Approved with a condition that has been met. */
    static World conditionMet() {
        var answer = Answer.approveWithConditions(ASKED, CONDITION);
        return told(Phase.APPROVED_WITH_CONDITIONS)
                .with(permission(REQUEST, answer).meeting(CONDITION).in(AuthorisationPhase.ACTIVE));
    }

    /** The move as the applicant has it: planned after a refused attempt, or stopped. */
    static Undertaking move(UndertakingPhase phase) {
        return move(phase, false);
    }

    static Undertaking move(UndertakingPhase phase, boolean covered) {
        return new Undertaking(MOVE, state(Phase.DRAFTED).applicant(), REQUEST, PART, phase, covered);
    }
}
