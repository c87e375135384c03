package org.placet.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;

class OddsTest {

    /** Each throw wins one time in six, loses two times in six, and else is thrown again. */
    private static final Sketch DICE = Sketch.from("throw")
            .arrow("throw", "six", "won")
            .arrow("throw", "low", Weight.of(2), "lost")
            .arrow("throw", "again", Weight.of(3), "throw");

    /** A gambler with two coins of five, who wins a coin three times in five. */
    private static final Sketch GAMBLER = gambler(5, 3, 2, "2");

    private static Sketch gambler(int all, long up, long down, String start) {
        var sketch = Sketch.from(start);
        for (var coins = 1; coins < all; coins++) {
            sketch = sketch.arrow("" + coins, "win", Weight.of(up), "" + (coins + 1))
                    .arrow("" + coins, "lose", Weight.of(down), "" + (coins - 1));
        }
        return sketch;
    }

    @Test
    void a_circle_that_is_left_in_the_end_is_solved_exactly() {
        var odds = odds(DICE, "won", "lost");

        assertThat(odds.chance("won").exact()).contains(new BigFraction(1, 3));
        assertThat(odds.chance("lost").exact()).contains(new BigFraction(2, 3));
        assertThat(odds.expectedSteps().exact()).contains(new BigFraction(2));
        assertThat(odds.never()).isEqualTo(Amount.exactly(BigFraction.ZERO));
        assertThat(odds.areExact()).isTrue();
    }

    @Test
    void the_ruin_of_a_gambler_follows_the_formula() {
        var odds = odds(GAMBLER, "5", "0");

        // (1 - r^2) / (1 - r^5) with r = 2/3.
        assertThat(odds.chance("5").exact()).contains(new BigFraction(135, 211));
        assertThat(odds.chance("0").exact()).contains(new BigFraction(76, 211));
        // (5 P - 2) / (p - q) with p - q = 1/5.
        assertThat(odds.expectedSteps().exact()).contains(new BigFraction(1265, 211));
    }

    @Test
    void the_first_goal_that_is_reached_counts_and_not_what_comes_after() {
        var line = Sketch.from("a").arrow("a", "on", "b").arrow("b", "on", "c");

        var odds = odds(line, "c", "b");

        assertThat(odds.chance("b").exact()).contains(BigFraction.ONE);
        assertThat(odds.chance("c").exact()).contains(BigFraction.ZERO);
        assertThat(odds.expectedSteps().exact()).contains(BigFraction.ONE);
    }

    @Test
    void a_state_that_reaches_two_goals_counts_for_the_one_named_first() {
        var odds = Odds.of(
                graph(DICE), new Goal<>("over", state -> !state.equals("throw")), new Goal<>("won", "won"::equals));

        assertThat(odds.chance("over").exact()).contains(BigFraction.ONE);
        assertThat(odds.chance("won").exact()).contains(BigFraction.ZERO);
    }

    @Test
    void a_goal_that_has_been_reached_at_the_start_needs_no_step() {
        var odds = odds(DICE, "throw");

        assertThat(odds.chance("throw").exact()).contains(BigFraction.ONE);
        assertThat(odds.expectedSteps().exact()).contains(BigFraction.ZERO);
    }

    @Test
    void two_ways_to_the_same_state_add_up() {
        var two =
                Sketch.from("a").arrow("a", "one", "b").arrow("a", "other", "b").arrow("a", "third", "c");

        assertThat(odds(two, "b").chance("b").exact()).contains(new BigFraction(2, 3));
    }

    @Test
    void parts_without_any_goal_are_named_and_not_gone_round_in() {
        var traps = Sketch.from("start")
                .arrow("start", "win", "won")
                .arrow("start", "round", Weight.of(2), "left")
                .arrow("start", "stop", "stuck")
                .arrow("left", "go", "right")
                .arrow("right", "go", "left");
        var graph = graph(traps);

        var odds = odds(traps, "won");

        assertThat(odds.never().exact()).contains(new BigFraction(3, 4));
        assertThat(odds.deadEnds())
                .containsExactly(
                        new DeadEnd(numbers(graph, "left", "right"), true, Amount.exactly(new BigFraction(1, 2))),
                        new DeadEnd(numbers(graph, "stuck"), false, Amount.exactly(new BigFraction(1, 4))));
        assertThat(odds.expectedSteps().isInfinite()).isTrue();
        assertThat(odds.expected((state, action, target) -> action.equals("win") ? 8 : 0)
                        .exact())
                .contains(new BigFraction(2));
    }

    @Test
    void a_circle_behind_a_goal_keeps_nobody() {
        var behind = Sketch.from("start")
                .arrow("start", "win", "won")
                .arrow("won", "on", "road")
                .arrow("road", "on", "road");

        var odds = odds(behind, "won");

        assertThat(odds.deadEnds()).isEmpty();
        assertThat(odds.expectedSteps().exact()).contains(BigFraction.ONE);
    }

    @Test
    void what_is_only_thinkable_is_never_drawn() {
        var thinkable = Sketch.from("start")
                .arrow("start", "miracle", Weight.ZERO, "won")
                .arrow("start", "stop", "lost")
                .arrow("lost", "miracle", Weight.ZERO, "won");
        var graph = Exploration.of(thinkable).includeWeightZero().run().graph();

        var odds = Odds.of(graph, goals("won"));

        assertThat(odds.chance("won").exact()).contains(BigFraction.ZERO);
        assertThat(odds.deadEnds()).extracting(DeadEnd::states).containsExactly(numbers(graph, "lost"));
        assertThat(odds.expected((state, action, target) -> action.equals("miracle") ? 1 : 0)
                        .exact())
                .contains(BigFraction.ZERO);
    }

    @Test
    void a_graph_that_was_cut_has_bounds_and_no_numbers() {
        var cut = Exploration.of(gambler(5, 3, 2, "1")).upToDepth(2).run().graph();

        var odds = Odds.of(cut, goals("5", "0"));

        assertThat(odds.beyond().number().orElseThrow()).isEqualTo(0.6);
        assertThat(odds.chance("0")).isEqualTo(Amount.between(0.4, 1));
        assertThat(odds.chance("5")).isEqualTo(Amount.between(0, 0.6));
        assertThat(odds.never()).isEqualTo(Amount.between(0, 0.6));
        assertThat(odds.expectedSteps()).isEqualTo(Amount.between(1, Double.POSITIVE_INFINITY));
        assertThat(odds.chance("5").isKnown()).isFalse();
    }

    @Test
    void a_cut_that_no_walk_gets_to_costs_nothing() {
        var behind = Sketch.from("start").arrow("start", "win", "won").arrow("won", "on", "more");
        var cut = Exploration.of(behind).upTo(2).run().graph();

        assertThat(cut.isComplete()).isFalse();
        assertThat(Odds.of(cut, goals("won")).chance("won").exact()).contains(BigFraction.ONE);
    }

    @Test
    void several_beginnings_are_equally_likely() {
        var three = Sketch.from("won", "lost", "other");

        assertThat(odds(three, "won").chance("won").exact()).contains(new BigFraction(1, 3));
    }

    @Test
    void the_sum_is_spread_over_the_days() {
        var days = odds(DICE, "won", "lost").spread((state, action, target) -> 7, 21);

        assertThat(days.of("won").keySet()).containsExactly(7L, 14L, 21L);
        assertThat(days.of("won").get(7L).exact()).contains(new BigFraction(1, 6));
        assertThat(days.of("lost").get(21L).exact()).contains(new BigFraction(1, 12));
        assertThat(days.open().exact()).contains(new BigFraction(1, 8));
        assertThat(days.never()).isEmpty();
    }

    @Test
    void steps_that_add_nothing_stay_on_the_same_day_however_long_they_go_round() {
        var days = odds(DICE, "won", "lost").spread((state, action, target) -> action.equals("low") ? 3 : 0, 10);

        assertThat(days.of("won").get(0L).exact()).contains(new BigFraction(1, 3));
        assertThat(days.of("lost")).containsOnlyKeys(3L);
        assertThat(days.open()).isEqualTo(Amount.exactly(BigFraction.ZERO));
    }

    @Test
    void spreads_tell_ends_without_a_goal_and_what_is_beyond_a_cut() {
        var ends = odds(DICE, "won").spread(Reward.steps(), 1);
        var cut = Odds.of(Exploration.of(DICE).upTo(2).run().graph(), goals("won"))
                .spread(Reward.steps(), 5);

        assertThat(ends.never().get(1L).exact()).contains(new BigFraction(1, 3));
        assertThat(ends.open().exact()).contains(new BigFraction(1, 2));
        assertThat(cut.open().exact()).contains(BigFraction.ONE);
    }

    @Test
    void the_means_of_a_spread_is_what_is_expected() {
        var spread = odds(GAMBLER, "5", "0").spread(Reward.steps(), 400);

        var mean = spread.goals().values().stream()
                .flatMap(chances -> chances.entrySet().stream())
                .mapToDouble(entry -> entry.getKey() * entry.getValue().number().orElseThrow())
                .sum();
        assertThat(mean).isCloseTo(1265.0 / 211, within(1e-12));
    }

    @Test
    void doubles_agree_with_fractions_within_the_bound_that_they_state() {
        var lots = new Random(4);
        for (var round = 0; round < 200; round++) {
            var graph = graph(anyChain(lots));
            var exact = Odds.of(graph, goals("won", "lost"));
            var near = Odds.inDoubles(graph, goals("won", "lost"));

            assertThat(exact.areExact()).isTrue();
            assertThat(near.areExact()).isFalse();
            assertAgrees(near.chance("won"), exact.chance("won"), 1e-13);
            assertAgrees(near.chance("lost"), exact.chance("lost"), 1e-13);
            assertAgrees(near.never(), exact.never(), 1e-13);
            if (exact.expectedSteps().isInfinite()) {
                assertThat(near.expectedSteps().isInfinite()).isTrue();
            } else {
                assertAgrees(near.expectedSteps(), exact.expectedSteps(), 1e-8);
            }
        }
    }

    @Test
    void spreads_in_doubles_agree_too() {
        var lots = new Random(8);
        Reward<String, String> reward = (state, action, target) -> action.length() % 3;
        for (var round = 0; round < 50; round++) {
            var graph = graph(anyChain(lots));
            var exact = Odds.of(graph, goals("won", "lost")).spread(reward, 6);
            var near = Odds.inDoubles(graph, goals("won", "lost")).spread(reward, 6);

            exact.goals().forEach((goal, chances) -> {
                assertThat(near.of(goal).keySet()).isEqualTo(chances.keySet());
                chances.forEach((sum, chance) -> assertAgrees(near.of(goal).get(sum), chance, 1e-12));
            });
            assertAgrees(near.open(), exact.open(), 1e-12);
        }
    }

    /** Some twenty states with any arrows between them, most with a way out, some without. */
    private static Sketch anyChain(Random lots) {
        var sketch = Sketch.from("s0", "s1");
        for (var state = 0; state < 20; state++) {
            for (var arrow = 0; arrow < lots.nextInt(4); arrow++) {
                var to = "s" + lots.nextInt(20);
                sketch = sketch.arrow("s" + state, "go" + lots.nextInt(200), Weight.of(1 + lots.nextInt(9)), to);
            }
            if (lots.nextInt(4) == 0) {
                sketch = sketch.arrow("s" + state, "end", lots.nextBoolean() ? "won" : "lost");
            }
        }
        return sketch;
    }

    private static void assertAgrees(Amount near, Amount exact, double most) {
        var number = exact.number().orElseThrow();
        assertThat(number).isBetween(near.lower() - Math.ulp(number), near.upper() + Math.ulp(number));
        assertThat(near.error()).isLessThan(most * Math.max(1, number));
    }

    @Test
    void a_part_of_some_hundred_states_is_solved_at_once() {
        var odds = Odds.of(graph(gambler(700, 1, 1, "300")), goals("700", "0"));

        assertThat(odds.areExact()).isFalse();
        assertThat(odds.chance("700").number().orElseThrow()).isCloseTo(3.0 / 7, within(1e-12));
        assertThat(odds.chance("700").error()).isLessThan(1e-9);
        // From 300 coins on, a fair game takes 300 times 400 rounds.
        assertThat(odds.expectedSteps().lower()).isLessThanOrEqualTo(120_000);
        assertThat(odds.expectedSteps().upper()).isGreaterThanOrEqualTo(120_000);
        assertThat(odds.expectedSteps().error()).isLessThan(0.01);
    }

    @Test
    void a_large_part_is_swept_until_it_is_settled() {
        var patient = gambler(1_500, 2, 3, "5");
        for (var coins = 1; coins < 1_500; coins++) {
            patient = patient.arrow("" + coins, "wait", Weight.of(5), "" + coins);
        }

        var odds = Odds.of(graph(patient), goals("0"));

        // Each round loses a tenth of a coin on average; the other end is as good as out of reach.
        assertThat(odds.chance("0").number().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(odds.chance("0").error()).isLessThan(1e-12);
        assertThat(odds.expectedSteps().number().orElseThrow()).isCloseTo(50, within(1e-9));
        assertThat(odds.expectedSteps().error()).isLessThan(1e-9);
    }

    @Test
    void a_part_that_does_not_settle_says_how_far_it_may_be_off() {
        var odds = Odds.of(graph(gambler(1_500, 1, 1, "500")), goals("1500", "0"));

        assertThat(odds.chance("1500").lower()).isLessThanOrEqualTo(1.0 / 3);
        assertThat(odds.chance("1500").upper()).isGreaterThanOrEqualTo(1.0 / 3);
        assertThat(odds.chance("1500").error()).isGreaterThan(1e-3);
        assertThat(odds.expectedSteps().upper()).isGreaterThanOrEqualTo(500_000);
    }

    @Test
    void a_part_that_is_hardly_ever_left_loses_no_digits() {
        var nearly = Sketch.from("left")
                .arrow("left", "go", Weight.of(1_000_000), "right")
                .arrow("right", "back", Weight.of(1_000_000), "left")
                .arrow("left", "win", Weight.of("0.000001"), "won")
                .arrow("right", "lose", Weight.of("0.000002"), "lost");
        var graph = graph(nearly);

        var exact = Odds.of(graph, goals("won", "lost"));
        var near = Odds.inDoubles(graph, goals("won", "lost"));

        assertThat(near.chance("won").number().orElseThrow())
                .isCloseTo(exact.chance("won").number().orElseThrow(), within(1e-15));
        assertThat(near.chance("won").error()).isLessThan(1e-2);
    }

    @Test
    void a_question_without_sense_is_refused_with_a_reason() {
        var odds = odds(DICE, "won");

        assertThatThrownBy(() -> Odds.of(graph(DICE)))
                .hasMessage("There is no goal to ask the odds of. Name at least one.");
        assertThatThrownBy(() -> odds(DICE, "won", "won")).hasMessage("Two goals have the id 'won'. Rename one.");
        assertThatThrownBy(() -> odds.chance("win")).hasMessage("No goal is called 'win', only these: [won].");
        assertThatThrownBy(() -> odds.expected((state, action, target) -> -1))
                .hasMessage("The reward of 'six' is -1. A reward is 0 or more.");
        assertThatThrownBy(() -> odds.spread(Reward.steps(), -1)).hasMessageContaining("Allow 0 or more");
        assertThatThrownBy(() -> odds.spread(Reward.steps(), 1).of("win")).hasMessageContaining("[won]");
    }

    @Test
    void amounts_say_how_well_they_are_known() {
        assertThat(Amount.exactly(new BigFraction(1, 3))).hasToString("1/3");
        assertThat(Amount.near(0.25, 1e-12)).hasToString("0.25 (off by at most 1.0e-12)");
        assertThat(Amount.between(0.25, 0.5)).hasToString("between 0.25 and 0.5");
        assertThat(Amount.infinite()).hasToString("without end");
        assertThat(Amount.near(0.0, 1e-12).lower()).isZero();
        assertThat(Amount.near(1.0, 1e-12).asChance().upper()).isEqualTo(1);
    }

    private static Odds<String, String> odds(Sketch sketch, String... goals) {
        return Odds.of(graph(sketch), goals(goals));
    }

    private static StateGraph<String, String> graph(Sketch sketch) {
        return Exploration.of(sketch).run().graph();
    }

    private static List<Goal<String>> goals(String... states) {
        return Arrays.stream(states)
                .map(state -> new Goal<String>(state, state::equals))
                .toList();
    }

    private static List<Integer> numbers(StateGraph<String, String> graph, String... states) {
        return IntStream.range(0, states.length)
                .mapToObj(i -> graph.indexOf(states[i]).orElseThrow())
                .toList();
    }
}
