package org.placet.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.placet.advice.RulePacks;
import org.placet.model.Basis;
import org.placet.model.Claim;
import org.placet.model.Entry;
import org.placet.model.Intent;
import org.placet.model.Support;
import org.placet.model.Town;
import org.placet.model.Verb;
import org.placet.model.When;

class RunTest {

    @Test
    void a_run_that_is_cut_says_so() {
        var story = Days.answered(Verb.REJECT).build();

        var trace = Days.simulation(story, Pack.permissive()).withSteps(3).run();

        assertThat(trace.steps()).hasSize(3);
        assertThat(trace.cut()).contains("The run was cut after 3 steps; it had not come to an end.");
    }

    @Test
    void a_run_that_ends_with_its_last_step_is_not_cut() {
        var story = Days.answered(Verb.REJECT).build();

        var trace = Days.simulation(story, Pack.permissive()).withSteps(5).run();

        assertThat(trace.steps()).hasSize(5);
        assertThat(trace.cut()).isEmpty();
    }

    @Test
    void a_run_has_a_step_at_least() {
        var simulation = Days.simulation(Town.scenario(), Pack.permissive());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> simulation.withSteps(0))
                .withMessage("A run has 1 step or more; seen 0");
    }

    @Test
    void the_same_seed_makes_the_same_trace() {
        var story = Days.submitted()
                .choice(Intent.of("town", Verb.WITHDRAW, "bridge"), 1)
                .choice(Intent.of("club", Verb.HOLD_TALKS, "bridge"), 5)
                .build();
        var simulation = Days.simulation(story, Pack.permissive()).withSteps(20);

        assertThat(simulation.withSeed(4).run())
                .isEqualTo(simulation.withSeed(4).run());
        assertThat(simulation.withSeed(4).run().steps())
                .isNotEqualTo(simulation.withSeed(5).run().steps());
    }

    @Test
    void what_else_could_have_happened_is_everything_but_what_did() {
        var story = Days.submitted()
                .choice(Intent.of("town", Verb.WITHDRAW, "bridge"), 1)
                .choice(Intent.of("club", Verb.HOLD_TALKS, "bridge"), 5)
                .build();

        var steps =
                Days.simulation(story, Pack.permissive()).withSteps(20).run().steps();

        assertThat(steps).allSatisfy(step -> {
            assertThat(step.others()).hasSize(step.options().size() - 1).doesNotContain(step.option());
            assertThat(step.options()).containsAll(step.others());
        });
        assertThat(steps).anySatisfy(step -> assertThat(step.others()).isNotEmpty());
    }

    @Test
    void an_entry_without_a_source_is_seen_by_a_monitor_and_ends_the_run() {
        var unsourced = new Claim("", Basis.STATED, Support.CONFIRMED, Optional.empty(), List.of());
        var talks = Intent.of("club", Verb.HOLD_TALKS, "bridge");
        var story = Town.builder()
                .entry(new Entry(Optional.empty(), When.on(LocalDate.of(2001, 1, 1)), talks, unsourced))
                .then("2001-01-02", talks);

        var trace = Days.run(story, Pack.permissive());

        assertThat(trace.steps()).hasSize(1);
        assertThat(trace.outcome().sentence())
                .isEqualTo("The run ends here: invariant P1 would be broken (step 1 cites nothing). "
                        + "Nothing is authorised by it.");
    }

    @Test
    void a_pack_that_nobody_brings_is_named_with_what_to_do_about_it() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RulePacks.named(List.of("mandate")))
                .withMessage("The rule pack 'mandate' was not found; no rule packs are on the class path: "
                        + "add the dependency org.placet:placet-rules");
    }
}
