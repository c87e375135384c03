package org.placet.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.placet.model.Town.BRIDGE;
import static org.placet.model.Town.CLUB;
import static org.placet.model.Town.COUNCIL;
import static org.placet.model.Town.COUNTY;
import static org.placet.model.Town.people;

import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Answer YES = Answer.approve(people(100));

    @Test
    void the_holder_of_final_approval_decides() {
        var decision = new Decision(BRIDGE, COUNCIL, new FinalAuthority(COUNCIL), YES);

        assertThat(decision.decidedBy()).isEqualTo(COUNCIL);
    }

    @Test
    void somebody_else_does_not() {
        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> new Decision(BRIDGE, CLUB, new FinalAuthority(COUNCIL), YES))
                .withMessage("Only council holds final approval; 'club' cannot decide on 'bridge'")
                .returns("S5", BreachException::invariant);
    }

    @Test
    void the_usual_authority_does_not_where_another_one_holds_final_approval() {
        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> new Decision(BRIDGE, COUNCIL, new FinalAuthority(COUNTY), YES));
    }

    @Test
    void a_no_by_somebody_else_is_no_decision_either() {
        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> new Decision(BRIDGE, CLUB, new FinalAuthority(COUNCIL), Answer.reject()));
    }

    @Test
    void nobody_in_particular_does_not_decide() {
        assertThatExceptionOfType(BreachException.class)
                .isThrownBy(() -> new Decision(BRIDGE, ActorId.NOT_STATED, new FinalAuthority(COUNCIL), YES));
    }
}
