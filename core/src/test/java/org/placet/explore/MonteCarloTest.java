package org.placet.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MonteCarloTest {

    private static final List<Goal<String>> GOALS = List.of(goal("won"), goal("lost"));

    /** Wins one time in four, comes to nothing one time in four, else tries again. */
    private static final Sketch GAME = Sketch.from("start")
            .arrow("start", "win", "won")
            .arrow("start", "again", Weight.of(2), "start")
            .arrow("start", "give up", "home");

    private static final StateGraph<String, String> GRAPH =
            Exploration.of(GAME).run().graph();

    @Test
    void each_run_counts_once() {
        var sampled = MonteCarlo.on(GRAPH, GOALS).seed(7).runs(1_234).run();

        assertThat(sampled.runs()).isEqualTo(1_234);
        assertThat(sampled.share("won").seen() + sampled.never().seen()).isEqualTo(1_234);
        assertThat(sampled.share("lost")).isEqualTo(new Share(0, 1_234));
        assertThat(sampled.share("won").wilson(0.999).covers(0.5)).isTrue();
        assertThat(sampled.stopped()).isEqualTo(Sampled.Stop.DONE);
    }

    @Test
    void threads_change_nothing() {
        var plan = MonteCarlo.on(GRAPH, GOALS).seed(3).runs(10_500);

        assertThat(plan.threads(3).run()).isEqualTo(plan.run());
    }

    @Test
    void a_system_and_its_graph_draw_the_same_runs() {
        var onGraph = MonteCarlo.on(GRAPH, GOALS).seed(5).runs(3_000);
        var onTheFly = MonteCarlo.on(GAME, GOALS).seed(5).runs(3_000);

        assertThat(onTheFly.threads(2).run()).isEqualTo(onGraph.run());
        assertThat(IntStream.range(0, 50).mapToObj(onTheFly::replay))
                .isEqualTo(IntStream.range(0, 50).mapToObj(onGraph::replay).toList());
    }

    @Test
    void any_run_can_be_replayed_alone() {
        var plan = MonteCarlo.on(GRAPH, GOALS).seed(11).runs(200);

        var replayed = IntStream.range(0, 200).mapToObj(plan::replay).toList();

        var sampled = plan.run();
        assertThat(replayed.stream().filter(path -> path.end().equals("won")))
                .hasSize(sampled.share("won").seen());
        assertThat(replayed.stream().mapToLong(Path::length).sum()).isEqualTo(sampled.steps());
        assertThat(plan.runs(3).replay(199)).isEqualTo(replayed.get(199));
    }

    @Test
    void another_seed_and_another_number_are_another_run() {
        var plan = MonteCarlo.on(GRAPH, GOALS).runs(1_000);

        assertThat(plan.seed(1).run()).isNotEqualTo(plan.seed(2).run());
        assertThat(IntStream.range(0, 100).mapToObj(plan::replay).distinct()).hasSizeGreaterThan(5);
    }

    @Test
    void a_run_with_too_many_steps_is_given_up_and_said_to_be() {
        var walk = Sketch.from("here").arrow("here", "on", "there").arrow("there", "back", "here");

        var sampled = MonteCarlo.on(walk, GOALS).runs(10).upToSteps(6).run();

        assertThat(sampled.cut()).isEqualTo(new Share(10, 10));
        assertThat(sampled.meanSteps()).isEqualTo(6);
    }

    @Test
    void a_goal_on_the_last_step_that_is_allowed_counts() {
        var two = Sketch.from("here").arrow("here", "on", "there").arrow("there", "on", "won");

        assertThat(MonteCarlo.on(two, GOALS)
                        .runs(1)
                        .upToSteps(2)
                        .run()
                        .share("won")
                        .seen())
                .isEqualTo(1);
        assertThat(MonteCarlo.on(two, GOALS).runs(1).upToSteps(1).run().cut().seen())
                .isEqualTo(1);
    }

    @Test
    void on_a_graph_a_circle_without_a_goal_is_known_and_not_walked() {
        var circle = Sketch.from("here").arrow("here", "on", "there").arrow("there", "back", "here");

        var sampled = MonteCarlo.on(Exploration.of(circle).run().graph(), GOALS)
                .runs(10)
                .run();

        assertThat(sampled.never()).isEqualTo(new Share(10, 10));
        assertThat(sampled.steps()).isZero();
    }

    @Test
    void what_a_limit_cut_off_is_not_an_end() {
        var cut = Exploration.of(GAME).upTo(1).run().graph();

        var sampled = MonteCarlo.on(cut, GOALS).runs(10).run();

        assertThat(sampled.beyond()).isEqualTo(new Share(10, 10));
    }

    @Test
    void it_stops_when_the_intervals_are_narrow_enough() {
        var plan = MonteCarlo.on(GRAPH, GOALS).runs(1_000_000).untilNarrow(0.02, 0.95);

        var sampled = plan.run();

        assertThat(sampled.stopped()).isEqualTo(Sampled.Stop.NARROW);
        assertThat(sampled.share("won").wilson(0.95).width()).isLessThanOrEqualTo(0.02);
        assertThat(sampled.runs()).isBetween(9_000, 10_000);
        assertThat(plan.threads(2).run()).isEqualTo(sampled);
    }

    @Test
    void it_tells_how_far_it_has_come() {
        var told = new ArrayList<Integer>();

        MonteCarlo.on(GRAPH, GOALS)
                .runs(2_500)
                .onProgress(progress -> told.add(progress.runs()))
                .run();

        assertThat(told).containsExactly(1_000, 2_000, 2_500);
    }

    @Test
    void an_interruption_keeps_what_is_finished() {
        var plan = MonteCarlo.on(GRAPH, GOALS).runs(1_000_000).onProgress(progress -> {
            if (progress.runs() == 3_000) {
                Thread.currentThread().interrupt();
            }
        });

        var sampled = plan.run();

        assertThat(Thread.interrupted()).isTrue();
        assertThat(sampled.stopped()).isEqualTo(Sampled.Stop.INTERRUPTED);
        assertThat(sampled.runs()).isEqualTo(3_000);
        assertThat(sampled.goals())
                .isEqualTo(MonteCarlo.on(GRAPH, GOALS).runs(3_000).run().goals());
    }

    @Test
    void each_thread_opens_a_system_and_closes_it() {
        var opened = new AtomicInteger();
        var closed = new AtomicInteger();

        MonteCarlo.opening(() -> new Counted(opened.incrementAndGet(), closed), GOALS)
                .threads(2)
                .runs(5_000)
                .run();

        assertThat(opened).hasValue(2);
        assertThat(closed).hasValue(2);
    }

    private record Counted(int number, AtomicInteger closed) implements OpenSystem<String, String> {

        @Override
        public List<String> initialStates() {
            return GAME.initialStates();
        }

        @Override
        public List<Transition<String, String>> transitions(String state) {
            return GAME.transitions(state);
        }

        @Override
        public void close() {
            closed.incrementAndGet();
        }
    }

    @Test
    void several_beginnings_are_equally_likely() {
        var two = Sketch.from("won", "lost");

        var sampled = MonteCarlo.on(Exploration.of(two).run().graph(), GOALS).run();

        assertThat(sampled.share("won").wilson(0.9999).covers(0.5)).isTrue();
        assertThat(MonteCarlo.on(two, GOALS).run()).isEqualTo(sampled);
    }

    @Test
    void a_plan_without_sense_is_refused_with_a_reason() {
        var plan = MonteCarlo.on(GRAPH, GOALS);

        assertThatThrownBy(() -> MonteCarlo.on(GRAPH, List.of()))
                .hasMessage("There is no goal to count. Name at least one.");
        assertThatThrownBy(() -> MonteCarlo.on(GRAPH, List.of(goal("won"), goal("won"))))
                .hasMessage("Two goals have the id 'won'. Rename one.");
        assertThatThrownBy(() -> plan.runs(0)).hasMessage("A sample of 0 runs says nothing. Ask for at least 1.");
        assertThatThrownBy(() -> plan.threads(0)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> plan.upToSteps(0)).hasMessageContaining("at least 1");
        assertThatThrownBy(() -> plan.untilNarrow(0, 0.95)).hasMessageContaining("0.01");
        assertThatThrownBy(() -> plan.untilNarrow(0.1, 1)).hasMessageContaining("0.95");
        assertThatThrownBy(() -> plan.replay(-1)).hasMessageContaining("numbered from 0");
        assertThatThrownBy(() -> plan.run().share("win"))
                .hasMessage("No goal is called 'win', only these: [won, lost].");
    }

    private static Goal<String> goal(String state) {
        return new Goal<>(state, state::equals);
    }
}
