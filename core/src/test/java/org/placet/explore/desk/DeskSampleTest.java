package org.placet.explore.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.placet.explore.Exploration;
import org.placet.explore.Goal;
import org.placet.explore.MonteCarlo;
import org.placet.explore.Odds;

/** What is sampled agrees with what is solved. */
class DeskSampleTest {

    private static final List<Goal<DeskState>> GOALS =
            List.of(new Goal<>("deployed", state -> state.requests().get(0).is(DeskRequest.Stage.DEPLOYED)));
    private static final BusyDesk DESK = BusyDesk.of(1);

    @Test
    void intervals_of_99_percent_cover_the_exact_chance_about_as_often_as_they_say() {
        var graph = Exploration.of(DESK).run().graph();
        var exact = Odds.of(graph, GOALS).chance("deployed").number().orElseThrow();
        var plan = MonteCarlo.on(graph, GOALS).runs(1_000);

        var shares = IntStream.range(0, 1_000)
                .mapToObj(seed -> plan.seed(seed).run().share("deployed"))
                .toList();

        assertThat(shares.stream().filter(share -> share.wilson(0.99).covers(exact)))
                .hasSizeBetween(980, 998);
        assertThat(shares.stream().filter(share -> share.clopperPearson(0.99).covers(exact)))
                .hasSizeBetween(980, 998);
    }

    @Test
    void the_mean_number_of_events_is_about_what_is_expected() {
        var graph = Exploration.of(DESK).run().graph();
        var never = List.of(new Goal<DeskState>("nothing", state -> false));

        var sampled = MonteCarlo.on(graph, never).runs(100_000).run();

        var exact = Odds.of(graph, never).expectedSteps().number().orElseThrow();
        assertThat(sampled.meanSteps() / exact).isBetween(0.99, 1.01);
    }

    @Test
    void with_three_requests_a_sample_on_the_fly_agrees_too() {
        var graph = Exploration.of(BusyDesk.of(3)).run().graph();
        var exact = Odds.of(graph, GOALS).chance("deployed");

        var onTheFly =
                MonteCarlo.on(BusyDesk.of(3), GOALS).runs(3_000).threads(2).run();

        assertThat(exact.error()).isLessThan(1e-12);
        assertThat(onTheFly.share("deployed")
                        .wilson(0.9999)
                        .covers(exact.number().orElseThrow()))
                .isTrue();
        assertThat(onTheFly).isEqualTo(MonteCarlo.on(graph, GOALS).runs(3_000).run());
    }
}
