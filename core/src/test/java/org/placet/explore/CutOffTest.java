package org.placet.explore;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.placet.explore.CutOff.Limit;

class CutOffTest {

    @Test
    void it_says_which_limit_left_out_how_much() {
        assertThat(new CutOff(Limit.STATES, 5_000, 1).inWords())
                .isEqualTo("The limit of 5,000 states cut off 1 transition.");
        assertThat(new CutOff(Limit.DEPTH, 1_000, 2_000).inWords())
                .isEqualTo("The depth limit of 1,000 cut off 2,000 transitions.");
    }
}
