package org.placet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.placet.model.Town.people;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AnswerTest {

    @ParameterizedTest
    @CsvSource({
        "APPROVE, APPROVED",
        "APPROVE_IN_PART, PARTIALLY_APPROVED",
        "APPROVE_WITH_CONDITIONS, APPROVED_WITH_CONDITIONS",
        "REJECT, REJECTED"
    })
    void each_answer_puts_the_request_into_a_phase_of_its_own(Verb verb, Phase phase) {
        var answer = answer(verb, Scope.NOTHING, OptionalInt.empty());

        assertThat(answer.phase()).isEqualTo(phase);
        assertThat(answer.isApproval()).isEqualTo(phase.isApproval());
    }

    @ParameterizedTest
    @EnumSource(
            value = Verb.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"APPROVE", "APPROVE_IN_PART", "APPROVE_WITH_CONDITIONS", "REJECT"})
    void nothing_else_is_an_answer(Verb verb) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer(verb, Scope.NOTHING, OptionalInt.empty()))
                .withMessage("An answer approves or rejects; '" + verb.code() + "' does neither");
    }

    @Test
    void a_rejection_grants_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer(Verb.REJECT, people(1), OptionalInt.empty()))
                .withMessage("A rejection grants nothing; seen 1");
    }

    @Test
    void a_permission_is_valid_for_a_day_at_least() {
        assertThat(answer(Verb.APPROVE, people(1), OptionalInt.of(1)).validDays())
                .hasValue(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer(Verb.APPROVE, people(1), OptionalInt.of(0)))
                .withMessage("A permission is valid for 1 day or more; seen 0");
    }

    private static Answer answer(Verb verb, Scope granted, OptionalInt days) {
        return new Answer(verb, granted, days, List.of(), List.of(), List.of());
    }
}
