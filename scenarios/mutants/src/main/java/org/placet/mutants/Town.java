package org.placet.mutants;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.placet.explore.Weight;
import org.placet.model.Actor;
import org.placet.model.AppealEffect;
import org.placet.model.Appeals;
import org.placet.model.Clock;
import org.placet.model.Competence;
import org.placet.model.Consent;
import org.placet.model.Deadlines;
import org.placet.model.Dimension;
import org.placet.model.Form;
import org.placet.model.Intent;
import org.placet.model.Limit;
import org.placet.model.Particulars;
import org.placet.model.Power;
import org.placet.model.Quantity;
import org.placet.model.Reading;
import org.placet.model.ReadingBuilder;
import org.placet.model.RequestId;
import org.placet.model.Role;
import org.placet.model.Scale;
import org.placet.model.Scenario;
import org.placet.model.ScenarioBuilder;
import org.placet.model.Scope;
import org.placet.model.SilenceEffect;
import org.placet.model.Sourced;
import org.placet.model.TensionKind;
import org.placet.model.Term;
import org.placet.model.Verb;

/**
 * Who is there in every fixture and what is asked: Belgrade asks for 100 people at the sites, who are to go as one
 * deployment of 60. Everybody is there who should make a difference, and some who should make none. All of it is
 * assumed, and none of it happened.
 */
final class Town {

    static final String REQUEST = "q1";
    static final String REVIEW = new RequestId(REQUEST).review().value();
    static final String MOVE = "entry";
    static final String CONDITION = "supervision-agreed";
    static final Term SITES = Term.of("sites");
    static final Term CROSSINGS = Term.of("crossings");
    static final Scope ASKED = Scope.of(Quantity.of(100)).with(Dimension.PLACE, List.of(SITES));
    static final Scope PART = ASKED.with(Quantity.of(60));
    static final List<String> ASSUMED = List.of(Sourced.ASSUMPTION);

    private static final int DAYS_TO_RECEIVE = 14;
    private static final int DAYS_TO_ANSWER = 21;
    private static final int TICK = 14;

    private Town() {}

    static ScenarioBuilder story(String id, Authority authority, Reading reading) {
        return Scenario.builder(id)
                .reading(reading)
                .actor(Actor.of("belgrade", Role.APPLICANT))
                .actor(Actor.bystander("serbian-forces").actingFor("belgrade"))
                .actor(authority.actor("kfor"))
                .actor(authority.actor("another-office"))
                .actor(Actor.bystander("staff").actingFor(authority.holder().orElse("kfor")))
                .actor(Actor.of("registry", Role.ADDRESSEE))
                .actor(Actor.of("nato", Role.SUPERIOR))
                .actor(Actor.bystander("eulex"))
                .actor(Actor.of("security-council", Role.MANDATE_GIVER))
                .actor(Actor.of("nation-a", Role.CONSULTEE))
                .actor(Actor.of("nation-b", Role.CONSULTEE))
                .actor(Actor.of("nation-c", Role.VETO_HOLDER))
                .actor(Actor.of("another-government", Role.APPLICANT))
                .request(REQUEST, "belgrade", ASKED)
                .plan(MOVE, "belgrade", REQUEST, PART)
                .clock(new Clock(LocalDate.of(2000, 1, 1), TICK, Weight.ONE, Optional.empty()));
    }

    /** Unlimited, with an appeal that can be sent back, a lapse after three weeks and a scale of three. */
    static ReadingBuilder law() {
        var plain = Reading.builder("plain").build();
        var powers = new ArrayList<>(plain.competences());
        powers.add(Competence.of(Role.APPLICANT, Set.of(Power.APPEAL), ASSUMED));
        var kinds = List.of(
                new TensionKind("roadblock", 1, false, "begins", "begins", "ends", "ends", ASSUMED, ""),
                new TensionKind("trespass", 2, true, "begins", "begins", "ends", "ends", ASSUMED, ""));
        var levels = List.of(
                new Scale.Level(0, "calm", ""), new Scale.Level(1, "blocked", ""), new Scale.Level(2, "trespass", ""));
        return plain.but()
                .competences(powers)
                .deadlines(new Deadlines(DAYS_TO_RECEIVE, DAYS_TO_ANSWER, SilenceEffect.LAPSE, ASSUMED))
                .appeals(new Appeals(AppealEffect.REMAND, "An appeal can be sent back.", ASSUMED))
                .scale(new Scale("three", levels, kinds));
    }

    static Reading withAppeal(AppealEffect effect) {
        return law().appeals(new Appeals(effect, "An appeal comes to that.", ASSUMED))
                .build();
    }

    static Reading withConsents() {
        return law().consent(Consent.of(2, "Two of three are asked first.", ASSUMED))
                .build();
    }

    static Reading onPaper() {
        return law().form(new Form(List.of("paper"), "It must come on paper.", ASSUMED))
                .build();
    }

    static Reading limited() {
        return law().limits(List.of(
                        new Limit.OfNumber(Quantity.between(40, 80), ASSUMED),
                        only(Dimension.PLACE, SITES),
                        only(Dimension.CATEGORY, Term.of("police"))))
                .build();
    }

    static Reading atMost80() {
        return law().limits(List.of(new Limit.OfNumber(Quantity.between(1, 80), ASSUMED)))
                .build();
    }

    private static Limit only(Dimension dimension, Term term) {
        return new Limit.OfTerms(dimension, ImmutableSortedSet.of(term), ASSUMED);
    }

    /** A request that is handed over, received and looked at. */
    static ScenarioBuilder onTheWay(ScenarioBuilder story) {
        open(story, "belgrade", REQUEST, Verb.SUBMIT);
        open(story, "registry", REQUEST, Verb.ACKNOWLEDGE, Verb.REVIEW);
        return story;
    }

    static void open(ScenarioBuilder story, String who, String about, Verb... verbs) {
        for (var verb : verbs) {
            story.choice(Intent.of(who, verb, about), 1);
        }
    }

    static void open(ScenarioBuilder story, String who, Verb verb, Particulars with) {
        story.choice(Intent.of(who, verb, verb == Verb.UNDERTAKE ? MOVE : REQUEST, with), 1);
    }
}
