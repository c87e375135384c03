package org.placet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.placet.model.Town.people;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ParticularsTest {

    private static final Scope WIDER = people(100).with(Dimension.PLACE, Set.of(Term.of("mill")));

    @Test
    void what_is_not_named_stays_as_wide_as_it_was() {
        assertThat(Particulars.NONE.narrowing(WIDER)).isEqualTo(WIDER);
    }

    @Test
    void a_number_that_is_named_replaces_the_number_and_nothing_else() {
        var with = Particulars.granting(Quantity.of(40));

        assertThat(with.narrowing(WIDER)).isEqualTo(WIDER.with(Quantity.of(40)));
        assertThat(with.alone()).isEqualTo(people(40));
    }
}
