package org.placet.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.placet.run.Simulation;
import org.placet.scenarios.Scenarios;

/** The record of a story held against every reading of its field. */
class ConformityTest {

    private static final List<String> FIVE =
            List.of("article", "text-1244-mta", "belgrade-2023", "nac-consensus", "pristina");

    @Test
    void all_five_readings_accept_the_whole_record_of_history() {
        var conformity = of("sc-00");

        assertThat(conformity.readings()).extracting(Conformity.Held::reading).isEqualTo(FIVE);
        assertThat(conformity.readings()).allSatisfy(one -> {
            assertThat(one.accepts()).hasSize(10).doesNotContain(false);
            assertThat(one.audit().conforms()).isTrue();
        });
    }

    @Test
    void a_yes_with_conditions_is_where_two_readings_leave_the_record_first() {
        var readings = of("sc-01").readings();

        assertThat(readings)
                .filteredOn(one -> one.accepts().contains(false))
                .extracting(Conformity.Held::reading)
                .containsExactly("nac-consensus", "pristina");
        assertThat(readings.get(3).accepts().indexOf(false)).isEqualTo(5);
        assertThat(readings.get(3).audit().first().orElseThrow().step().number())
                .isEqualTo(6);
    }

    @Test
    void its_own_reading_always_accepts_it() {
        for (var id : Scenarios.ids()) {
            var scenario = Scenarios.shipped(id);
            if (scenario.timeline().isEmpty()) {
                continue;
            }

            var own = Conformity.of(Simulation.of(scenario).run(), List.of(scenario));

            assertThat(own.readings().get(0).accepts()).as(id).doesNotContain(false);
        }
    }

    private static Conformity of(String id) {
        return Conformity.of(
                Simulation.of(Scenarios.shipped(id)).run(),
                FIVE.stream().map(reading -> Scenarios.shipped(id, reading)).toList());
    }
}
