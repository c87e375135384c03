package org.placet.rules;

import static org.placet.model.AuthorisationPhase.ACTIVE;
import static org.placet.model.AuthorisationPhase.REVOKED;
import static org.placet.model.AuthorisationPhase.SUSPENDED;
import static org.placet.model.Phase.APPROVED;
import static org.placet.model.Phase.DRAFTED;
import static org.placet.model.Phase.LAPSED;
import static org.placet.model.Phase.LOST;
import static org.placet.model.Phase.RECEIVED;
import static org.placet.model.Phase.REJECTED;
import static org.placet.model.Phase.RESOLVED;
import static org.placet.model.Phase.RETURNED;
import static org.placet.model.Phase.SUBMITTED;
import static org.placet.model.Phase.UNDER_REVIEW;
import static org.placet.model.UndertakingPhase.EXECUTING;
import static org.placet.model.UndertakingPhase.PLANNED;
import static org.placet.model.Verb.BEGIN;
import static org.placet.model.Verb.CONFIRM;
import static org.placet.model.Verb.END;
import static org.placet.model.Verb.OWN;
import static org.placet.model.Verb.PASS_TIME;
import static org.placet.model.Verb.WAIVE;
import static org.placet.rules.Fixture.ASKED;
import static org.placet.rules.Fixture.CONDITION;
import static org.placet.rules.Fixture.MOVE;
import static org.placet.rules.Fixture.PART;
import static org.placet.rules.Fixture.REQUEST;
import static org.placet.rules.Fixture.REVIEW_OF_IT;
import static org.placet.rules.Fixture.answered;
import static org.placet.rules.Fixture.appealed;
import static org.placet.rules.Fixture.at;
import static org.placet.rules.Fixture.conditionMet;
import static org.placet.rules.Fixture.conditional;
import static org.placet.rules.Fixture.move;
import static org.placet.rules.Fixture.permission;
import static org.placet.rules.Fixture.permitted;
import static org.placet.rules.Fixture.reviewState;
import static org.placet.rules.Fixture.said;
import static org.placet.rules.Fixture.sentBack;
import static org.placet.rules.Fixture.story;
import static org.placet.rules.Fixture.told;
import static org.placet.rules.Situation.asked;
import static org.placet.rules.Situation.subject;
import static org.placet.rules.Situation.when;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.placet.act.Doing;
import org.placet.advice.Happened;
import org.placet.advice.Turn;
import org.placet.explore.Weight;
import org.placet.model.ActorId;
import org.placet.model.Answer;
import org.placet.model.Basis;
import org.placet.model.Choice;
import org.placet.model.Claim;
import org.placet.model.Intent;
import org.placet.model.Particulars;
import org.placet.model.Power;
import org.placet.model.Recourse;
import org.placet.model.Scenario;
import org.placet.model.ScenarioBuilder;
import org.placet.model.Sourced;
import org.placet.model.Support;
import org.placet.model.Tension;
import org.placet.model.TensionId;
import org.placet.model.Verb;
import org.placet.model.Voices;
import org.placet.model.World;

/** Cases of tensions, and of who might do what now. */
final class ConductCases {

    private static final ActorId APPLICANT = new ActorId("applicant");
    private static final Scenario EVERYTHING_OPEN = withEveryChoice();

    private ConductCases() {}

    static Stream<Case> all() {
        return Stream.of(escalation(), occasions(), deeds()).flatMap(cases -> cases);
    }

    private static Stream<Case> escalation() {
        var refused = told(REJECTED);
        var planned = refused.with(move(PLANNED));
        var trespassing = strained(refused.with(move(EXECUTING)));
        var goOn = new Doing.GoOn(APPLICANT, MOVE, REQUEST, PART);
        var leave = new Doing.Leave(APPLICANT, MOVE);
        return Stream.of(
                rule("escalation-01", when(strained(refused), "bystander", BEGIN), when(refused, "bystander", BEGIN)),
                rule("escalation-02", when(refused, "bystander", END), when(strained(refused), "bystander", END)),
                rule(
                        "escalation-05",
                        when(refused, "bystander", BEGIN).under(rumoured()),
                        when(refused, "bystander", BEGIN)),
                rule(
                        "escalation-05",
                        when(strained(refused), "bystander", END).under(rumoured()),
                        when(strained(refused), "bystander", END)),
                rule(
                        "escalation-03",
                        asked(planned, new Happened(goOn, false)),
                        asked(planned, new Happened(goOn, true))),
                rule(
                        "escalation-03",
                        asked(planned, new Happened(goOn, false)),
                        asked(strained(planned), new Happened(goOn, false))),
                rule(
                        "escalation-03",
                        asked(planned, new Happened(goOn, false)),
                        asked(refused, new Happened(goOn, false))),
                rule(
                        "escalation-04",
                        asked(trespassing, new Happened(leave, true)),
                        asked(trespassing.with(move(EXECUTING, true)), new Happened(leave, true))),
                rule(
                        "escalation-04",
                        asked(trespassing, new Happened(leave, true)),
                        asked(trespassing, new Happened(leave, false))));
    }

    private static Stream<Case> occasions() {
        return Stream.of(
                rule("conduct-01", turn(at(DRAFTED)), turn(at(RESOLVED))),
                rule("conduct-02", turn(at(RESOLVED)), turn(at(SUBMITTED))),
                rule("conduct-03", turn(at(SUBMITTED)), turn(at(LOST))),
                rule("conduct-04", turn(at(RECEIVED)), turn(at(UNDER_REVIEW))),
                rule("conduct-05", turn(at(RECEIVED)), turn(at(RETURNED))),
                rule("conduct-06", turn(at(UNDER_REVIEW)), turn(at(RECEIVED))),
                rule("conduct-07", turn(at(REJECTED)), turn(told(REJECTED))),
                rule("conduct-08", turn(told(REJECTED)), turn(at(REJECTED))),
                rule("conduct-09", turn(at(LOST)), turn(at(LAPSED))),
                rule("conduct-10", turn(at(LOST)), turn(at(SUBMITTED))),
                rule("conduct-11", turn(at(RETURNED)), turn(at(RECEIVED))),
                rule("conduct-12", turn(permitted(ACTIVE)), turn(at(APPROVED).with(permission()))),
                rule("conduct-13", turn(conditional()), turn(conditionMet())),
                rule("conduct-14", turn(permitted(ACTIVE)), turn(permitted(SUSPENDED))),
                rule("conduct-15", turn(permitted(SUSPENDED)), turn(permitted(ACTIVE))),
                rule("conduct-16", turn(permitted(SUSPENDED)), turn(permitted(REVOKED))),
                rule("conduct-17", turn(told(REJECTED)), turn(appealed())),
                rule("conduct-17", turn(told(REJECTED)), turn(sentBack(REJECTED))),
                rule("conduct-17", turn(told(REJECTED)), turn(answered(Recourse.OVER))),
                rule("conduct-18", turn(appealed()), turn(told(REJECTED))),
                rule("conduct-19", turn(at(UNDER_REVIEW)), turn(at(SUBMITTED))),
                rule("conduct-19", turn(at(UNDER_REVIEW)), turn(said(Voices.NONE.consenting(APPLICANT)))),
                rule("conduct-20", turn(at(UNDER_REVIEW)), turn(at(SUBMITTED))),
                rule("conduct-20", turn(at(UNDER_REVIEW)), turn(said(Voices.NONE.objecting(APPLICANT)))));
    }

    private static Stream<Case> deeds() {
        var refused = told(REJECTED);
        var planned = refused.with(move(PLANNED));
        var reviewed = sentBack(APPROVED).with(reviewState(APPROVED).answered()).with(move(PLANNED));
        var grant = permission(REVIEW_OF_IT, Answer.approve(ASKED));
        return Stream.of(
                rule("conduct-21", turn(at(SUBMITTED)), turn(at(RESOLVED))),
                rule("conduct-21", turn(at(SUBMITTED)), turn(at(SUBMITTED).with(move(PLANNED)))),
                rule(
                        "conduct-22",
                        turn(permitted(ACTIVE).with(move(PLANNED))),
                        turn(permitted(SUSPENDED).with(move(PLANNED)))),
                rule("conduct-22", turn(reviewed.with(grant.in(ACTIVE))), turn(reviewed.with(grant))),
                rule("conduct-23", turn(planned), turn(refused)),
                rule("conduct-24", turn(refused.with(move(EXECUTING))), turn(planned)),
                rule("conduct-25", turn(refused), turn(planned)),
                rule("conduct-26", turn(refused), turn(strained(refused))),
                rule("conduct-26", turn(refused), turn(refused).under(rumoured())),
                rule("conduct-27", turn(strained(refused)), turn(refused)),
                rule("conduct-28", turn(refused), turn(refused.withPositions(ImmutableSortedSet.of("for-it")))),
                rule("conduct-29", turn(refused.with(move(EXECUTING))), turn(refused.with(move(EXECUTING, true)))));
    }

    /** Everything is open to the applicant, and it is its turn. */
    private static Situation turn(World world) {
        return new Situation(EVERYTHING_OPEN, world, new Turn(APPLICANT));
    }

    static Scenario withEveryChoice() {
        return withEveryChoice(story());
    }

    /** The same, where the tension is no more than a rumour. */
    private static Scenario rumoured() {
        var kind = Fixture.reading().scale().kind("trespass").orElseThrow();
        var claim = new Claim("", Basis.REPORTED, Support.UNVERIFIED, Optional.empty(), List.of(Sourced.ASSUMPTION));
        return withEveryChoice(
                story().tension(new Tension(new TensionId("trespass"), kind, ActorId.NOT_STATED, claim)));
    }

    private static Scenario withEveryChoice(ScenarioBuilder story) {
        for (var verb : Verb.values()) {
            if (verb != PASS_TIME && verb != OWN && verb.power() != Power.ENACT) {
                var with = verb == CONFIRM || verb == WAIVE ? Particulars.about(CONDITION) : Particulars.NONE;
                story.choice(Choice.of(Intent.of("applicant", verb, subject(verb), with), Weight.ONE));
            }
        }
        return story.build();
    }

    /** What may have followed consequences. */
    static List<Happened> happened() {
        var goOn = new Doing.GoOn(APPLICANT, MOVE, REQUEST, PART);
        var leave = new Doing.Leave(APPLICANT, MOVE);
        return List.of(
                new Happened(goOn, true),
                new Happened(goOn, false),
                new Happened(leave, true),
                new Happened(leave, false));
    }

    private static World strained(World world) {
        return world.withLasting(ImmutableSortedSet.of(new TensionId("trespass")));
    }

    private static Case rule(String rule, Situation speaks, Situation silent) {
        return new Case(rule, speaks, silent);
    }
}
