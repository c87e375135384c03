package org.placet.cli.tell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.placet.scenarios.WhatIf;

class ReplayTest {

    @Test
    void the_command_names_the_seed_and_a_reading_that_was_chosen() {
        assertThat(Replay.of("sc-00", 7).command()).isEqualTo("./placet run sc-00 --seed 7");
        assertThat(new Replay("sc-00", WhatIf.AS_WRITTEN.under("article"), 7).command())
                .isEqualTo("./placet run sc-00 --reading article --seed 7");
    }

    @Test
    void a_file_with_a_space_in_its_name_stays_one_word() {
        assertThat(Replay.of("my file's.yaml", 0).command()).isEqualTo("./placet run 'my file'\\''s.yaml' --seed 0");
    }
}
