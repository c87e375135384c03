package org.placet.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.placet.model.Dimension;
import org.placet.model.Limit;
import org.placet.model.Quantity;
import org.placet.model.Reading;
import org.placet.model.Scope;
import org.placet.model.Term;
import org.placet.run.Simulation;
import org.placet.run.Step;

/** Laws over many requests and two readings at once. The seed is fixed, so a failure can be made again. */
class ReadingLawsTest {
    private static final long SEED = 1_244;
    private static final int[] NUMBERS = {1, 99, 100, 101, 600, 999, 1_000, 1_001, 5_000};
    private static final List<Term> PLACES = List.of(
            Term.of("orthodox-sites"), Term.of("crossings"), new Term("jarinje", "crossings"), Term.of("elsewhere"));
    private static final List<Term> CATEGORIES = List.of(Term.of("police"), Term.of("customs"), Term.of("divers"));

    @Test
    void less_than_what_a_reading_lets_be_granted_can_be_granted_too() {
        var random = new Random(SEED);
        for (var id : List.of("article", "text-1244-mta", "ethics-board")) {
            var reading = Scenarios.reading(id);
            for (int i = 0; i < 2_000; i++) {
                var more = scope(random);
                var less = less(more, random);
                if (reading.allows(more)) {
                    assertThat(reading.allows(less))
                            .as("%s within %s", less, more)
                            .isTrue();
                }
            }
        }
    }

    @Test
    void adding_what_a_reading_leaves_out_never_makes_it_pass() {
        var random = new Random(SEED);
        var reading = Scenarios.reading("article");
        for (int i = 0; i < 2_000; i++) {
            var scope = scope(random);
            var places = new ArrayList<>(scope.places());
            places.add(Term.of("elsewhere"));

            assertThat(reading.allows(scope.with(Dimension.PLACE, places)) && !reading.allows(scope))
                    .isFalse();
        }
    }

    @Test
    void narrowing_is_idempotent_and_its_order_does_not_matter() {
        var random = new Random(SEED);
        for (int i = 0; i < 2_000; i++) {
            var wide = scope(random);
            var number = Quantity.of(NUMBERS[random.nextInt(NUMBERS.length)]);
            var places = some(PLACES, random);

            var numberFirst = wide.with(number).with(Dimension.PLACE, places);
            var placesFirst = wide.with(Dimension.PLACE, places).with(number);

            assertThat(numberFirst).isEqualTo(placesFirst);
            assertThat(numberFirst.with(number).with(Dimension.PLACE, places)).isEqualTo(numberFirst);
        }
    }

    @Test
    void two_readings_that_differ_in_a_number_alone_agree_below_both() {
        var story = Shipped.SCENARIO.text("sc-01");
        var article = Scenarios.reading("article");
        var limits = article.limits().stream()
                .map(limit -> limit instanceof Limit.OfNumber number
                        ? new Limit.OfNumber(Quantity.between(1, 600), number.sources())
                        : limit)
                .toList();
        var tighter = article.but().limits(limits).build();
        assertThat(tighter.limits()).isNotEqualTo(article.limits());

        var wide = told(story, article);
        var narrow = told(story, tighter);

        assertThat(narrow).isEqualTo(wide).isNotEmpty();
    }

    /** What became of each step under this reading: the story's own answers grant less than 600. */
    private static List<String> told(String story, Reading reading) {
        var scenario = StoryParts.under(Scenarios.parse("sc-01.yaml", story), reading);
        return Simulation.of(scenario).run().steps().stream()
                .map(ReadingLawsTest::fate)
                .toList();
    }

    private static String fate(Step step) {
        return step.date() + " " + step.sentence() + " " + step.counts() + " " + step.changes();
    }

    private static Scope scope(Random random) {
        return Scope.of(Quantity.of(NUMBERS[random.nextInt(NUMBERS.length)]))
                .with(Dimension.PLACE, some(PLACES, random))
                .with(Dimension.CATEGORY, some(CATEGORIES, random));
    }

    private static Scope less(Scope more, Random random) {
        int number = 1 + random.nextInt(more.number().atMost());
        return more.with(Quantity.of(number))
                .with(Dimension.PLACE, some(more.places(), random))
                .with(Dimension.CATEGORY, some(more.categories(), random));
    }

    private static List<Term> some(Iterable<Term> all, Random random) {
        var some = new ArrayList<Term>();
        all.forEach(term -> {
            if (random.nextBoolean()) {
                some.add(term);
            }
        });
        return some;
    }
}
