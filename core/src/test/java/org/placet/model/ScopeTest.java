package org.placet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ScopeTest {

    private static final Term SITES = Term.of("sites");
    private static final Term MILL = new Term("mill", "sites");
    private static final Term ROAD = Term.of("road");
    private static final Scope TEN = Scope.of(Quantity.of(10));

    @Test
    void the_same_scope_lies_within_itself() {
        var scope = TEN.with(Dimension.PLACE, Set.of(MILL, ROAD));

        assertThat(scope.isWithin(scope)).isTrue();
    }

    @Test
    void one_person_more_lies_outside() {
        var more = TEN.with(Quantity.of(11));

        assertThat(more.isWithin(TEN)).isFalse();
        assertThat(more.beyond(TEN)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void a_term_that_the_wider_scope_does_not_name_lies_beyond_it(Dimension dimension) {
        var wider = TEN.with(dimension, Set.of(SITES));
        var other = TEN.with(dimension, Set.of(ROAD));

        assertThat(other.beyond(wider)).contains(dimension);
        assertThat(other.isWithin(wider)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void a_term_inside_a_wider_term_is_covered(Dimension dimension) {
        var wider = TEN.with(dimension, Set.of(SITES));
        var narrow = TEN.with(dimension, Set.of(MILL));

        assertThat(narrow.beyond(wider)).isEmpty();
        assertThat(narrow.isWithin(wider)).isTrue();
    }

    @Test
    void a_wider_term_is_not_covered_by_one_inside_it() {
        var narrow = TEN.with(Dimension.PLACE, Set.of(MILL));
        var wide = TEN.with(Dimension.PLACE, Set.of(SITES));

        assertThat(wide.isWithin(narrow)).isFalse();
    }

    @Test
    void two_terms_inside_the_same_wider_one_do_not_cover_each_other() {
        var mill = TEN.with(Dimension.PLACE, Set.of(MILL));
        var barn = TEN.with(Dimension.PLACE, Set.of(new Term("barn", "sites")));

        assertThat(barn.isWithin(mill)).isFalse();
    }

    @Test
    void a_scope_that_names_no_place_covers_no_named_place() {
        var named = TEN.with(Dimension.PLACE, Set.of(MILL));

        assertThat(named.isWithin(TEN)).isFalse();
        assertThat(TEN.isWithin(named)).isTrue();
    }

    @Test
    void what_is_not_covered_is_listed_and_nothing_else() {
        var scope = TEN.with(Dimension.PLACE, Set.of(MILL, ROAD));

        var outside = scope.outside(Dimension.PLACE, List.of(SITES));

        assertThat(outside).containsExactly(ROAD);
    }

    @ParameterizedTest
    @EnumSource(Dimension.class)
    void terms_are_set_in_their_own_dimension_and_no_other(Dimension dimension) {
        var scope = TEN.with(dimension, Set.of(ROAD));

        for (var other : Dimension.values()) {
            assertThat(scope.terms(other)).as(other.code()).hasSize(other == dimension ? 1 : 0);
        }
    }
}
