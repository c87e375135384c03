package org.placet.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalApprovalTest {

    @ParameterizedTest
    @CsvSource({
        "80, 30, 0, 60",
        "50, 30, 0, 50",
        "80, 30, 50, 50",
        "10, 30, 50, 10",
        "0, 30, 50, 10",
        "80, 30, 30, 30",
        "100, 60, 20, 100"
    })
    void the_one_that_asks_gets_the_nearest_point_that_is_accepted(
            double proposer, double approver, double statusQuo, double outcome) {
        assertThat(new FinalApproval(statusQuo).outcome(proposer, List.of(approver)))
                .isEqualTo(outcome);
    }

    @Test
    void several_must_all_accept() {
        assertThat(new FinalApproval(0).outcome(80, List.of(30.0, 45.0))).isEqualTo(60);
    }

    @Test
    void where_nobody_must_say_yes_the_wish_is_the_outcome() {
        assertThat(new FinalApproval(0).outcome(80, List.of())).isEqualTo(80);
    }

    @Test
    void a_tie_is_a_yes_and_one_half() {
        var game = new FinalApproval(0);

        assertThat(game.accepts(30, 60)).isTrue();
        assertThat(game.accepts(30, 60.001)).isFalse();
        assertThat(game.odds(new Stand("approver", 30, 0.6, 1), 60, 100, 4)).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "80, 1.0, 0.9608342772032357",
        "30, 0.6, 0.382252125230751",
        "0, 0.9, 0.05315113639806371",
        "20, 0.5, 0.31002551887238755",
        "70, 0.6, 0.8084546514385326"
    })
    void the_odds_are_the_logistic_of_how_much_nearer_it_is(double at, double salience, double odds) {
        var approver = new Stand("approver", at, salience, 1);

        assertThat(new FinalApproval(0).odds(approver, 80, 100, 4)).isCloseTo(odds, within(1e-12));
    }

    @Test
    void the_odds_near_the_rule_as_they_grow_sharper() {
        var game = new FinalApproval(0);

        assertThat(game.odds(Stand.equal("approver", 30), 59, 100, 1e6)).isEqualTo(1);
        assertThat(game.odds(Stand.equal("approver", 30), 61, 100, 1e6)).isZero();
        assertThat(game.odds(Stand.equal("approver", 30), 61, 100, 0)).isEqualTo(0.5);
    }

    @Test
    void a_ruler_without_length_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FinalApproval(0).odds(Stand.equal("a", 1), 1, 0, 1))
                .withMessage("A ruler has a length above 0; seen 0.0");
    }

    @Property(tries = 300)
    void no_other_point_that_all_accept_is_nearer_to_the_wish(
            @ForAll @IntRange(max = 100) int proposer,
            @ForAll @Size(min = 1, max = 3) List<@IntRange(max = 100) Integer> approvers,
            @ForAll @IntRange(max = 100) int statusQuo) {
        var game = new FinalApproval(statusQuo);
        var stands = approvers.stream().map(Integer::doubleValue).toList();

        double outcome = game.outcome(proposer, stands);

        assertThat(stands)
                .allSatisfy(
                        approver -> assertThat(game.accepts(approver, outcome)).isTrue());
        double nearest = IntStream.rangeClosed(-100, 300)
                .filter(point -> stands.stream().allMatch(approver -> game.accepts(approver, point)))
                .mapToDouble(point -> Math.abs(point - proposer))
                .min()
                .orElseThrow();
        assertThat(Math.abs(outcome - proposer)).isLessThanOrEqualTo(nearest + 1e-9);
    }
}
