package org.placet.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ObservedTest {

    /** From the hall to the garden, and to the cellar and back. */
    private static final Sketch HOUSE = Sketch.from("hall")
            .arrow("hall", "out", "garden")
            .arrow("hall", "down", "cellar")
            .arrow("cellar", "up", "hall");

    /** Whether one has been down there. */
    private static final Observer<String, String, Boolean> CELLAR = new Observer<>() {
        @Override
        public Boolean begin(String state) {
            return state.equals("cellar");
        }

        @Override
        public Boolean next(Boolean memory, String state, String action, String target) {
            return memory || target.equals("cellar");
        }
    };

    /** How often one went out or down or up. */
    private static final Observer<String, String, Integer> STEPS = new Observer<>() {
        @Override
        public Integer begin(String state) {
            return 0;
        }

        @Override
        public Integer next(Integer memory, String state, String action, String target) {
            return memory + 1;
        }
    };

    private static Property<String, String> gardenAfterCellar() {
        return Property.observed(
                CELLAR,
                Property.sometimes(
                        "dusty",
                        "one gets to the garden from the cellar",
                        seen -> seen.memory() && seen.state().equals("garden")));
    }

    private static Property<String, String> gardenWithoutCellar() {
        return Property.observed(
                CELLAR,
                Property.alwaysWhen(
                        "clean",
                        "whoever is in the garden was not in the cellar",
                        seen -> seen.state().equals("garden"),
                        seen -> !seen.memory()));
    }

    @Test
    void the_shortest_way_goes_through_a_state_twice_if_it_must() {
        var verdict =
                Exploration.of(HOUSE).properties(gardenAfterCellar()).run().verdict("dusty");

        assertThat(verdict.witness().orElseThrow().states()).containsExactly("hall", "cellar", "hall", "garden");
        assertThat(verdict.property().kind()).isEqualTo(Property.Kind.SOMETIMES);
    }

    @Test
    void what_a_second_visit_breaks_is_broken() {
        var verdict =
                Exploration.of(HOUSE).properties(gardenWithoutCellar()).run().verdict("clean");

        assertThat(verdict.counterexample().orElseThrow().actions()).containsExactly("down", "up", "out");
        assertThat(verdict.tested()).isEqualTo(2);
    }

    @Test
    void the_plain_graph_and_the_other_properties_do_not_notice() {
        var plain = Property.<String, String>sometimes("out", "one gets out", "garden"::equals);
        var alone = Exploration.of(HOUSE).properties(plain).run();

        var together = Exploration.of(HOUSE)
                .properties(gardenAfterCellar(), plain, gardenWithoutCellar())
                .run();

        assertThat(together.graph().states()).isEqualTo(alone.graph().states());
        assertThat(together.graph().transitionCount()).isEqualTo(alone.graph().transitionCount());
        assertThat(together.verdict("out")).isEqualTo(alone.verdict("out"));
        assertThat(together.verdict("dusty").witness())
                .isEqualTo(Exploration.of(HOUSE)
                        .properties(gardenAfterCellar())
                        .run()
                        .verdict("dusty")
                        .witness());
    }

    @Test
    void what_always_holds_says_on_how_many_pairs_it_was_tested() {
        var property = Property.<String, String, Boolean>observed(
                CELLAR,
                Property.alwaysWhen(
                        "was",
                        "whoever is in the cellar was there",
                        seen -> seen.state().equals("cellar"),
                        Observed::memory));

        var verdict = Exploration.of(HOUSE).properties(property).run().verdict("was");

        assertThat(verdict).isEqualTo(new Verdict.Holds<>(property, 1));
    }

    @Test
    void a_premise_that_is_never_met_says_nothing() {
        var property = Property.<String, String, Boolean>observed(
                CELLAR,
                Property.alwaysWhen(
                        "attic", "the attic is clean", seen -> seen.state().equals("attic"), seen -> false));

        assertThat(Exploration.of(HOUSE).properties(property).run().verdict("attic"))
                .isEqualTo(new Verdict.Vacuous<>(property));
    }

    @Test
    void what_never_happens_is_never_seen() {
        var property = Property.<String, String, Boolean>observed(
                CELLAR,
                Property.sometimes(
                        "attic", "one gets to the attic", seen -> seen.state().equals("attic")));

        assertThat(Exploration.of(HOUSE).properties(property).run().verdict("attic"))
                .isEqualTo(new Verdict.NeverSeen<>(property, 5));
    }

    @Test
    void steps_and_goals_can_be_observed_too() {
        var step = Property.<String, String, Boolean>observed(
                CELLAR,
                Property.alwaysOnSteps(
                        "once",
                        "nobody goes down twice",
                        (from, action, to) -> !from.memory() || !action.equals("down")));
        var goal = Property.<String, String, Boolean>observed(
                CELLAR, Property.eventually("some-time", "one can still see the cellar", Observed::memory));

        var explored = Exploration.of(HOUSE).properties(step, goal).run();

        assertThat(explored.verdict("once").counterexample().orElseThrow().actions())
                .containsExactly("down", "up", "down");
        assertThat(explored.verdict("some-time").counterexample().orElseThrow().states())
                .containsExactly("hall", "garden");
    }

    @Test
    void on_a_graph_that_was_cut_a_break_counts_and_silence_does_not() {
        var dusty = gardenAfterCellar();
        var goal = Property.<String, String, Boolean>observed(
                CELLAR, Property.eventually("some-time", "one can still see the cellar", Observed::memory));
        var lost = Property.<String, String, Boolean>observed(
                CELLAR, Property.always("above", "one stays above", seen -> !seen.memory()));

        var cut = Exploration.of(HOUSE).upTo(2).properties(dusty, goal, lost).run();
        var whole = Exploration.of(HOUSE.arrow("garden", "on", "road"))
                .upTo(3)
                .properties(dusty, goal, lost)
                .run();

        assertThat(cut.verdict("dusty").isUndecided()).isTrue();
        assertThat(cut.verdict("above").isUndecided()).isTrue();
        assertThat(cut.verdict("some-time").isUndecided()).isTrue();
        assertThat(whole.verdict("above").counterexample()).isPresent();
        assertThat(whole.verdict("dusty").witness()).isPresent();
    }

    @Test
    void a_memory_without_end_is_cut_off_and_said_to_be() {
        var property = Property.<String, String, Integer>observed(
                STEPS, Property.always("short", "no way is long", seen -> seen.memory() < 1_000));

        var verdict = Exploration.of(HOUSE).upTo(50).properties(property).run().verdict("short");

        assertThat(verdict.isUndecided()).isTrue();
        assertThat(verdict.inWords()).contains("The limit of 192 states cut off");
    }

    @Test
    void the_memory_begins_in_each_initial_state() {
        var property = Property.<String, String, Boolean>observed(
                CELLAR,
                Property.sometimes(
                        "dusty",
                        "one gets to the garden from the cellar",
                        seen -> seen.memory() && seen.state().equals("garden")));
        var two = new Sketch(List.of("hall", "cellar"), HOUSE.arrows());

        assertThat(Exploration.of(two)
                        .properties(property)
                        .run()
                        .verdict("dusty")
                        .witness()
                        .orElseThrow()
                        .states())
                .containsExactly("cellar", "hall", "garden");
    }
}
