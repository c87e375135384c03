package org.placet.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.placet.act.Act;
import org.placet.model.AppealEffect;
import org.placet.model.BreachException;
import org.placet.model.Scenario;
import org.placet.model.World;
import org.placet.rules.Fixture.Authority;

/**
 * Rules and table are written apart. Here they meet, in every world of the fixture and over every act: whatever the
 * rules let count, the table can do; and what the table can do, the rules bar only for reasons of their own.
 */
class RulesAndTableTest {

    private static final List<String> THOSE_WITH_POWERS =
            List.of("applicant", "neighbour", "board", "council", "guild", "warden");
    private static final List<String> THOSE_AT_THE_EDGE = List.of("agent", "clerk", "bystander");
    private static final List<String> THOSE_WHO_MIGHT_DECIDE = List.of("applicant", "board", "other-board");

    private static final Scenario TWO_CONSENTS =
            Fixture.story().reading(Fixture.withConsents(2)).build();

    /** What a rule may ask for although the table could do without it. */
    private static final List<String> STRICTER = List.of(
            // whose business it is
            "asking-01",
            "governing-01",
            "overseeing-01",
            "undertaking-20",
            // one answer, told once, replied to once, met once, begun once, appealed once
            "answering-11",
            "answering-12",
            "governing-04",
            "governing-05",
            "governing-06",
            "governing-07",
            "governing-16",
            "governing-17",
            "overseeing-02",
            "overseeing-04",
            "overseeing-06",
            "overseeing-07",
            "overseeing-09",
            "overseeing-11",
            "overseeing-12",
            "overseeing-13",
            "mandate-11",
            "mandate-12",
            "undertaking-13",
            "escalation-01",
            "escalation-02",
            // whose consent a yes needs
            "mandate-07",
            "mandate-08",
            // orders that change no status
            "governing-13",
            "governing-18",
            // how much may be granted
            "granting-01",
            "granting-02",
            "granting-03",
            "granting-04",
            "granting-05",
            "granting-06",
            // permissions without an answer, which no story makes
            "governing-02",
            "overseeing-15",
            "undertaking-01",
            "undertaking-02",
            "undertaking-03",
            "undertaking-05");

    @ParameterizedTest
    @EnumSource(Authority.class)
    void whatever_counts_is_in_the_table_whoever_has_the_last_word(Authority authority) {
        assertThat(countsAndIsNotInTheTable(Fixture.story(authority).build(), THOSE_WHO_MIGHT_DECIDE))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = AppealEffect.class,
            names = {"VETO_ONLY", "SUBSTITUTE"})
    void whatever_counts_is_in_the_table_whatever_an_appeal_can_come_to(AppealEffect effect) {
        var scenario = Fixture.story().reading(Fixture.withAppeal(effect)).build();

        assertThat(countsAndIsNotInTheTable(scenario, List.of("board", "council")))
                .isEmpty();
    }

    @Test
    void whatever_counts_of_what_those_without_a_role_do_is_in_the_table() {
        assertThat(countsAndIsNotInTheTable(Fixture.scenario(), THOSE_AT_THE_EDGE))
                .isEmpty();
    }

    private static Map<String, World> countsAndIsNotInTheTable(Scenario scenario, List<String> who) {
        var broken = new TreeMap<String, World>();

        try (var panel = Panel.of(scenario)) {
            for (var world : AllWorlds.all()) {
                var acts = acts(world, who);
                var ruling = panel.rule(world, acts);
                acts.stream()
                        .filter(ruling::counts)
                        .filter(act -> !isPossible(act, world, scenario))
                        .forEach(act -> broken.putIfAbsent(act.verb().code() + " by " + act.actor(), world));
            }
        }

        return broken;
    }

    @Test
    void whatever_counts_of_what_those_who_are_asked_do_is_in_the_table() {
        assertThat(countsAndIsNotInTheTable(TWO_CONSENTS, List.of("guild", "warden", "herald")))
                .isEmpty();
    }

    @Test
    void what_the_table_can_do_is_barred_only_where_a_rule_asks_for_more_than_the_table() {
        var scenario = TWO_CONSENTS;
        var stricter = new TreeSet<String>();

        try (var panel = Panel.of(scenario)) {
            for (var world : AllWorlds.all()) {
                var acts = acts(world, THOSE_WITH_POWERS).stream()
                        .filter(act -> isPossible(act, world, scenario))
                        .toList();
                var ruling = panel.rule(world, acts);
                acts.stream().filter(ruling.empowered()::contains).forEach(act -> stricter.addAll(ruling.against(act)));
            }
        }

        assertThat(stricter).containsExactlyInAnyOrderElementsOf(STRICTER);
    }

    private static boolean isPossible(Act act, World world, Scenario scenario) {
        try {
            act.counted(world, scenario);
            return true;
        } catch (BreachException impossible) {
            return false;
        }
    }

    private static List<Act> acts(World world, List<String> everybody) {
        var acts = new LinkedHashSet<Act>();
        for (var who : everybody) {
            for (var request : world.requests().keySet()) {
                acts.addAll(AllActs.by(who, request));
            }
        }
        return List.copyOf(acts);
    }
}
