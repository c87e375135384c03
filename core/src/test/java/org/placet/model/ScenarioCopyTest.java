package org.placet.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScenarioCopyTest {

    @Test
    void a_scenario_that_is_built_like_another_is_that_one() {
        var town = Town.builder().build();

        assertThat(town.toBuilder().build()).isEqualTo(town);
    }
}
