package org.placet.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PathTest {

    private static final Transition<String, String> SUBMIT = new Transition<>("submit", Weight.ONE, "pending");
    private static final Transition<String, String> APPROVE = new Transition<>("approve", Weight.of(2), "approved");

    @Test
    void a_path_that_goes_nowhere_begins_and_ends_in_the_same_state() {
        var path = Path.<String, String>from("none");

        assertThat(path.length()).isZero();
        assertThat(path.end()).isEqualTo("none");
        assertThat(path.states()).containsExactly("none");
        assertThat(path.actions()).isEmpty();
        assertThat(path).hasToString("none");
    }

    @Test
    void a_longer_path_has_every_state_and_action_in_order() {
        var path = Path.<String, String>from("none").then(SUBMIT).then(APPROVE);

        assertThat(path).isEqualTo(new Path<>("none", List.of(SUBMIT, APPROVE)));
        assertThat(path.length()).isEqualTo(2);
        assertThat(path.end()).isEqualTo("approved");
        assertThat(path.states()).containsExactly("none", "pending", "approved");
        assertThat(path.actions()).containsExactly("submit", "approve");
        assertThat(path).hasToString("none\n  submit -> pending\n  approve -> approved");
    }

    @Test
    void going_on_leaves_the_shorter_path_as_it_was() {
        var path = Path.<String, String>from("none");

        path.then(SUBMIT);

        assertThat(path.length()).isZero();
    }

    @Test
    void a_path_does_not_change_with_the_list_that_it_was_made_from() {
        var transitions = new ArrayList<>(List.of(SUBMIT));
        var path = new Path<>("none", transitions);

        transitions.add(APPROVE);

        assertThat(path.length()).isEqualTo(1);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> path.transitions().add(APPROVE));
    }

    @Test
    @SuppressWarnings("NullAway") // What must not happen is what is tested.
    void a_path_begins_somewhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Path.from(null))
                .withMessage("A path has no first state. Name the state in which it begins.");
    }
}
