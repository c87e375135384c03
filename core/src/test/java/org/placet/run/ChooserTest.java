package org.placet.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placet.act.TimePasses;
import org.placet.explore.Weight;

class ChooserTest {

    private static final List<Option> OPTIONS =
            List.of(option(1, "1", false), option(2, "0", false), option(3, "3", false));

    @Test
    void the_same_seed_draws_the_same_lots() {
        assertThat(draws(7, 100)).isEqualTo(draws(7, 100));
    }

    @Test
    void another_seed_draws_others() {
        assertThat(draws(7, 100)).isNotEqualTo(draws(8, 100));
    }

    @Test
    void a_lot_is_drawn_from_the_sum_of_the_weights_and_written_down() {
        assertThat(draws(7, 100)).allSatisfy(pick -> {
            var draw = pick.draw().orElseThrow();
            assertThat(draw.outOf()).isEqualTo(4_000_000);
            assertThat(pick.index()).isEqualTo(draw.drawn() < 1_000_000 ? 0 : 2);
        });
    }

    @Test
    void each_is_drawn_about_as_often_as_it_weighs() {
        var seed = 7;

        var firsts =
                draws(seed, 4_000).stream().filter(pick -> pick.index() == 0).count();

        assertThat(firsts).as("seed " + seed).isCloseTo(1_000, within(150L));
    }

    @Test
    void what_has_no_weight_is_never_drawn() {
        assertThat(draws(7, 1_000)).noneMatch(pick -> pick.index() == 1);
    }

    @Test
    void where_nothing_has_a_weight_nothing_is_drawn() {
        assertThat(Chooser.seeded(7).choose(List.of(option(1, "0", false)))).isEmpty();
    }

    @Test
    void the_timeline_needs_no_lot() {
        var options = List.of(option(1, "5", false), option(2, "0", true));

        var pick = Chooser.timelineThen(Chooser.seeded(7)).choose(options);

        assertThat(pick).contains(new Chooser.Pick(1, Optional.empty()));
    }

    @Test
    void where_the_timeline_says_nothing_the_other_chooses() {
        var pick = Chooser.timelineThen(options -> Optional.empty()).choose(OPTIONS);

        assertThat(pick).isEmpty();
    }

    private static List<Chooser.Pick> draws(long seed, int times) {
        var chooser = Chooser.seeded(seed);
        return IntStream.range(0, times)
                .mapToObj(time -> chooser.choose(OPTIONS).orElseThrow())
                .toList();
    }

    private static Option option(int days, String weight, boolean scripted) {
        return new Option(new TimePasses(days), Weight.of(weight), scripted, Optional.empty(), List.of());
    }
}
