package org.placet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void the_levels_count_upwards_from_zero() {
        assertThat(Town.scale().highest()).isEqualTo(3);
        assertThat(Scale.flat().highest()).isZero();
    }

    @Test
    void a_gap_in_the_levels_is_refused() {
        var levels = List.of(new Scale.Level(0, "calm", ""), new Scale.Level(2, "deeds", ""));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scale("gap", levels, List.of()))
                .withMessage("The levels of 'gap' must count 0, 1, 2 ... without a gap");
    }
}
