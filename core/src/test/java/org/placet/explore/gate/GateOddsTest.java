package org.placet.explore.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.math3.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.placet.explore.Exploration;
import org.placet.explore.Goal;
import org.placet.explore.Odds;
import org.placet.explore.Transition;
import org.placet.explore.TransitionSystem;
import org.placet.explore.Weight;

/** The gate K(1, 3) with an approval in one decision of ten, as a probabilistic model checker solved it. */
class GateOddsTest {

    private static final Odds<GateState, GateAct> ODDS = Odds.of(
            Exploration.of(new HardGate(new Gate(1, 3))).run().graph(),
            new Goal<>("deployed", state -> state.requests().contains(Stage.DEPLOYED)));

    /** Approves one time in ten. */
    private record HardGate(Gate gate) implements TransitionSystem<GateState, GateAct> {

        @Override
        public List<GateState> initialStates() {
            return gate.initialStates();
        }

        @Override
        public List<Transition<GateState, GateAct>> transitions(GateState state) {
            return gate.transitions(state).stream()
                    .map(one -> new Transition<>(one.action(), weight(one.action()), one.target()))
                    .toList();
        }

        private static Weight weight(GateAct act) {
            return switch (act.verb()) {
                case "approve" -> Weight.of("0.1");
                case "reject" -> Weight.of("0.9");
                default -> Weight.ONE;
            };
        }
    }

    @Test
    void one_minus_nine_tenths_to_the_fourth_are_deployed() {
        assertThat(ODDS.chance("deployed").exact()).contains(new BigFraction(3_439, 10_000));
    }

    @Test
    void decisions_are_expected_as_often_as_others_found() {
        var decisions = ODDS.expected((state, act, target) ->
                act.verb().equals("approve") || act.verb().equals("reject") ? 1 : 0);

        assertThat(decisions.exact()).contains(new BigFraction(3_439, 1_000));
    }

    @Test
    void the_number_of_decisions_is_spread_as_by_hand() {
        var spread = ODDS.spread(
                (state, act, target) ->
                        act.verb().equals("approve") || act.verb().equals("reject") ? 1 : 0,
                10);

        assertThat(spread.of("deployed").values().stream()
                        .map(one -> one.exact().orElseThrow()))
                .containsExactly(
                        new BigFraction(1, 10),
                        new BigFraction(9, 100),
                        new BigFraction(81, 1_000),
                        new BigFraction(729, 10_000));
        assertThat(spread.of("deployed").keySet()).containsExactly(1L, 2L, 3L, 4L);
        assertThat(spread.never().get(4L).exact()).contains(new BigFraction(6_561, 10_000));
    }
}
