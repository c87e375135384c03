package org.placet.explore;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway") // What must not happen is what is tested.
class TransitionTest {

    @Test
    void a_missing_part_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Transition<>(null, Weight.ONE, "approved"))
                .withMessage("A transition has no action. Say what happens, then its weight and its target.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Transition<>("approve", null, "approved"))
                .withMessage("The transition 'approve' has no weight. Weight.ONE is the usual one.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Transition<>("approve", Weight.ONE, null))
                .withMessage("The transition 'approve' has no target. Name the state that it leads to.");
    }
}
