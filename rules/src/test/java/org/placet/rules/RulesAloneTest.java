package org.placet.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placet.advice.Refusal.Kind.CONDITION_UNMET;
import static org.placet.advice.Refusal.Kind.FORBIDDEN;
import static org.placet.advice.Refusal.Kind.NOT_EMPOWERED;
import static org.placet.advice.Refusal.Kind.OUTSIDE_MANDATE;
import static org.placet.advice.Refusal.Kind.TOO_EARLY;
import static org.placet.advice.Refusal.Kind.TOO_LATE;
import static org.placet.rules.Fixture.ASKED;
import static org.placet.rules.Fixture.MOVE;
import static org.placet.rules.Fixture.PART;
import static org.placet.rules.Fixture.REQUEST;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.placet.act.Act;
import org.placet.act.Decide;
import org.placet.act.Doing;
import org.placet.advice.Refusal.Kind;
import org.placet.model.ActorId;
import org.placet.model.Answer;
import org.placet.model.Authorisation;
import org.placet.model.AuthorisationPhase;
import org.placet.model.Phase;
import org.placet.model.World;
import org.placet.rules.Fixture.Authority;

/** The second wall by itself: what counts and what is refused, with nothing applied and no constructor in the way. */
class RulesAloneTest {

    private static final ActorId APPLICANT = new ActorId("applicant");

    /** A rule that gives every power to everybody: what is left are the bars. */
    private static final String GENEROUS = """
            package org.placet.rules.generous;
            import org.placet.act.Act;
            global org.placet.rules.Advising advice;

            rule "generous-01: everybody may do everything"
                @source( "assumption" )
            when
                $act : Act()
            then
                advice.empowers( kcontext, $act );
            end
            """;

    static Stream<Arguments> authorities() {
        return Stream.of(
                Arguments.of(Authority.BOARD, List.of("board")),
                Arguments.of(Authority.ANOTHER, List.of("other-board")),
                Arguments.of(Authority.NOBODY, List.of()),
                Arguments.of(Authority.WITHOUT_FINAL_APPROVAL, List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("authorities")
    void only_the_yes_and_no_of_whoever_holds_final_approval_count(Authority authority, List<String> holders) {
        var answers = List.of(Answer.approve(ASKED), Answer.approveInPart(PART), Answer.reject());
        var counting = new TreeSet<String>();

        try (var panel = Panel.of(Fixture.story(authority).build())) {
            for (var who : Fixture.EVERYBODY) {
                for (var answer : answers) {
                    var refusal = panel.refusal(
                            Fixture.at(Phase.UNDER_REVIEW), new Decide(new ActorId(who), REQUEST, answer));
                    refusal.ifPresentOrElse(
                            kind -> assertThat(kind).as(who).isEqualTo(NOT_EMPOWERED), () -> counting.add(who));
                }
            }
        }

        assertThat(counting).containsExactlyElementsOf(holders);
    }

    @ParameterizedTest
    @EnumSource(Authority.class)
    void whoever_holds_final_approval_an_undertaking_needs_its_authorisation(Authority authority) {
        var move = new Doing.Undertake(APPLICANT, MOVE, REQUEST, PART);
        var seen = new LinkedHashMap<World, Optional<Kind>>();

        try (var panel = Panel.of(Fixture.story(authority).build())) {
            expected().keySet().forEach(world -> seen.put(world, panel.refusal(world, move)));
        }

        assertThat(seen).isEqualTo(expected());
    }

    private static Map<World, Optional<Kind>> expected() {
        var expected = new LinkedHashMap<World, Optional<Kind>>();
        expected.put(Fixture.at(Phase.DRAFTED), Optional.of(TOO_EARLY));
        expected.put(Fixture.at(Phase.UNDER_REVIEW), Optional.of(TOO_EARLY));
        expected.put(Fixture.told(Phase.REJECTED), Optional.of(FORBIDDEN));
        expected.put(Fixture.at(Phase.WITHDRAWN), Optional.of(TOO_LATE));
        expected.put(Fixture.at(Phase.LAPSED), Optional.of(TOO_LATE));
        expected.put(Fixture.at(Phase.APPROVED).with(Fixture.permission()), Optional.of(TOO_EARLY));
        expected.put(Fixture.conditional(), Optional.of(CONDITION_UNMET));
        expected.put(Fixture.conditionMet(), Optional.empty());
        expected.put(Fixture.permitted(AuthorisationPhase.ACTIVE), Optional.empty());
        expected.put(Fixture.permitted(AuthorisationPhase.SUSPENDED), Optional.of(FORBIDDEN));
        expected.put(Fixture.permitted(AuthorisationPhase.REVOKED), Optional.of(TOO_LATE));
        expected.put(Fixture.permitted(AuthorisationPhase.EXPIRED), Optional.of(TOO_LATE));
        expected.put(
                Fixture.told(Phase.APPROVED)
                        .with(Fixture.permission().in(AuthorisationPhase.ACTIVE).using(41)),
                Optional.of(OUTSIDE_MANDATE));
        return expected;
    }

    @Test
    void only_those_who_asked_and_those_who_act_for_them_may_use_what_was_granted() {
        var counting = new TreeSet<String>();

        try (var panel = Panel.of(Fixture.scenario())) {
            for (var who : Fixture.EVERYBODY) {
                var move = new Doing.Undertake(new ActorId(who), MOVE, REQUEST, PART);
                if (panel.refusal(Fixture.permitted(AuthorisationPhase.ACTIVE), move)
                        .isEmpty()) {
                    counting.add(who);
                }
            }
        }

        assertThat(counting).containsExactly("agent", "applicant");
    }

    @ParameterizedTest
    @EnumSource(Authority.class)
    void even_if_everybody_had_every_power_nothing_could_be_undertaken_without_an_active_authorisation(
            Authority authority) {
        var packs = new ArrayList<>(Panel.shipped());
        packs.add(DroolsRulePack.of(
                "generous",
                CompiledAtRunTime.base(List.of(GENEROUS), "generous-"),
                List.of(GENEROUS),
                new Properties()));
        var uncovered = new ArrayList<String>();
        int counted = 0;

        try (var panel = Panel.of(Fixture.story(authority).build(), packs)) {
            for (var world : AllWorlds.all()) {
                var beginnings = beginnings(world);
                var ruling = panel.rule(world, beginnings);
                for (var act : beginnings) {
                    if (ruling.counts(act)) {
                        counted++;
                        if (!isCovered((Doing.Beginning) act, world)) {
                            uncovered.add(act + " in " + world);
                        }
                    }
                }
            }
        }

        assertThat(uncovered).isEmpty();
        assertThat(counted).isPositive();
    }

    private static List<Act> beginnings(World world) {
        var acts = new LinkedHashSet<Act>();
        for (var who : List.of("applicant", "board", "neighbour")) {
            world.requests().keySet().forEach(request -> acts.addAll(AllActs.by(who, request)));
        }
        acts.removeIf(act -> !(act instanceof Doing.Beginning));
        return List.copyOf(acts);
    }

    private static boolean isCovered(Doing.Beginning act, World world) {
        return world.authorisation(act.request())
                .filter(cover -> cover.phase() == AuthorisationPhase.ACTIVE)
                .filter(cover -> act.actor().equals(cover.holder()))
                .map(Authorisation::granted)
                .filter(act.scope()::isWithin)
                .isPresent();
    }
}
