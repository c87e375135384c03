package org.placet.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class ExploredTest {

    private static final Property<String, String> TRUE = Property.always("true", "it is so", state -> true);
    private static final Property<String, String> FALSE = Property.sometimes("false", "it happens", state -> false);
    private static final Property<String, String> EMPTY =
            Property.alwaysWhen("empty", "it is so if it is", state -> false, state -> true);

    @Test
    void a_verdict_is_found_by_the_id_of_its_property() {
        var explored = Exploration.of(Sketch.from("a")).properties(TRUE, FALSE).run();

        assertThat(explored.verdict("false").property()).isSameAs(FALSE);
        assertThat(explored.verdicts()).hasSize(2);
    }

    @Test
    void an_id_that_was_not_tested_is_refused_with_those_that_were() {
        var explored = Exploration.of(Sketch.from("a")).properties(TRUE, FALSE).run();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> explored.verdict("flase"))
                .withMessage("No property 'flase' was tested, only these: [true, false].");
    }

    @Test
    void all_hold_only_if_none_fails_and_none_is_empty() {
        var system = Exploration.of(Sketch.from("a"));

        assertThat(system.run().allHold()).isTrue();
        assertThat(system.properties(TRUE).run().allHold()).isTrue();
        assertThat(system.properties(TRUE, FALSE).run().allHold()).isFalse();
        assertThat(system.properties(TRUE, EMPTY).run().allHold()).isFalse();
    }
}
