package org.placet.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.placet.explore.CutOff.Limit;

class VerdictTest {

    private static final Property<String, String> GATE =
            Property.always("gate-01", "nothing is deployed without approval", state -> true);
    private static final Path<String, String> DEPLOYED =
            Path.<String, String>from("none").then(new Transition<>("deploy", Weight.ONE, "deployed"));
    private static final List<CutOff> CUT =
            List.of(new CutOff(Limit.STATES, 5_000, 312), new CutOff(Limit.DEPTH, 7, 1));

    @Test
    void one_that_holds_says_how_often_it_was_tested() {
        var verdict = new Verdict.Holds<>(GATE, 9_497);

        assertThat(verdict.inWords())
                .isEqualTo("gate-01: nothing is deployed without approval. It holds, tested 9,497 times.");
        assertThat(answers(verdict)).isEqualTo("holds");
    }

    @Test
    void one_that_holds_was_tested() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verdict.Holds<>(GATE, 0))
                .withMessage("'gate-01' was never tested, so it cannot be said to hold.");
    }

    @Test
    void one_that_is_broken_has_a_counterexample() {
        var verdict = new Verdict.Broken<>(GATE, 2, DEPLOYED);

        assertThat(verdict.inWords())
                .isEqualTo("gate-01: nothing is deployed without approval. It is broken after 1 step.");
        assertThat(verdict.counterexample()).contains(DEPLOYED);
        assertThat(answers(verdict)).isEqualTo("counterexample");
    }

    @Test
    void one_that_is_shown_has_a_witness() {
        var verdict = new Verdict.Witnessed<>(GATE, 2, Path.<String, String>from("none"));

        assertThat(verdict.inWords())
                .isEqualTo("gate-01: nothing is deployed without approval. It happens after 0 steps.");
        assertThat(verdict.witness()).contains(Path.from("none"));
        assertThat(answers(verdict)).isEqualTo("holds witness");
    }

    @Test
    void one_that_is_never_seen_has_no_path() {
        var verdict = new Verdict.NeverSeen<>(GATE, 1);

        assertThat(verdict.inWords())
                .isEqualTo("gate-01: nothing is deployed without approval. It never happens, tested 1 time.");
        assertThat(answers(verdict)).isEmpty();
    }

    @Test
    void a_vacuous_one_does_not_hold() {
        var verdict = new Verdict.Vacuous<>(GATE);

        assertThat(verdict.inWords())
                .isEqualTo("gate-01: nothing is deployed without approval. "
                        + "It says nothing: its premise was never met.");
        assertThat(verdict.tested()).isZero();
        assertThat(answers(verdict)).isEqualTo("vacuous");
    }

    @Test
    void an_undecided_one_says_what_was_cut_off() {
        var verdict = new Verdict.Undecided<>(GATE, 3, CUT);

        assertThat(verdict.inWords())
                .isEqualTo(
                        "gate-01: nothing is deployed without approval. Undecided: cut off. "
                                + "The limit of 5,000 states cut off 312 transitions. The depth limit of 7 cut off 1 transition.");
        assertThat(answers(verdict)).isEqualTo("undecided");
    }

    @Test
    void nothing_is_undecided_without_a_cut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Verdict.Undecided<>(GATE, 3, List.of()))
                .withMessage("'gate-01' cannot be undecided where nothing was cut off.");
    }

    @Test
    void an_undecided_one_does_not_change_with_the_list_that_it_was_made_from() {
        var cutOffs = new ArrayList<>(CUT);
        var verdict = new Verdict.Undecided<>(GATE, 3, cutOffs);

        cutOffs.clear();

        assertThat(verdict.cutOffs()).isEqualTo(CUT);
    }

    /** Every question that it answers with yes. */
    private static String answers(Verdict<String, String> verdict) {
        var answers = new ArrayList<String>();
        if (verdict.holds()) {
            answers.add("holds");
        }
        if (verdict.isVacuous()) {
            answers.add("vacuous");
        }
        if (verdict.isUndecided()) {
            answers.add("undecided");
        }
        verdict.counterexample().ifPresent(path -> answers.add("counterexample"));
        verdict.witness().ifPresent(path -> answers.add("witness"));
        return String.join(" ", answers);
    }
}
