package org.placet.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class WantedTest {

    @Test
    void the_emission_example_has_the_published_mean_and_median() {
        var wanted = Wanted.by(Emission.STANDS);

        assertThat(wanted.mean()).isCloseTo(7.389955686853767, within(1e-12));
        assertThat(wanted.median()).isEqualTo(7);
    }

    @Test
    void where_two_stands_share_the_middle_the_median_is_the_lower_one() {
        var wanted = Wanted.by(List.of(Stand.equal("a", 0), Stand.equal("b", 10)));

        assertThat(wanted.median()).isZero();
        assertThat(wanted.mean()).isEqualTo(5);
    }

    @Test
    void nothing_is_wanted_where_nobody_has_any_weight() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Wanted.by(List.of(new Stand("a", 1, 0, 5))))
                .withMessageStartingWith("Nobody has any weight, so nothing is wanted:");
        assertThatIllegalArgumentException().isThrownBy(() -> Wanted.by(List.of()));
    }

    @Test
    void a_stand_that_cannot_be_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stand("a", 1, 1.5, 1))
                .withMessage("The salience of a is between 0 and 1; seen 1.5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stand("a", Double.NaN, 1, 1))
                .withMessage("a stands nowhere: NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stand("a", 1, 1, -1))
                .withMessage("The capability of a is 0 or more; seen -1.0");
    }

    @Property(tries = 300)
    void no_stand_wins_against_the_median(@ForAll("stands") List<Stand> stands) {
        double median = Wanted.by(stands).median();

        assertThat(stands)
                .allSatisfy(
                        rival -> assertThat(votes(stands, rival.at(), median)).isLessThanOrEqualTo(1e-9));
    }

    /** What a rival gains over the median: each votes for the nearer point, by weight and by how much nearer it is. */
    private static double votes(List<Stand> stands, double rival, double median) {
        return stands.stream()
                .mapToDouble(stand -> stand.weight() * (Math.abs(stand.at() - median) - Math.abs(stand.at() - rival)))
                .sum();
    }

    @Property(tries = 300)
    void both_lie_among_the_stands_move_with_the_ruler_and_forget_the_order(
            @ForAll("stands") List<Stand> stands,
            @ForAll @DoubleRange(min = 0.1, max = 9) double stretch,
            @ForAll @DoubleRange(min = -50, max = 50) double shift,
            @ForAll long seed) {
        var wanted = Wanted.by(stands);

        var moved = stands.stream()
                .map(one -> new Stand(one.who(), one.at() * stretch + shift, one.salience(), one.capability()))
                .toList();
        var shuffled = new ArrayList<>(moved);
        shuffled.add(new Stand("weightless", 1e6, 0, 1));
        Collections.shuffle(shuffled, new Random(seed));

        var again = Wanted.by(shuffled);
        assertThat(again.mean()).isCloseTo(wanted.mean() * stretch + shift, within(1e-6));
        assertThat(again.median()).isCloseTo(wanted.median() * stretch + shift, within(1e-6));
        double lowest = stands.stream().mapToDouble(Stand::at).min().orElseThrow();
        double highest = stands.stream().mapToDouble(Stand::at).max().orElseThrow();
        assertThat(wanted.mean()).isBetween(lowest - 1e-9, highest + 1e-9);
        assertThat(wanted.median()).isBetween(lowest, highest);
    }

    @Provide
    Arbitrary<List<Stand>> stands() {
        var points = Arbitraries.integers().between(0, 20).map(point -> point * 5.0);
        var shares = Arbitraries.integers().between(1, 10).map(share -> share / 10.0);
        return Combinators.combine(Arbitraries.strings().alpha().ofLength(3), points, shares, shares)
                .as(Stand::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }
}
